package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.Seed;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Fonts from outside: set in as far as they go, refused in a sentence where they cannot be used.
class OwnFontsTest {
    private static final byte[] RETURN = {11};

    private static final TextStyle PLAIN = TextStyle.of(Typeface.REGULAR, 10, 14);
    private static final TextStyle STRONG = TextStyle.of(Typeface.BOLD, 10, 14);

    private static byte[] thai() {
        return FontShelf.font("NotoSansThai-Regular").bytes();
    }

    private static byte[] noto(String strength) {
        return FontShelf.font("NotoSans-" + strength).bytes();
    }

    private static List<String> fonts(Typesetter typesetter, String text, TextStyle style) {
        return typesetter.paragraph(text, style, 1_000, "en").lines().stream()
                .flatMap(line -> line.runs().stream())
                .map(TextRun::font)
                .distinct()
                .toList();
    }

    @Test
    void aPartOfARunIsAsWideAsInItsOwnFont() throws UnusableFont {
        String family = OwnFonts.family(List.of(noto("Bold")));
        String font = FontShelf.key(family, Typeface.REGULAR);
        TextStyle tracked = new TextStyle(Typeface.REGULAR, 10, 14, 0.5);
        Typesetter own = new Typesetter(family);
        for (String text : List.of("ABC", "A · B", "Ünï – ó")) {
            assertThat(new Typesetter().width(font, text, tracked))
                    .as(text)
                    .isCloseTo(own.width(text, tracked), within(1e-9));
        }
    }

    @Test
    void textIsSetInTheFontOfTheFamilyThatIsNearestInWeight() throws UnusableFont {
        String family = OwnFonts.family(List.of(noto("Regular"), noto("Bold")));
        Typesetter typesetter = new Typesetter(family);
        String regular = family.split(" ")[0];
        String bold = family.split(" ")[1];
        assertThat(fonts(typesetter, "Quick", PLAIN)).containsExactly(regular);
        assertThat(fonts(typesetter, "Quick", STRONG)).containsExactly(bold);
        assertThat(typesetter.width("Quick", PLAIN)).isNotEqualTo(new Typesetter().width("Quick", PLAIN));
    }

    @Test
    void whatItLacksIsSetInTheFontsOfTheProgram() throws UnusableFont {
        String family = OwnFonts.family(List.of(thai()));
        assertThat(fonts(new Typesetter(family), "ไทย", PLAIN)).containsExactly(family);
        assertThat(fonts(new Typesetter(family), "Ж", PLAIN)).containsExactly("Inter-Regular");
    }

    @Test
    void theSameFilesAreTheSameFamilyAndOthersWithoutItKeepTheirFonts() throws UnusableFont {
        assertThat(OwnFonts.family(List.of(noto("Regular")))).isEqualTo(OwnFonts.family(List.of(noto("Regular"))));
        assertThat(fonts(new Typesetter(), "Quick", PLAIN)).containsExactly("Inter-Regular");
    }

    @Test
    void aLicenceThatForbidsEmbeddingIsTold() {
        byte[] forbidden = noto("Regular");
        ByteBuffer file = ByteBuffer.wrap(forbidden);
        for (int i = 0; i < file.getChar(4); i++) {
            if (file.getInt(12 + 16 * i) == 0x4F532F32) {
                file.putChar(file.getInt(12 + 16 * i + 8) + 8, (char) 2);
            }
        }
        assertThatThrownBy(() -> OwnFonts.family(List.of(forbidden)))
                .isInstanceOf(UnusableFont.class)
                .hasMessageContaining("licence bits forbid it");
    }

    @Test
    void otherKindsOfFontsAreToldApart() {
        byte[] file = noto("Regular");
        assertThatThrownBy(() -> OwnFonts.family(List.of(begun(file, 0x4F54544F))))
                .hasMessageContaining("no TrueType font");
        assertThatThrownBy(() -> OwnFonts.family(List.of(begun(file, 0x74746366))))
                .hasMessageContaining("collection");
        assertThatThrownBy(() -> OwnFonts.family(List.of(begun(file, 0x25504446))))
                .hasMessageContaining("no TrueType font");
        assertThatThrownBy(() -> OwnFonts.family(List.of(new byte[3]))).hasMessageContaining("no TrueType font");
        assertThatThrownBy(() -> OwnFonts.family(List.of(new byte[OwnFonts.MOST_BYTES + 1])))
                .hasMessageContaining("too large");
    }

