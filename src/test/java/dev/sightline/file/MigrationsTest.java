package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of old versions open for ever.
class MigrationsTest {
    private static final Path OLD = Path.of("src/test/resources/old");

    @Test
    void thereIsAStepFromEachVersionToTheNextAndAStoredFileOfEach() {
        assertThat(Migrations.STEPS.stream().map(Migration::from))
                .containsExactlyElementsOf(
                        IntStream.range(0, Versions.CURRENT).boxed().toList());
        assertThat(Migrations.STEPS).allSatisfy(step -> {
            assertThat(step.title()).isNotBlank();
            assertThat(step.getClass().getSimpleName()).startsWith("V" + step.from() + "_");
            assertThat(OLD.resolve("v" + step.from() + ".sightline.json")).exists();
        });
    }

    @Test
    void theStoredFileOfVersion0GivesTheExpectedDocument() throws IOException {
        OpenResult result = JourneyJson.read(Files.readAllBytes(OLD.resolve("v0.sightline.json")), "v0");
        assertThat(result.remarks())
                .extracting(Problem::sentence)
                .containsExactly("The file is of version 0 of the format: columns, lanes and cells become the stages,"
                        + " rows and cards of a map. It will be saved in version 1.");
        JourneyDocument expected = Documents.open("""
            {"format": "sightline", "version": 1, "title": "A parcel comes", "maps": [{
              "title": "A parcel comes",
              "stages": [{"name": "Order"}, {"name": "Wait"}, {"name": "Unpack"}],
              "rows": [
                {"lane": "customer-action", "name": "Doing", "cards": [
                  {"on": "Order", "text": "Picks the slot that suits"},
                  {"on": "Unpack", "text": "Keeps the box, it is a good box"}]},
                {"lane": "pain", "name": "Pains", "cards": [
                  {"on": "Wait", "text": "The slot moves twice", "severity": 4}]},
                {"lane": "custom", "name": "Ideas", "cards": [
                  {"on": "Wait", "text": "Say the hour on the morning of the day"}]},
                {"lane": "emotion", "curves": [{"points": {"Order": 1, "Wait": -2, "Unpack": 2}}]}
              ]}]}
            """);
        assertThat(result.openedDocument()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'columns': 3, 'cells': {}, 'lanes': 'x', 'mood': []",
                "'columns': [null, 3, [], {'name': 4}], 'lanes': [3, {'kind': 7}, {'name': 'L', 'cards': 5}],"
                        + " 'cells': [1, {'lane': 'L'}, {'lane': 8, 'column': {}}], 'mood': {'x': 'y'}",
                "'maps': 5, 'mood': {}"
            })
    void anOldFileWithNonsenseInItIsRefusedOrOpenedLikeAnyOther(String members) {
        String json = ("{'format': 'sightline', 'version': 0, " + members + "}").replace('\'', '"');
        OpenResult result = Documents.read(json);
        assertThat(result.remarks()).isNotEmpty();
    }
}
