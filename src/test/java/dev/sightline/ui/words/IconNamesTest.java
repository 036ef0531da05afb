package dev.sightline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.LanguageFiles;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IconNamesTest {
    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void iconsAreFoundByOtherWordsForThemToo() {
        assertThat(IconNames.fitting("money").getFirst()).isEqualTo("cash");
        assertThat(IconNames.fitting("Shop")).startsWith("shopping");
        assertThat(IconNames.fitting("shop")).contains("store-outline");
        assertThat(IconNames.fitting("cash").getFirst())
                .as("its own name comes first")
                .isEqualTo("cash");
        assertThat(IconNames.called("cash")).isEqualTo("cash");
    }

    @Test
    void inGermanTheyAreFoundByGermanAndByEnglishWords() {
        Words.speak(Locale.GERMAN);
        assertThat(IconNames.fitting("Geld").getFirst()).isEqualTo("cash");
        assertThat(IconNames.fitting("zug").getFirst()).isEqualTo("train");
        assertThat(IconNames.fitting("Ärger")).contains("emoticon-angry-outline");
        assertThat(IconNames.fitting("money").getFirst()).isEqualTo("cash");
        assertThat(IconNames.called("cash")).isEqualTo("Geld");
        assertThat(IconNames.called("abacus")).isEqualTo("abacus");
    }

    @Test
    void everyIconThatHasOtherWordsIsThere() {
        assertThat(LanguageFiles.words("icons", "").keySet())
                .hasSizeGreaterThan(100)
                .allMatch(key -> IconNames.has(key.replace('.', '-')));
        assertThat(IconNames.fitting("")).allMatch(name -> Words.around(name).count() > 1, "has other words");
    }
}