    private static byte[] begun(byte[] file, int kind) {
        byte[] other = file.clone();
        ByteBuffer.wrap(other).putInt(0, kind);
        return other;
    }

    @Test
    void aGlyphThatCannotBeDrawnIsThatOfTheProgramAndTheOthersStay() throws UnusableFont {
        int zhe = FontShelf.font("NotoSans-Regular").glyph('Ж');
        for (int part : new int[] {0xFFFF, zhe}) {
            String family = OwnFonts.family(List.of(HostileFont.with(zhe, part)));
            assertThat(fonts(new Typesetter(family), "ЖЯ", PLAIN)).containsExactly("Inter-Regular", family);
            assertThat(fonts(new Typesetter(family), "Quick", PLAIN)).containsExactly(family);
        }
    }

    @Test
    void aGlyphThatOnlyARuleOfTheFontPutsThereIsTheLettersItStandsForWhenItCannotBeDrawn() throws UnusableFont {
        TextRun run = new TextRun("NotoSans-Regular", "ffi", 0, 0, false);
        ShapedRun.Cluster ligature = Shaper.shape(run, PLAIN).clusters().getFirst();
        assertThat(ligature.text()).isEqualTo("ffi");
        String family = OwnFonts.family(
                List.of(HostileFont.with(ligature.glyphs().getFirst().id(), 0xFFFF)));
        ShippedFont font = FontShelf.font(family);
        List<ShapedRun.Cluster> letters =
                Shaper.shape(new TextRun(family, "ffi", 0, 0, false), PLAIN).clusters();
        assertThat(letters).extracting(ShapedRun.Cluster::text).containsExactly("f", "f", "i");
        assertThat(letters)
                .extracting(cluster -> cluster.glyphs().getFirst().id())
                .containsExactly(font.glyph('f'), font.glyph('f'), font.glyph('i'));
    }

    /// A few bytes that ask for a million steps, each routine for many times what the one before it asks for.
    @Test
    void aGlyphWhoseDrawingGrowsByThePowerOfItsDepthIsNotDrawn() throws Exception {
        byte[] noto = noto("Regular");
        List<byte[]> growing = new ArrayList<>();
        for (int routine = 1; routine < 5; routine++) {
            ByteBuffer calls = ByteBuffer.allocate(32);
            for (int i = 0; i < 16; i++) {
                calls.put(PostScriptFont.call(routine));
            }
            growing.add(calls.array());
        }
        growing.add(RETURN);
        byte[] hostile = PostScriptFont.of(noto, 300, growing);
        assertThatThrownBy(() -> OwnFonts.family(List.of(hostile))).isInstanceOf(UnusableFont.class);
        byte[] sound = PostScriptFont.of(noto, 300, List.of(PostScriptFont.call(1), RETURN));
        assertThat(OwnFonts.family(List.of(sound))).isNotBlank();
    }

    @Test
    void aFontThatIsCutOffOrSpoiltGivesASentenceOrAFontButNeverAnError() {
        RandomGenerator random = new Random(Seed.of("OwnFontsTest"));
        byte[] sound = thai();
        for (int round = 0; round < 60; round++) {
            byte[] spoilt = round % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int i = 0; round % 3 > 0 && i < 40; i++) {
                int at = round % 3 == 1 ? random.nextInt(400) : random.nextInt(spoilt.length);
                spoilt[at] = (byte) random.nextInt(256);
            }
            try {
                assertThat(new Typesetter(OwnFonts.family(List.of(spoilt))).width("ไทย a", PLAIN))
                        .isNotNegative();
            } catch (UnusableFont refused) {
                assertThat(refused.why()).isNotBlank();
            }
        }
    }
}
