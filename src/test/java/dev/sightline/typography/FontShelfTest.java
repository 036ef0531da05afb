package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontShelfTest {
    private static final int CHARACTERS = 0x30000;

    static List<String> keys() {
        return FontShelf.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void charactersAndAdvancesAreReadAsFontBoxReadsThem(String key) throws IOException {
        ShippedFont font = FontShelf.font(key);
        TrueTypeFont expected = font.trueType();
        CmapLookup glyphs = expected.getUnicodeCmapLookup();
        int known = 0;
        for (int c = 0; c < CHARACTERS; c++) {
            int glyph = glyphs.getGlyphId(c);
            if (font.glyph(c) != glyph || font.advance(glyph) != expected.getAdvanceWidth(glyph)) {
                throw new AssertionError("U+%04X in %s".formatted(c, key));
            }
            known += glyph == 0 ? 0 : 1;
        }
        assertThat(known).isGreaterThan(90);
        assertThat(font.unitsPerEm()).isEqualTo(expected.getUnitsPerEm());
        assertThat(font.ascent()).isEqualTo(expected.getHorizontalHeader().getAscender());
        assertThat(font.descent())
                .isEqualTo(-expected.getHorizontalHeader().getDescender())
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyFontMayBeEmbeddedAndHasOutlinesThatPdfCanHold(String key) throws IOException {
        TrueTypeFont font = FontShelf.font(key).trueType();
        assertThat(font.getOS2Windows().getFsType()).as("installable embedding").isZero();
        assertThat(font.getGlyph().getGlyph(font.nameToGID("space"))).isNotNull();
        assertThat(font.getTableMap()).doesNotContainKeys("fvar", "CFF ");
        assertThat(FontShelf.font(key).postScriptName()).isEqualTo(font.getName());
    }

    @Test
    void theFilesOnTheShelfAreTheKeysAndHaveTheirLicences() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/fonts"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names.stream().filter(name -> name.endsWith(".ttf")).map(name -> name.replace(".ttf", "")))
                    .containsExactlyInAnyOrderElementsOf(FontShelf.keys());
            String table = Files.readString(Path.of("assets/fonts/README.md"));
            assertThat(names.stream().filter(name -> name.startsWith("OFL")))
                    .hasSize(8)
                    .allMatch(table::contains);
        }
    }

    @Test
    void aFontIsOneObjectAndItsFileMayBeReadAgain() throws IOException {
        ShippedFont font = FontShelf.font("Inter-SemiBold");
        assertThat(FontShelf.font("Inter-SemiBold")).isSameAs(font);
        try (InputStream stream = font.stream()) {
            assertThat(stream.readAllBytes()).isEqualTo(font.bytes());
        }
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> FontShelf.font("Comic-Sans"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Comic-Sans");
    }
}
