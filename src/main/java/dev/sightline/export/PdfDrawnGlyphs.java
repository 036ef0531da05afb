package dev.sightline.export;

import dev.sightline.drawing.TextRun;
import dev.sightline.typography.ColourGlyph;
import dev.sightline.typography.Emoji;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Glyphs that no font file holds, drawn one by one into Type 3 fonts: colour emoji, and the box that stands for a
/// character that no font has. They are text all the same, to be copied and searched. Source: ISO 32000-1, 9.6.5.
final class PdfDrawnGlyphs {
    private static final int GLYPHS_PER_FONT = 256;

    /// A drawn glyph as content calls for it.
    ///
    /// @param font its font's name
    /// @param advance in thousandths of an em
    record Drawn(String font, int code, double advance) {}

    private record Key(String kind, String text) {}

    private static final class Font {
        final int number;
        final String name;
        final List<String> texts = new ArrayList<>();
        final PdfBuffer procedures = new PdfBuffer();
        final PdfBuffer widths = new PdfBuffer();
        final PdfBuffer names = new PdfBuffer();
        final BitSet opacities = new BitSet();

        Font(int number, String name) {
            this.number = number;
            this.name = name;
        }
    }

    private final PdfFile file;
    private final PdfResources resources;
    private final Map<Key, Drawn> known = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();

    PdfDrawnGlyphs(PdfFile file, PdfResources resources) {
        this.file = file;
        this.resources = resources;
    }

    /// Draws a glyph's shape, in thousandths of an em.
    interface Artist {
        /// @param opacities takes the opacities, 0 to 255, that the shape calls for as `/a127` and the like
        void draw(PdfBuffer out, BitSet opacities);
    }

    /// The glyph of a colour emoji; an empty box for one that there is no picture of.
    Drawn emoji(TextRun run) throws IOException {
        String sequence = run.text();
        double advance = Emoji.ADVANCE * 1000;
        Optional<ColourGlyph> picture = Emoji.glyph(run);
        return picture.isEmpty()
                ? missing(sequence, advance, 700)
                : glyph(run.font(), sequence, advance, (out, opacities) -> draw(picture.get(), out, opacities));
    }

    private static void draw(ColourGlyph picture, PdfBuffer out, BitSet opacities) {
        int colour = -1;
        int opacity = 0xFF;
        for (ColourGlyph.Layer layer : picture.layers()) {
            int argb = layer.ink().argb();
            if ((argb & 0xFFFFFF) != colour) {
                colour = argb & 0xFFFFFF;
                PdfContent.colour(out, colour).put("rg\n");
            }
            if (argb >>> 24 != opacity) {
                opacity = argb >>> 24;
                opacities.set(opacity);
                out.put("/a").integer(opacity).put(" gs\n");
            }
            if (PdfShapes.tell(layer.outline(), out, 1000, 0, 0)) {
                out.put("f\n");
            }
        }
    }

    /// What is shown for a character that no font has: an empty box. Not a font's own, which PDF/A forbids.
    Drawn missing(String text, double advance, double height) throws IOException {
        return glyph("missing " + advance + " " + height, text, advance, (out, opacities) -> {
            out.put("40 w 80 0 ")
                    .number(Math.max(40, advance - 160))
                    .space()
                    .number(height)
                    .put(" re S\n");
        });
    }

    /// The glyph of a kind for a text, drawn if it is new.
    Drawn glyph(String kind, String text, double advance, Artist artist) throws IOException {
        Key key = new Key(kind, text);
        Drawn drawn = known.get(key);
        if (drawn == null) {
            drawn = add(text, advance, artist);
            known.put(key, drawn);
        }
        return drawn;
    }

    private Drawn add(String text, double advance, Artist artist) throws IOException {
        if (fonts.isEmpty() || fonts.getLast().texts.size() == GLYPHS_PER_FONT) {
            int number = file.reserve();
            fonts.add(new Font(number, resources.font(number)));
        }
        Font font = fonts.getLast();
        int code = font.texts.size();
        PdfBuffer procedure = new PdfBuffer().number(advance).put(" 0 d0\n");
        artist.draw(procedure, font.opacities);
        String name = "/g" + code;
        font.texts.add(text);
        font.procedures.put(name).space().ref(file.stream("", procedure.array(), procedure.length()));
        font.widths.number(advance).space();
        font.names.put(name);
        return new Drawn(font.name, code, advance);
    }

    /// Writes the fonts that were begun.
    void write() throws IOException {
        for (Font font : fonts) {
            PdfBuffer unicode = ToUnicode.ofBytes(font.texts);
            // a box of zeros leaves the extent of the glyphs to the viewer
            PdfBuffer out = new PdfBuffer().put("<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix");
            out.put("[.001 0 0 .001 0 0]/FirstChar 0/LastChar ").integer(font.texts.size() - 1);
            out.put("/Widths[")
                    .put(font.widths)
                    .put("]/Encoding<</Type/Encoding/Differences[0")
                    .put(font.names);
            out.put("]>>/CharProcs<<").put(font.procedures).put(">>/Resources<<");
            if (!font.opacities.isEmpty()) {
                out.put("/ExtGState<<");
                font.opacities.stream()
                        .forEach(i -> out.put("/a")
                                .integer(i)
                                .put("<</ca ")
                                .factor(i / 255.0)
                                .put(">>"));
                out.put(">>");
            }
            out.put(">>");
            out.put("/ToUnicode ")
                    .ref(file.stream("", unicode.array(), unicode.length()))
                    .put(">>");
            file.put(font.number, out);
        }
    }
}
