package dev.sightline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.LanguageFiles;
import dev.sightline.editor.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern ASKED = Pattern.compile("Words\\.(of|count)\\(\\s*\"([\\w.]+)\"\\s*([,)+])");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern NAME = Pattern.compile("\\b\\w+\\b");
    private static final Pattern AROUND = Pattern.compile("(\\w+\\.)(\\w+)(\\.\\w+)");

    /// What makes words appear in the window, or heard, given as a text of the program.
    private static final Pattern SHOWN = Pattern.compile("(?:new"
            + " (?:Label|Button|ToggleButton|CheckBox|RadioButton|Hyperlink|MenuItem|CheckMenuItem|Menu|Tooltip|Text"
            + "|TextField|TitledPane|Tab|ExtensionFilter)"
            + "|set(?:Text|AccessibleText|AccessibleHelp|AccessibleRoleDescription|PromptText|Title|HeaderText"
            + "|ContentText)|Notice\\.\\w+)\\(\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");

    private static final Map<String, String> ENGLISH = LanguageFiles.words("ui", "");

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void everyVerbAndMenuHasItsWords() {
        for (Verb verb : Verb.values()) {
            assertThat(Words.of("verb." + verb)).isNotBlank();
            assertThat(Words.of("menu." + verb.menu())).isNotBlank();
        }
    }

    @Test
    void everyKeyThatTheWindowAsksForIsWritten() {
        Set<String> missing = new TreeSet<>();
        Matcher asked = ASKED.matcher(LanguageFiles.source("ui", "app"));
        while (asked.find()) {
            if (asked.group(3).equals("+")) {
                continue;
            }
            List<String> wanted = asked.group(1).equals("count")
                    ? List.of(asked.group(2) + ".one", asked.group(2) + ".many")
                    : List.of(asked.group(2));
            wanted.stream().filter(key -> !ENGLISH.containsKey(key)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
        assertThat(ENGLISH).hasSizeGreaterThan(400);
    }

    @Test
    void everyKeyThatIsWrittenIsAskedFor() {
        String window = LanguageFiles.source("ui", "app");
        Set<String> literals = new TreeSet<>();
        Matcher literal = LITERAL.matcher(window);
        while (literal.find()) {
            literals.add(literal.group(1));
        }
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(LanguageFiles.source(""));
        while (name.find()) {
            names.add(name.group());
        }
        Set<String> idle = new TreeSet<>(ENGLISH.keySet());
        idle.removeIf(key -> key.startsWith("key.")); // asked for by the names that JavaFX has for keys
        idle.removeIf(key -> {
            String plain = key.replaceAll("\\.(one|many)$", "");
            Matcher parts = AROUND.matcher(key);
            if (literals.contains(key)
                    || literals.contains(plain)
                    || parts.matches()
                            && literals.contains(parts.group(1))
                            && names.contains(parts.group(2))
                            && literals.contains(parts.group(3))) {
                return true;
            }
            // made of two parts: a prefix, and the name of a constant or a class, or another text
            return Stream.of(key, plain)
                    .anyMatch(one -> splits(one).anyMatch(dot -> {
                        String tail = one.substring(dot + 1);
                        boolean begun = literals.contains(one.substring(0, dot + 1))
                                || names.contains(one.substring(0, dot)) && Character.isUpperCase(one.charAt(0));
                        return begun
                                        && (names.contains(tail)
                                                || names.contains(tail.toUpperCase(Locale.ROOT))
                                                || literals.contains(tail))
                                || literals.contains(one.substring(dot)) && literals.contains(one.substring(0, dot));
                    }));
        });
        assertThat(idle).as("words that nobody asks for").isEmpty();
    }

    private static Stream<Integer> splits(String key) {
        return Stream.iterate(key.indexOf('.'), dot -> dot >= 0, dot -> key.indexOf('.', dot + 1));
    }

    @Test
    void aKindHasWordsForAllThatItMayBeOrForNone() {
        Set<String> missing = new TreeSet<>();
        for (Class<? extends Enum<?>> kind : LanguageFiles.kinds()) {
            List<String> keys = Arrays.stream(kind.getEnumConstants())
                    .map(constant -> kind.getSimpleName() + "." + constant.name())
                    .toList();
            if (keys.stream().anyMatch(ENGLISH::containsKey)) {
                keys.stream().filter(key -> !ENGLISH.containsKey(key)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theWindowShowsNoWordsThatAreNotInTheFiles() {
        Matcher shown = SHOWN.matcher(LanguageFiles.source("ui", "app"));
        Set<String> bare = new TreeSet<>();
        while (shown.find()) {
            bare.add(shown.group(1));
        }
        assertThat(bare).as("words in the code that no language file knows").isEmpty();
    }

    @Test
    void placesAreFilledAndNumbersCounted() {
        assertThat(Words.of("window.title", "Night train")).isEqualTo("Night train – Sightline");
        assertThat(Words.count("count.cards", 1)).isEqualTo("1 card");
        assertThat(Words.count("count.cards", 12)).isEqualTo("12 cards");
    }

    @Test
    void theWindowSpeaksGermanWhenAskedTo() {
        Words.speak(Locale.GERMANY);
        assertThat(Words.of("verb.SAVE")).isEqualTo("Speichern");
        assertThat(Words.count("count.cards", 12)).isEqualTo("12 Karten");
        assertThat(Words.isEnglish()).isFalse();
    }

    @Test
    void aLanguageWithoutWordsIsEnglish() {
        Words.speak(Locale.GERMANY);
        Words.speak(Locale.JAPAN);
        assertThat(Words.of("verb.SAVE")).isEqualTo("Save");
        assertThat(Words.isEnglish()).isTrue();
    }
}
