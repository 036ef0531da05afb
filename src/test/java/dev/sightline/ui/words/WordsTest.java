package dev.sightline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern ASKED = Pattern.compile("Words\\.(of|count)\\(\\s*\"([\\w.]+)\"\\s*([,)+])");

    @Test
    void everyVerbAndMenuHasItsWords() {
        for (Verb verb : Verb.values()) {
            assertThat(Words.of("verb." + verb)).isNotBlank();
            assertThat(Words.of("menu." + verb.menu())).isNotBlank();
        }
    }

    @Test
    void everyKeyThatTheWindowAsksForIsWritten() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> written = keys();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/sightline/ui"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher asked = ASKED.matcher(Files.readString(file));
                while (asked.find()) {
                    if (asked.group(3).equals("+")) {
                        continue;
                    }
                    List<String> wanted = asked.group(1).equals("count")
                            ? List.of(asked.group(2) + ".one", asked.group(2) + ".many")
                            : List.of(asked.group(2));
                    wanted.stream().filter(key -> !written.contains(key)).forEach(missing::add);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(written).hasSizeGreaterThan(400);
    }

    @Test
    void placesAreFilledAndNumbersCounted() {
        assertThat(Words.of("window.title", "Night train")).isEqualTo("Night train – Sightline");
        assertThat(Words.count("count.cards", 1)).isEqualTo("1 card");
        assertThat(Words.count("count.cards", 12)).isEqualTo("12 cards");
    }

    private static Set<String> keys() throws IOException {
        Properties words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("assets/words/ui.properties"))) {
            words.load(file);
        }
        return words.stringPropertyNames();
    }
}
