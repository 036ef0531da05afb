package dev.sightline.ui.desk;

import dev.sightline.export.PageSize;
import dev.sightline.ui.desk.Preferences.Language;
import dev.sightline.ui.desk.Preferences.SheetTheme;
import dev.sightline.ui.desk.Preferences.WindowTheme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Preferences as lines of a file that people can read: `text-size = 110`. Lines that are not understood are left
/// out of account, told, and kept.
final class PreferencesFile {
    private static final List<String> HEAD =
            List.of("# How you want Sightline to be. Lines that it does not know are left as they are.");

    private PreferencesFile() {}

    /// What a file says.
    ///
    /// @param strange the lines whose values cannot be; what they are about is as usual
    record Said(Preferences preferences, List<String> strange) {}

    /// One of the things that can be preferred.
    ///
    /// @param read the preferences with the value that a line gives; empty if there is no such value
    private record Entry(
            Function<Preferences, String> written,
            Function<String, Optional<Function<Preferences, Preferences>>> read) {}

    private static final Map<String, Entry> ENTRIES = entries();

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        entries.put(
                "theme",
                new Entry(
                        all -> name(all.theme()),
                        text -> constant(WindowTheme.values(), text).map(value -> all -> all.withTheme(value))));
        entries.put(
                "sheet",
                new Entry(
                        all -> name(all.sheet()),
                        text -> constant(SheetTheme.values(), text).map(value -> all -> all.withSheet(value))));
        entries.put(
                "language",
                new Entry(
                        all -> name(all.language()),
                        text -> constant(Language.values(), text).map(value -> all -> all.withLanguage(value))));
        entries.put(
                "text-size",
                new Entry(
                        all -> String.valueOf(all.textSize()),
                        text -> Preferences.TEXT_SIZES.stream()
                                .filter(size -> String.valueOf(size).equals(text))
                                .findFirst()
                                .map(value -> all -> all.withTextSize(value))));
        entries.put(
                "autosave",
                new Entry(
                        all -> all.autosave() ? "on" : "off",
                        text -> text.equals("on") || text.equals("off")
                                ? Optional.of(all -> all.withAutosave(text.equals("on")))
                                : Optional.empty()));
        entries.put(
                "page",
                new Entry(
                        all -> name(all.page()),
                        text -> PageSize.named(text).map(value -> all -> all.withPage(value))));
        entries.put("author", new Entry(Preferences::author, text -> Optional.of(all -> all.withAuthor(text))));
        entries.put(
                "brand",
                new Entry(
                        all -> all.brand().map(Path::toString).orElse(""),
                        text -> path(text).map(file -> all -> all.withBrand(file))));
        return entries;
    }

    /// A file, or none at all; empty for what can be no file's name.
    private static Optional<Optional<Path>> path(String text) {
        try {
            return Optional.of(text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)));
        } catch (InvalidPathException notAFile) {
            return Optional.empty();
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String text) {
        return Arrays.stream(values).filter(value -> name(value).equals(text)).findFirst();
    }

    /// Reads the lines of a file.
    static Said read(List<String> lines) {
        Preferences preferences = Preferences.USUAL;
        List<String> strange = new ArrayList<>();
        for (String line : lines) {
            Entry entry = ENTRIES.get(key(line));
            if (entry != null) {
                String value = line.substring(line.indexOf('=') + 1).strip();
                Optional<Function<Preferences, Preferences>> change =
                        entry.read().apply(value);
                if (change.isPresent()) {
                    preferences = change.get().apply(preferences);
                } else {
                    strange.add(line.strip());
                }
            } else if (!line.isBlank() && !line.strip().startsWith("#") && !line.contains("=")) {
                strange.add(line.strip());
            }
        }
        return new Said(preferences, strange);
    }

    /// The lines of a file after a change.
    ///
    /// @param before the lines that it has
    static List<String> write(Preferences preferences, List<String> before) {
        List<String> lines = new ArrayList<>();
        List<String> left = new ArrayList<>(ENTRIES.keySet());
        for (String line : before.isEmpty() ? HEAD : before) {
            String key = key(line);
            Entry entry = ENTRIES.get(key);
            if (entry == null) {
                lines.add(line);
            } else if (left.remove(key)) {
                lines.add(line(key, entry, preferences));
            }
        }
        ENTRIES.forEach((key, entry) -> {
            if (left.contains(key)) {
                lines.add(line(key, entry, preferences));
            }
        });
        return lines;
    }

    private static String line(String key, Entry entry, Preferences preferences) {
        // a name pasted with a line break must not become a line of its own
        return key + " = "
                + entry.written().apply(preferences).replaceAll("\\R", " ").strip();
    }

    private static String key(String line) {
        int sign = line.indexOf('=');
        return sign < 0 ? "" : line.substring(0, sign).strip();
    }
}
