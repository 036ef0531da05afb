package dev.sightline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One Java file of this project with its text.
record SourceFile(Path path, String text) {

    /// All Java files below a folder, in the order of their names.
    static List<SourceFile> below(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<SourceFile> found = new ArrayList<>();
            for (Path path : files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                found.add(new SourceFile(path, Files.readString(path)));
            }
            return found;
        }
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /// The name of its package as its folder tells it, below `src/main/java` or `src/test/java`.
    String packageName() {
        Path folder = path.getParent();
        return folder.subpath(3, folder.getNameCount())
                .toString()
                .replace('\\', '.')
                .replace('/', '.');
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
