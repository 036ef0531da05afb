package dev.sightline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.file.BrokenFiles;
import dev.sightline.file.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

/// What is wrong with files and pictures, where the window speaks German.
class FaultWordsTest {
    /// Why a picture is refused, as it stands in the sources.
    private static final Pattern REFUSED = Pattern.compile(
            "new (?:PictureHeader\\.)?(?:Broken|Unfit|TooHeavy|Refused)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[).]");

    /// What a picture is kept without.
    private static final Pattern LEFT_OUT = Pattern.compile("(?:leftOut\\.add\\(|case [^>]+-> )\"(an? [a-z ]+)\"");

    @BeforeEach
    void speakGerman() {
        Words.speak(Locale.GERMAN);
    }

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void whateverIsWrongWithAFileIsToldInGerman() throws IOException {
        Set<String> english = new TreeSet<>();
        BrokenFiles.problems(new Random(Seed.of("FaultWordsTest")), 1_500).forEach(problem -> {
            if (!FaultWords.knows(problem.sentence())) {
                english.add(problem.sentence());
            }
            if (!problem.element().isEmpty()
                    && !problem.element().contains("\"\"")
                    && FaultWords.place(problem.element()).isEmpty()) {
                english.add(problem.element());
            }
            String german = FaultWords.of(problem).replaceAll("'[^']*'|\"[^\"]*\"", "");
            if (Pattern.compile("\\b(is|the|of|but|must|not|a)\\b(?!-)")
                    .matcher(german)
                    .find()) {
                english.add(german);
            }
        });
        assertThat(english).as("said in English only").isEmpty();
    }

    @Test
    void aProblemIsToldWithItsPlace() {
        assertThat(FaultWords.of(new Problem(
                        7,
                        14,
                        "card 2 of lane \"Denken\" on map \"Nachtzug\"",
                        "'on' 'Bok' is not there; a phase, stage or step is expected; did you mean 'Book'?")))
                .isEqualTo("Zeile 7, Spalte 14, Karte 2, Spur \"Denken\", Map \"Nachtzug\": 'on' 'Bok' ist nicht da;"
                        + " erwartet wird: Hauptphase, Phase oder Schritt. Meinten Sie 'Book'?");
    }

    @Test
    void whyAPictureIsRefusedIsToldInGerman() throws IOException {
        Set<String> english = new TreeSet<>();
        int found = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/sightline/file"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("(Svg|Png|Jpeg|Picture).*java"))
                    .toList()) {
                String source = Files.readString(file);
                for (Pattern pattern : new Pattern[] {REFUSED, LEFT_OUT}) {
                    Matcher refused = pattern.matcher(source);
                    while (refused.find()) {
                        found++;
                        String sentence = refused.group(1).replaceAll("%,?[ds]", "12");
                        if (!FaultWords.knows(sentence)) {
                            english.add(sentence);
                        }
                    }
                }
            }
        }
        assertThat(english).as("said in English only").isEmpty();
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void whatTheSystemComplainsOfIsToldInOwnWords() {
        Path file = Path.of("no-such-folder/map.pdf");
        Path here = Path.of("map.pdf");
        assertThat(FaultWords.why(new NoSuchFileException(file.toString()), file))
                .startsWith("es gibt keinen Ordner");
        assertThat(FaultWords.why(new NoSuchFileException("map.pdf"), here)).isEqualTo("sie ist nicht da");
        assertThat(FaultWords.why(new AccessDeniedException("map.pdf"), here))
                .isEqualTo("Sie haben keine Berechtigung");
        for (String raw : new String[] {
            "No space left on device",
            "Disk quota exceeded",
            "Read-only file system",
            "File name too long",
            "Device or resource busy",
            "The process cannot access the file because it is being used by another process",
            "Is a directory",
            "Input/output error",
            "Stale file handle",
            "Connection timed out",
            "Operation not permitted"
        }) {
            String german = FaultWords.why(new FileSystemException("map.pdf", null, raw), here);
            assertThat(german).as(raw).doesNotContain(raw).doesNotStartWith("das System");
            assertThat(FaultWords.why(new IOException(raw), here)).isEqualTo(german);
        }
        assertThat(FaultWords.why(new IOException("Wibble"), here)).isEqualTo("das System meldet: Wibble");
    }

    @Test
    void inEnglishAllIsAsTheReaderSaysIt() {
        Words.speak(Locale.ENGLISH);
        Problem problem = new Problem(0, 0, "card 2 of lane \"A\"", "'x' is not known here; did you mean 'y'?");
        assertThat(FaultWords.of(problem)).isEqualTo(problem.toString());
        assertThat(FaultWords.why(problem.sentence())).isEqualTo(problem.sentence());
    }
}
