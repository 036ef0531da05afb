package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LatinTest {
    @Test
    void icuAndJavaSayTheSameOfEveryLanguageThatIsKnown() {
        for (String language : Locale.getISOLanguages()) {
            for (String tag : new String[] {language, language + "-DE", language + "-US"}) {
                if (Latin.isWritten(tag)) {
                    assertThat(UScript.getCode(ULocale.forLanguageTag(tag)))
                            .as(tag)
                            .containsExactly(UScript.LATIN);
                    NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(tag));
                    format.setGroupingUsed(false);
                    assertThat(format.format(9_876_543_210L)).as(tag).isEqualTo("9876543210");
                }
            }
        }
    }

    @Test
    void knowsALanguageWithAndWithoutItsCountryAndNothingThatSaysMore() {
        assertThat(Latin.isWritten("de")).isTrue();
        assertThat(Latin.isWritten("de-AT")).isTrue();
        for (String other : new String[] {"", "d", "ar", "ja-JP", "de-Cyrl", "sr-Latn", "de-DE-1996", "en-u-nu-arab"}) {
            assertThat(Latin.isWritten(other)).as(other).isFalse();
        }
    }
}
