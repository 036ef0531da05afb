package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written in several languages says the same in each.
class LanguageFilesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"ui", "said", "faults", "icons", "sheet", "pages", "pdf", "told"})
    void whatIsWrittenInOneLanguageIsWrittenInTheOther(String file) {
        Map<String, String> english = LanguageFiles.words(file, "");
        Map<String, String> german = LanguageFiles.words(file, "_de");
        assertThat(german.keySet()).as("keys of %s in German", file).isEqualTo(english.keySet());
        english.forEach((key, words) -> {
            String other = String.valueOf(german.get(key));
            assertThat(places(other)).as("what is filled into %s", key).isEqualTo(places(words));
            assertThat(other.isBlank()).as("whether %s is blank", key).isEqualTo(words.isBlank());
            assertThat(other.startsWith(" ") || other.endsWith(" "))
                    .as("blanks around %s", key)
                    .isEqualTo(words.startsWith(" ") || words.endsWith(" "));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ui",
                "ui_de",
                "said",
                "said_de",
                "faults",
                "faults_de",
                "icons",
                "icons_de",
                "sheet",
                "sheet_de",
                "pages",
                "pages_de",
                "pdf",
                "pdf_de",
                "told",
                "told_de"
            })
    void noKeyIsWrittenTwice(String file) {
        assertThat(LanguageFiles.keysInOrder(file)).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }
}
