package dev.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsingCommandsTest {
    @TempDir
    Path folder;

    @Test
    void makesEveryFormatOfTheSamples() throws IOException {
        assertThat(RehearsingCommands.run(folder.toString(), "samples/coffee.sightline.json"))
                .isZero();
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("coffee.pdf", "coffee.png", "coffee.svg", "coffee.txt");
        }
    }

    @Test
    void tellsThatItFailed() {
        assertThat(RehearsingCommands.run(folder.toString(), folder + "/none.sightline.json"))
                .isPositive();
    }
}
