package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.Seed;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.typography.FontShelf;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/// The fonts inside an SVG shape and draw its texts as the whole fonts do.
class EmbeddedFontTest {
    private static final Pattern FACE = Pattern.compile("font-family:'([^']+)';font-weight:(\\d+)"
            + "(;font-style:italic)?;src:url\\(data:font/woff;base64,([^)]+)\\)");

    @Test
    void everyTextIsShapedAndDrawnAsByTheWholeFont() {
        List<Fragment> fragments = new ArrayList<>();
        int i = 0;
        for (String[] text : DemoDrawing.TEXTS) {
            fragments.add(DemoDrawing.card("Card " + i++, text[1], text[0], new Box(0, 0, 133, 87)));
        }
        compare(fragments);
    }

    @Test
    void punctuationThatLooksAtItsNeighboursIsThere() {
        Random random = new Random(Seed.of("EmbeddedFontTest"));
        String hard = "AaBb01 :-()@x+*/→>=<!?•#&,.[]{}_\"' e\u0301é";
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 20; k++) {
                text.append(hard.charAt(random.nextInt(hard.length())));
            }
            fragments.add(DemoDrawing.card("Card", text.toString(), "en", new Box(0, 0, 133, 87)));
        }
        compare(fragments);
    }

    @Test
    void aCutFontIsSmall() {
        Fragment card = DemoDrawing.card("Card", DemoDrawing.TEXTS.get(6)[1], "ja", new Box(0, 0, 133, 87));
        assertThat(SvgFile.of(drawing(List.of(card)), SvgFonts.EMBEDDED).text().length())
                .as("a Japanese card, with two fonts whose files have 6 million bytes")
                .isLessThan(250_000);
    }

    private static Drawing drawing(List<Fragment> fragments) {
        return new Drawing("Fonts", "en", new Size(200, 100), Ink.of(0xFFFFFF), fragments);
    }

    private static void compare(List<Fragment> fragments) {
        String svg = SvgFile.of(drawing(fragments), SvgFonts.EMBEDDED).text();
        Map<SvgFace, Font> embedded = new HashMap<>();
        Matcher face = FACE.matcher(svg);
        while (face.find()) {
            SvgFace name = new SvgFace(face.group(1), "", Integer.parseInt(face.group(2)), face.group(3) != null);
            embedded.put(name, font(unpacked(Base64.getDecoder().decode(face.group(4)))));
        }
        int compared = 0;
        for (Fragment fragment : fragments) {
            for (Mark mark : fragment.marks()) {
                if (mark instanceof Mark.TextLine line) {
                    for (TextRun run : line.runs()) {
                        if (!run.font().equals(TextRun.EMOJI)) {
                            Font part = embedded.get(SvgFace.of(run.font()));
                            Objects.requireNonNull(part, run.font());
                            compare(part, font(FontShelf.font(run.font()).bytes()), run);
                            compared++;
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(fragments.size());
    }

    private static void compare(Font part, Font whole, TextRun run) {
        GlyphVector actual = shaped(part, run);
        GlyphVector wanted = shaped(whole, run);
        assertThat(actual.getGlyphCodes(0, actual.getNumGlyphs(), null))
                .as(run.text())
                .isEqualTo(wanted.getGlyphCodes(0, wanted.getNumGlyphs(), null));
        float[] places = actual.getGlyphPositions(0, actual.getNumGlyphs() + 1, null);
        float[] wantedPlaces = wanted.getGlyphPositions(0, wanted.getNumGlyphs() + 1, null);
        for (int i = 0; i < places.length; i++) {
            assertThat(places[i]).as(run.text()).isCloseTo(wantedPlaces[i], within(0.01f));
        }
        for (int i = 0; i < wanted.getNumGlyphs(); i++) {
            assertThat(actual.getGlyphOutline(i).getBounds2D())
                    .as(run.text())
                    .isEqualTo(wanted.getGlyphOutline(i).getBounds2D());
        }
    }

    private static GlyphVector shaped(Font font, TextRun run) {
        char[] text = run.text().toCharArray();
        return font.layoutGlyphVector(
                new FontRenderContext(null, true, true),
                text,
                0,
                text.length,
                run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private static Font font(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE, 1000,
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (IOException | FontFormatException e) {
            throw new AssertionError(e);
        }
    }

    /// A web font as a plain font file.
    private static byte[] unpacked(byte[] woff) {
        ByteBuffer in = ByteBuffer.wrap(woff);
        assertThat(in.getInt(0)).isEqualTo(0x774F4646);
        assertThat(in.getInt(8)).as("the length that it states").isEqualTo(woff.length);
        int count = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16)).putInt(0x00010000).putShort((short) count);
        int at = 12 + 16 * count;
        for (int i = 0; i < count; i++) {
            int entry = 44 + 20 * i;
            int length = in.getInt(entry + 12);
            byte[] packed = new byte[in.getInt(entry + 8)];
            in.get(in.getInt(entry + 4), packed);
            out.put(12 + 16 * i, woff, entry, 4);
            out.putInt(16 + 16 * i, in.getInt(entry + 16))
                    .putInt(20 + 16 * i, at)
                    .putInt(24 + 16 * i, length);
            out.put(at, packed.length == length ? packed : inflated(packed, length));
            at += length + 3 & ~3;
        }
        assertThat(at).as("the unpacked length that it states").isEqualTo(out.capacity());
        return out.array();
    }

    private static byte[] inflated(byte[] packed, int length) {
        try (Inflater inflater = new Inflater()) {
            byte[] table = new byte[length];
            inflater.setInput(packed);
            assertThat(inflater.inflate(table)).isEqualTo(length);
            return table;
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        }
    }
}
