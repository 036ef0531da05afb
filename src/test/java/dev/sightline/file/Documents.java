package dev.sightline.file;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Documents to try things on: those the project keeps, and small ones made from a few words.
final class Documents {
    private Documents() {}

    /// All documents of the current version that the project keeps.
    static List<Path> kept() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("samples", "src/test/resources/cases")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    files.filter(file -> file.toString().endsWith(".sightline.json"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("There is no document in samples");
        }
        return found;
    }

    static OpenResult read(String json) {
        return JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "test.sightline.json");
    }

    /// A file with a map of three stages and some more members, with single quotes for double ones.
    static String map(String members) {
        return root(
                "'maps': [{'title': 'M', 'stages': [{'name': 'A'}, {'name': 'B'}, {'name': 'C'}], " + members + "}]");
    }

    /// A file with some members at its root, with single quotes for double ones.
    static String root(String members) {
        return ("{'format': 'sightline', 'version': 1, 'title': 'T', " + members + "}").replace('\'', '"');
    }

    /// The sentences about a file, each with its place.
    static List<String> remarks(String json) {
        return read(json).remarks().stream().map(Problem::toString).toList();
    }

    /// The sentences about a file.
    static List<String> sentences(String json) {
        return read(json).remarks().stream().map(Problem::sentence).toList();
    }

    static JourneyDocument open(String json) {
        OpenResult result = read(json);
        return result.openedDocument().orElseThrow(() -> new AssertionError(result.sentence() + result.remarks()));
    }

    static String saved(JourneyDocument document) {
        return new String(JourneyJson.write(document), StandardCharsets.UTF_8);
    }
}
