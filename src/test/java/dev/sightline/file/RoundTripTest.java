package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is opened and saved is the same, and so is what is saved and opened.
class RoundTripTest {

    @ParameterizedTest
    @MethodSource("dev.sightline.file.Documents#kept")
    void everyDocumentOpensWithoutARemarkAndSavesTheSameEachTime(Path file) throws IOException {
        OpenResult result = JourneyJson.read(Files.readAllBytes(file), file.toString());
        assertThat(result.remarks()).isEmpty();
        JourneyDocument document = result.openedDocument().orElseThrow(() -> new AssertionError(result.sentence()));

        byte[] saved = JourneyJson.write(document);
        JourneyDocument again =
                JourneyJson.read(saved, file.toString()).openedDocument().orElseThrow();

        assertThat(again).isEqualTo(document);
        assertThat(Files.readString(file))
                .as("it is kept in the very form in which it is saved")
                .isEqualTo(new String(saved, StandardCharsets.UTF_8));
        assertThat(new String(JourneyJson.write(again), StandardCharsets.UTF_8))
                .isEqualTo(new String(saved, StandardCharsets.UTF_8));
    }
}
