package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The largest document that can be kept is read and written, and what is larger refused, in 512 MB: in a Java that
/// has no more.
class LargestTest {
    @Test
    void theLargestDocumentNeedsNoMoreThan512MegabytesNorDoesWhatIsLarger() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargestProgram.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        assertThat(said.lines().toList())
                .isEqualTo(List.of(
                        "opened 200000",
                        "written",
                        "The document has 200,101 elements; at most 200,000 can be kept in one.",
                        "The file holds more than 8,000,000 values.",
                        "field 'x' is not known in a document; it is kept."));
    }
}
