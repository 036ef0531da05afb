package dev.sightline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A program that reads PDFs, which a machine may have or not.
///
/// @param name as it is called on the command line
/// @param words its arguments; `FILE` stands for the file
record Tool(String name, List<String> words) {
    private static final Set<String> MISSED = ConcurrentHashMap.newKeySet();

    static Tool of(String name, String... words) {
        return new Tool(name, List.of(words));
    }

    /// What a program said, and with which exit code it ended.
    record Said(int code, String text) {}

    /// Runs it on a PDF. Where it is not installed the test is skipped, which is said once on the error stream.
    Said on(byte[] pdf) throws IOException, InterruptedException {
        if (!isThere()) {
            if (MISSED.add(name)) {
                System.err.println(name + " is not installed: what it makes of our PDFs was not tested.");
            }
            Assumptions.abort(name + " is not installed");
        }
        Path file = Files.createTempFile("tool", ".pdf");
        Path told = Files.createTempFile("tool", ".txt");
        try {
            Files.write(file, pdf);
            List<String> command = new ArrayList<>(List.of(name));
            words.forEach(word -> command.add(word.equals("FILE") ? file.toString() : word));
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start()
                    .waitFor();
            return new Said(code, new String(Files.readAllBytes(told), StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
            Files.delete(told);
        }
    }

    private boolean isThere() {
        Stream<String> places = Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator, -1));
        return places.anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }

    @Override
    public String toString() {
        return name;
    }
}
