package dev.sightline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordFileTest {
    @Test
    void looksForEveryLanguageThatFilesAreWrittenIn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/words"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.contains("_"))
                            .map(name -> name.replaceAll(".*_|\\..*", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(WordFile.TRANSLATED);
        }
    }

    @Test
    void germanOfAnyCountryIsGermanAndAnyOtherLanguageEnglish() {
        String german = new WordFile("words/sheet", "de").of("pdf.source");
        String english = new WordFile("words/sheet", "en").of("pdf.source");
        assertThat(german).isNotEqualTo(english);
        assertThat(new WordFile("words/sheet", "de-AT").of("pdf.source")).isEqualTo(german);
        for (String other : new String[] {"", "en-GB", "fr", "ar", "x-none"}) {
            assertThat(new WordFile("words/sheet", other).of("pdf.source")).isEqualTo(english);
        }
    }
}
