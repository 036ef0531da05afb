package dev.sightline.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes a font into a file, of a TrueType font the used part: the subset, which code shows which glyph, how wide
/// it is and what text it stands for. Source: ISO 32000-1, 9.7 and 9.10.
final class PdfFontFile {
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final PdfFont font;
    private final List<PdfFont.Sign> signs;
    private final List<Integer> codes;

    PdfFontFile(PdfFont font, List<PdfFont.Sign> signs, List<Integer> codes) {
        this.font = font;
        this.signs = signs;
        this.codes = codes;
    }

    void write(PdfFile file, int number) throws IOException {
        if (font.shipped().isPostScript()) {
            writeWhole(file, number);
        } else {
            writePart(file, number);
        }
    }

    /// A font with PostScript outlines, which goes into the file as it is; a table tells which of its glyphs a code is.
    private void writeWhole(PdfFile file, int number) throws IOException {
        FontOutlines source = new FontOutlines(font.shipped().file());
        PostScriptGlyphs glyphs = new PostScriptGlyphs(font.shipped());
        String name = font.shipped().postScriptName();
        byte[] bytes = source.table("CFF ");
        int program = file.stream("/Subtype/CIDFontType0C", bytes, bytes.length);
        PdfBuffer descriptor =
                descriptor(source, name).put("/FontFile3 ").ref(program).put(">>");
        PdfBuffer cid = new PdfBuffer()
                .put("<</Type/Font/Subtype/CIDFontType0/BaseFont")
                .name(name);
        cid.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ");
        cid.ref(file.put(descriptor)).put("/DW 0/W[");
        TreeMap<Integer, Integer> used = new TreeMap<>();
        signs.forEach(sign -> used.put(glyphs.number(sign.glyph()), sign.glyph()));
        for (Map.Entry<Integer, Integer> one : used.entrySet()) {
            cid.integer(one.getKey())
                    .put('[')
                    .number(font.width(one.getValue()))
                    .put(']');
        }
        PdfBuffer map = CodeMap.of(
                codes, signs.stream().map(sign -> glyphs.number(sign.glyph())).toList());
        int codeMap = file.stream(CodeMap.ENTRIES, map.array(), map.length());
        PdfBuffer unicode = ToUnicode.ofPairs(signs, codes);
        PdfBuffer whole =
                new PdfBuffer().put("<</Type/Font/Subtype/Type0/BaseFont").name(name + "-" + CodeMap.NAME);
        whole.put("/Encoding ").ref(codeMap).put("/DescendantFonts[");
        whole.ref(file.put(cid.put("]>>"))).put("]/ToUnicode ");
        whole.ref(file.stream("", unicode.array(), unicode.length())).put(">>");
        file.put(number, whole);
    }

    private void writePart(PdfFile file, int number) throws IOException {
        TreeSet<Integer> glyphs = new TreeSet<>();
        signs.forEach(sign -> glyphs.add(sign.glyph()));
        FontOutlines source = new FontOutlines(font.shipped().file());
        PdfFontSubset subset = new PdfFontSubset(source, glyphs);
        String baseName = tag(glyphs) + "+" + font.shipped().postScriptName();
        byte[] bytes = subset.file();
        int program = file.stream("/Length1 " + bytes.length, bytes, bytes.length);
        PdfBuffer descriptor =
                descriptor(source, baseName).put("/FontFile2 ").ref(program).put(">>");
        int last = codes.getLast();
        byte[] toGlyph = new byte[2 * (last + 1)];
        for (int i = 0; i < codes.size(); i++) {
            int code = codes.get(i);
            int glyph = subset.number(signs.get(i).glyph());
            toGlyph[2 * code] = (byte) (glyph >> 8);
            toGlyph[2 * code + 1] = (byte) glyph;
        }
        int map = file.stream("", toGlyph, toGlyph.length);
        PdfBuffer cid = new PdfBuffer()
                .put("<</Type/Font/Subtype/CIDFontType2/BaseFont")
                .name(baseName);
        cid.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap ");
        cid.ref(map).put("/FontDescriptor ").ref(file.put(descriptor)).put("/DW 0/W[");
        widths(cid).put("]>>");
        PdfBuffer unicode = ToUnicode.ofPairs(signs, codes);
        PdfBuffer whole =
                new PdfBuffer().put("<</Type/Font/Subtype/Type0/BaseFont").name(baseName);
        whole.put("/Encoding/Identity-H/DescendantFonts[").ref(file.put(cid)).put("]/ToUnicode ");
        whole.ref(file.stream("", unicode.array(), unicode.length())).put(">>");
        file.put(number, whole);
    }

    /// Widths in stretches of consecutive codes.
    private PdfBuffer widths(PdfBuffer out) {
        int previous = -2;
        for (int i = 0; i < codes.size(); i++) {
            int code = codes.get(i);
            if (code != previous + 1) {
                out.put(previous < 0 ? "" : "]").integer(code).put('[');
            } else {
                out.space();
            }
            out.number(font.width(signs.get(i).glyph()));
            previous = code;
        }
        return out.put(']');
    }

    private PdfBuffer descriptor(FontOutlines source, String baseName) {
        double em = 1000.0 / font.shipped().unitsPerEm();
        double angle = source.has("post") ? source.four("post", 4) / 65536.0 : 0;
        PdfBuffer out = new PdfBuffer().put("<</Type/FontDescriptor/FontName").name(baseName);
        out.put("/Flags ").integer(SYMBOLIC + (angle == 0 ? 0 : ITALIC)).put("/FontBBox[");
        for (int edge = 0; edge < 4; edge++) {
            out.put(edge == 0 ? "" : " ").integer(Math.round(source.signed("head", 36 + 2 * edge) * em));
        }
        out.put("]/ItalicAngle ")
                .number(angle)
                .put("/Ascent ")
                .integer(Math.round(font.shipped().ascent() * em));
        out.put("/Descent ").integer(-Math.round(font.shipped().descent() * em));
        out.put("/CapHeight ").integer(Math.round(capital(source) * em));
        // the width of stems is asked for but used only when the font is missing, which it is not
        return out.put("/StemV 80");
    }

    /// How high capitals are; first told by version 2 of its table.
    private int capital(FontOutlines source) {
        boolean told = source.has("OS/2") && source.unsigned("OS/2", 0) >= 2;
        int capital = told ? source.signed("OS/2", 88) : 0;
        return capital == 0 ? font.shipped().ascent() : capital;
    }

    /// Six capitals that tell this subset from others of the same font; made of its content, so the same each time.
    private static String tag(Set<Integer> glyphs) {
        int hash = glyphs.hashCode() * 31 + glyphs.size();
        StringBuilder tag = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26) ^ hash * 0x9E3779B1 >>> 3;
        }
        return tag.toString();
    }
}
