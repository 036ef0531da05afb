package dev.sightline.ui.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sample documents that come with the program.
public final class SampleShelf {
    private static final System.Logger LOG = System.getLogger(SampleShelf.class.getName());
    private static final String FOLDER = "/samples";

    private SampleShelf() {}

    /// The resources of all samples, by name; none if this copy of the program has none.
    public static List<String> resources() {
        URL folder = SampleShelf.class.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            return names(folder.toURI()).stream()
                    .filter(name -> name.endsWith(".sightline.json"))
                    .sorted()
                    .map(name -> FOLDER + "/" + name)
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Cannot list the samples", unreadable);
            return List.of();
        }
    }

    private static List<String> names(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return names(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return names(jar.getPath(FOLDER));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(SampleShelf::text).toList();
        }
    }

    private static String text(@Nullable Path name) {
        return String.valueOf(name);
    }
}
