package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The documents that tests read from the project's own files.
final class Documents {
    private Documents() {}

    /// The document in a file, which must open with nothing to remark.
    static JourneyDocument open(Path file) throws IOException {
        OpenResult result =
                JourneyJson.read(Files.readAllBytes(file), file.getFileName().toString());
        assertThat(result.remarks()).as(result.sentence()).isEmpty();
        return result.openedDocument().orElseThrow(() -> new AssertionError(result.sentence()));
    }

    /// The text of the file that a document is saved as.
    static String written(JourneyDocument document) {
        return new String(JourneyJson.write(document), StandardCharsets.UTF_8);
    }
}
