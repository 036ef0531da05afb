package dev.sightline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of words, and the sources that ask for them, as they lie in the project.
public final class LanguageFiles {
    private static final Path WORDS = Path.of("assets/words");
    private static final Path SOURCES = Path.of("src/main/java/dev/sightline");
    private static final Pattern ENUM = Pattern.compile("enum (\\w+)");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.]+)\\s*=");

    private LanguageFiles() {}

    /// The words of a file by key.
    ///
    /// @param language as its name has it, such as `_de`
    public static Map<String, String> words(String file, String language) {
        Properties words = new Properties();
        try (var open = Files.newBufferedReader(WORDS.resolve(file + language + ".properties"))) {
            words.load(open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> found = new TreeMap<>();
        words.forEach((key, value) -> found.put((String) key, (String) value));
        return found;
    }

    /// The keys of a file as they are written, twice where they are written twice.
    static List<String> keysInOrder(String file) {
        List<String> keys = new ArrayList<>();
        Matcher key = KEY.matcher(read(WORDS.resolve(file + ".properties")));
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }

    /// All sources of some rooms and the rooms in them, one after the other.
    public static String source(String... rooms) {
        return String.join("", sources(rooms).values());
    }

    /// The sources of some rooms and the rooms in them, by the names of their files.
    public static Map<String, String> sources(String... rooms) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String room : rooms) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
                files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .forEach(file -> all.put(SOURCES.relativize(file).toString(), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /// The enums of the model, nested ones too.
    public static List<Class<? extends Enum<?>>> kinds() {
        List<Class<? extends Enum<?>>> kinds = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve("model"))) {
            for (Path file : files.sorted().toList()) {
                String room = "dev.sightline.model.";
                String outer = String.valueOf(file.getFileName()).replace(".java", "");
                Matcher found = ENUM.matcher(read(file).replaceAll("(?m)^\\s*///.*$", ""));
                while (found.find()) {
                    String name = found.group(1).equals(outer) ? outer : outer + "$" + found.group(1);
                    kinds.add(kind(Class.forName(room + name)));
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return kinds;
    }

    @SuppressWarnings("unchecked") // found as an enum in its source
    private static Class<? extends Enum<?>> kind(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
