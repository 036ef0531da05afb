package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.typography.FontShelf;
import java.io.IOException;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SvgFaceTest {
    private static final int TYPOGRAPHIC_FAMILY = 16;

    static Iterable<String> keys() {
        return FontShelf.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aFontIsCalledWhatItsFileCallsIt(String key) throws IOException {
        TrueTypeFont font = FontShelf.font(key).trueType();
        NamingTable names = font.getNaming();
        String typographic = names.getName(TYPOGRAPHIC_FAMILY, 3, 1, 0x409);
        SvgFace face = SvgFace.of(key);
        assertThat(face.family()).isEqualTo(typographic == null ? names.getFontFamily() : typographic);
        assertThat(face.weight()).isEqualTo(font.getOS2Windows().getWeightClass());
        assertThat(face.italic()).isEqualTo((font.getOS2Windows().getFsSelection() & 1) != 0);
        assertThat(face.families()).contains(face.family()).endsWith("sans-serif");
    }
}
