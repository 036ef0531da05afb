package dev.sightline.export;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// The table from a font's codes back to text, by which text is copied, searched and read out. Source: ISO 32000-1,
/// 9.10.3.
final class ToUnicode {
    private static final int ENTRIES_PER_BLOCK = 100;
    private static final int LONGEST = 128;

    private ToUnicode() {}

    /// The table for codes of two bytes.
    static PdfBuffer ofPairs(List<PdfFont.Sign> signs, List<Integer> codes) {
        return write(
                "<0000><FFFF>", 4, signs.size(), codes::get, i -> signs.get(i).text());
    }

    /// The table for codes of one byte, counted from 0.
    static PdfBuffer ofBytes(List<String> texts) {
        return write("<00><FF>", 2, texts.size(), i -> i, texts::get);
    }

    private static PdfBuffer write(
            String range, int digits, int count, IntUnaryOperator code, IntFunction<String> text) {
        PdfBuffer out = begin(range);
        for (int i = 0; i < count; i++) {
            if (i % ENTRIES_PER_BLOCK == 0) {
                out.integer(Math.min(ENTRIES_PER_BLOCK, count - i)).put(" beginbfchar\n");
            }
            out.put('<').hex(code.applyAsInt(i), digits).put("><");
            text(out, text.apply(i)).put(">\n");
            if (i % ENTRIES_PER_BLOCK == ENTRIES_PER_BLOCK - 1 || i == count - 1) {
                out.put("endbfchar\n");
            }
        }
        return end(out);
    }

    private static PdfBuffer begin(String range) {
        PdfBuffer out = new PdfBuffer(4_096).put("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        out.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
        out.put("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n");
        return out.put(range).put("\nendcodespacerange\n");
    }

    private static PdfBuffer end(PdfBuffer out) {
        return out.put("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    }

    private static PdfBuffer text(PdfBuffer out, String text) {
        String safe = readable(text);
        for (int i = 0; i < SafeText.cut(safe, LONGEST); i++) {
            out.hex(safe.charAt(i), 4);
        }
        return out;
    }

    /// Private characters mean nothing to anybody else, and PDF/A forbids them.
    private static String readable(String text) {
        String safe = SafeText.of(text);
        if (safe.codePoints().noneMatch(ToUnicode::isPrivate)) {
            return safe;
        }
        StringBuilder readable = new StringBuilder();
        safe.codePoints().map(c -> isPrivate(c) ? 0xFFFD : c).forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static boolean isPrivate(int point) {
        return Character.getType(point) == Character.PRIVATE_USE;
    }
}
