package dev.sightline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What can be an id.
class IdTest {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:-]{0,119}");

    @Test
    void everyCharacterCountsAsUnicodeSaysAtTheStartAndInside() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String one = Character.toString(c);
            assertThat(Id.isForm(one))
                    .as("U+%04X at the start", c)
                    .isEqualTo(FORM.matcher(one).matches());
            String inside = "a" + one;
            assertThat(Id.isForm(inside))
                    .as("U+%04X inside", c)
                    .isEqualTo(FORM.matcher(inside).matches());
        }
    }

    @Test
    void anIdHasOneTo120CharactersOfWhateverPlane() {
        assertThat(Id.isForm("")).isFalse();
        assertThat(Id.isForm("x".repeat(120))).isTrue();
        assertThat(Id.isForm("x".repeat(121))).isFalse();
        assertThat(Id.isForm("𠀀".repeat(120))).isTrue();
        assertThat(Id.isForm("𠀀".repeat(121))).isFalse();
    }
}
