package dev.sightline.file;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The templates: those that ship with the program, and those that a person keeps in a folder.
public final class Templates {
    static final String FOLDER = "/templates/";
    static final String ENDING = ".sightline.json";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Templates() {}

    /// The templates that ship with the program, in the order in which they are offered.
    ///
    /// @param language of their names and details; English where there are none in it
    public static List<Template> shipped(Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("templates/templates", language, EXACT);
        return Arrays.stream(words.getString("order").split(",\\s*"))
                .map(key -> new Template(
                        key, words.getString(key + ".name"), words.getString(key + ".detail"), Optional.empty()))
                .toList();
    }

    /// The template that ships under a key.
    public static Optional<Template> shipped(String key) {
        return shipped(Locale.ROOT).stream()
                .filter(template -> template.key().equals(key))
                .findFirst();
    }

    /// The templates that somebody keeps in a folder, by name; none if there is no such folder. What cannot be opened
    /// is left out.
    public static List<Template> kept(Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        } catch (IOException noFolder) {
            return List.of();
        }
        List<Template> found = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(ENDING)) {
                DocumentFile.open(file).openedDocument().ifPresent(document -> {
                    String key = name.substring(0, name.length() - ENDING.length());
                    String title = document.project().title();
                    found.add(new Template(
                            key,
                            title.isBlank() ? key : title,
                            document.project().purpose(),
                            Optional.of(file)));
                });
            }
        }
        return found;
    }

    /// Keeps a document as a template in a folder, in place of one that goes by the same key.
    public static SaveResult keep(JourneyDocument document, String key, Path folder, Instant when) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return new SaveResult.NotSaved(
                    folder, "The folder for templates cannot be made: " + Trouble.why(e, folder) + ".");
        }
        return DocumentFile.at(folder.resolve(key + ENDING)).save(document, Optional.empty(), when);
    }
}
