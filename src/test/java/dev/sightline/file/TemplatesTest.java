package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final Instant NOW = Instant.parse("2026-03-14T09:30:00Z");

    @TempDir
    Path folder;

    static Stream<Template> shipped() {
        return Templates.shipped(Locale.ROOT).stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTemplateThatShipsOpensWithoutANote(Template template) {
        OpenResult result = template.open();
        assertThat(result.remarks()).as(result.sentence()).isEmpty();
        assertThat(result.openedDocument())
                .isPresent()
                .get()
                .satisfies(document -> assertThat(document.maps()).isNotEmpty());
    }

    @Test
    void everyFileThatShipsIsOffered() throws Exception {
        Path assets = Path.of(Template.class.getResource("/templates").toURI());
        try (Stream<Path> files = Files.list(assets)) {
            List<String> keys = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(Templates.ENDING))
                    .map(name -> name.substring(0, name.length() - Templates.ENDING.length()))
                    .toList();
            assertThat(shipped().map(Template::key)).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    void theGermanNamesAreAllThere() {
        List<Template> english = Templates.shipped(Locale.ENGLISH);
        List<Template> german = Templates.shipped(Locale.GERMAN);
        for (int i = 0; i < english.size(); i++) {
            assertThat(german.get(i).detail()).isNotEqualTo(english.get(i).detail());
        }
    }

    @Test
    void whatIsKeptIsOfferedAgain() {
        JourneyDocument document = JourneyDocument.titled("House style");
        assertThat(Templates.keep(document, "house", folder.resolve("own"), NOW))
                .isInstanceOf(SaveResult.Saved.class);
        List<Template> kept = Templates.kept(folder.resolve("own"));
        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("House style");
            assertThat(one.open().openedDocument()).isPresent();
        });
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertThat(Templates.kept(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        SaveResult result = Templates.keep(JourneyDocument.titled("x"), "x", file.resolve("own"), NOW);
        assertThat(result).isInstanceOf(SaveResult.NotSaved.class);
        assertThat(result.sentence()).contains("templates");
    }

    @Test
    void whatCannotBeOpenedIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("broken.sightline.json"), "{");
        assertThat(Templates.kept(folder)).isEmpty();
    }
}
