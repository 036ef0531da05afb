package dev.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a person starts it, in a real window on a display of its own.
class RealWindowTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(150);
    private static final int MANY_COLOURS = 150;

    @TempDir
    Path folder;

    @Test
    void showsADocumentInAWindow() throws IOException, InterruptedException {
        for (String tool : List.of("Xvfb", "xwd")) {
            boolean there = isInstalled(tool);
            if (!there) {
                System.out.println("RealWindowTest was NOT RUN: " + tool + " is not installed"
                        + " (Debian: xvfb, x11-apps, libgtk-3-0, libxtst6).");
            }
            assumeTrue(there, tool + " is not installed");
        }
        Process screen = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told = screen.inputReader(StandardCharsets.US_ASCII)) {
            String display = ":" + told.readLine();
            Path log = folder.resolve("log");
            Process program = program(display, log);
            try {
                assertThat(comesUp(display, program)).as(Files.readString(log)).isTrue();
            } finally {
                program.destroy();
                program.waitFor(20, TimeUnit.SECONDS);
            }
            assertThat(Files.readString(log)).doesNotContain("Exception");
        } finally {
            screen.destroy();
            screen.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private Process program(String display, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-Dsightline.config=" + folder.resolve("config"),
                "-Dsightline.state=" + folder.resolve("state"),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.sightline.app.Main",
                "samples/coffee.sightline.json");
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /// Whether the screen comes to show many colours, which an empty one does not.
    private static boolean comesUp(String display, Process program) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end && program.isAlive()) {
            if (colours(display) > MANY_COLOURS) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    private static int colours(String display) throws IOException {
        Process shot = new ProcessBuilder("xwd", "-root", "-silent", "-display", display)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<Integer> found = new HashSet<>();
        try (InputStream out = shot.getInputStream()) {
            byte[] dump = out.readAllBytes();
            for (int i = 4096; i + 3 < dump.length; i += 4) {
                found.add((dump[i] & 0xFF) << 16 | (dump[i + 1] & 0xFF) << 8 | dump[i + 2] & 0xFF);
            }
        }
        return found.size();
    }

    private static boolean isInstalled(String tool) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }
}
