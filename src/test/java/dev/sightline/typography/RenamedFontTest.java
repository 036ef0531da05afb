package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

/// A font under another name.
class RenamedFontTest {
    @Test
    void itHasTheNameAndIsTheSameFontOtherwise() throws IOException {
        byte[] file = FontShelf.font("Inter-SemiBold").bytes();
        TrueTypeFont renamed =
                new TTFParser().parseEmbedded(new ByteArrayInputStream(RenamedFont.of(file, "Own-0123456789abcdef")));
        assertThat(renamed.getName()).isEqualTo("Own-0123456789abcdef");
        assertThat(renamed.getNaming().getFontFamily()).isEqualTo("Own-0123456789abcdef");
        assertThat(renamed.getNaming().getFontSubFamily()).isEqualTo("Regular");
        TrueTypeFont before = FontShelf.font("Inter-SemiBold").trueType();
        assertThat(renamed.getGlyph().getGlyph(50).getPath().getBounds2D())
                .isEqualTo(before.getGlyph().getGlyph(50).getPath().getBounds2D());
        assertThat(renamed.getAdvanceWidth(50)).isEqualTo(before.getAdvanceWidth(50));
    }

    @Test
    void aShippedFontKeepsItsOwn() throws IOException {
        ShippedFont inter = FontShelf.font("Inter-Regular");
        assertThat(inter.screenStream().readAllBytes()).isEqualTo(inter.bytes());
    }
}
