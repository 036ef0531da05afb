package dev.sightline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What edits are called, and why they are refused, where the window speaks German.
class GermanStepsTest {
    private static final Pattern REFUSED = Pattern.compile(
            "new Rejected\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*[\\w.()]+)*(?:\\s*\\+\\s*)?)+)");

    @BeforeEach
    void speakGerman() {
        Words.speak(Locale.GERMAN);
    }

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void whateverIsDoneOrRefusedIsToldInGerman() {
        Random random = new Random(Seed.of("GermanStepsTest"));
        Set<String> english = new TreeSet<>();
        for (int walk = 0; walk < 40; walk++) {
            JourneyDocument now = RandomJourney.of(random, 1 + random.nextInt(6), 1 + random.nextInt(6), 30);
            for (int i = 0; i < 60; i++) {
                Edit edit = RandomEdits.of(random, now);
                try {
                    now = now.with(edit.on(now));
                    if (!(edit instanceof Together)) { // that of the test has a name of its own
                        expectGerman(edit.label(), english);
                    }
                } catch (Rejected rejected) {
                    expectGerman(rejected.sentence(), english);
                }
            }
        }
        assertThat(english).as("said in English only").isEmpty();
    }

    @Test
    void everyRefusalInTheSourcesIsToldInGerman() throws IOException {
        Set<String> english = new TreeSet<>();
        int found = 0;
        for (String room : new String[] {"edit", "editor"}) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/sightline", room))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher refused = REFUSED.matcher(Files.readString(file));
                    while (refused.find()) {
                        found++;
                        expectGerman(sentence(refused.group(1)), english);
                    }
                }
            }
        }
        assertThat(english).as("said in English only").isEmpty();
        assertThat(found).isGreaterThan(40);
    }

    /// A sentence as it would be made by a piece of the program.
    private static String sentence(String made) {
        return made.replaceAll("\"\\s*\\+\\s*\"", "")
                .replaceAll("\"\\s*\\+[^\"]+\\+\\s*\"", "card")
                .replaceAll("%,?[sd]", "card")
                .replace("\"", "")
                .strip();
    }

    private static void expectGerman(String said, Set<String> english) {
        if (Words.said(said).equals(said)) {
            english.add(said);
        }
    }
}
