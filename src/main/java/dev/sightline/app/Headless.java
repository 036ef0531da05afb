package dev.sightline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What to do where there is no display: export the documents as annotated PDFs, and say where they are.
final class Headless {
    private Headless() {}

    /// The command to carry out instead of opening a window; the general help when no document was named.
    static String[] command(String... documents) {
        if (documents.length == 0) {
            return new String[] {"--help"};
        }
        List<String> words = new ArrayList<>(List.of("export", "--no-display", "--to", "pdf"));
        Path target = Path.of("target");
        if (target.toFile().isDirectory()) {
            // run from the sources: results belong with what else was built
            words.addAll(List.of("-o", target.toString()));
        }
        words.addAll(List.of(documents));
        return words.toArray(String[]::new);
    }
}
