package dev.sightline.cli;

import dev.sightline.press.Format;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the plainest words that ask for an export: `export FILE... --to FORMAT -o OUT`. To read any others all options
/// must be described first, which takes a good part of the time in which a small map is made.
final class PlainExport {
    private PlainExport() {}

    /// The command, or nothing when the words say more than that, or are not quite as they should be.
    static Optional<ExportCommand> of(String... words) {
        if (words.length < 2 || !words[0].equals("export")) {
            return Optional.empty();
        }
        List<Path> files = new ArrayList<>();
        Optional<Format> format = Optional.empty();
        Optional<String> output = Optional.empty();
        for (int i = 1; i < words.length; i++) {
            String next = i + 1 < words.length ? words[i + 1] : "";
            boolean understood;
            if (words[i].equals("--to")) {
                understood = format.isEmpty();
                format = format(next);
                understood &= format.isPresent();
                i++;
            } else if (words[i].equals("-o") || words[i].equals("--output")) {
                understood = output.isEmpty();
                output = path(next).map(_ -> next);
                understood &= output.isPresent();
                i++;
            } else {
                Optional<Path> file = path(words[i]);
                file.ifPresent(files::add);
                understood = file.isPresent();
            }
            if (!understood) {
                return Optional.empty();
            }
        }
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportCommand(files, format.orElse(null), output.orElse(null)));
    }

    private static Optional<Format> format(String word) {
        for (Format format : Format.values()) {
            if (format.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// The path that a word is; nothing for an option, and for what stands for something else.
    private static Optional<Path> path(String word) {
        boolean dash = word.equals("-");
        if (word.isEmpty() || word.startsWith("-") && !dash || word.startsWith("@")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
