package dev.sightline.cli;

import dev.sightline.file.Trouble;
import dev.sightline.press.Format;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the results of an export go. No two of them go to one place, and none to that of a document, which is found
/// out before any is made.
final class Targets {
    private static final String OURS = ".sightline.json";

    private final Optional<Path> output;
    private final boolean folder;
    private final List<Path> documents;
    private final Format format;
    private final Set<Path> given = new HashSet<>();

    /// The targets of an export.
    ///
    /// @param said what was said of the place, with a separator at its end if a folder is meant
    /// @throws CannotDo if not all results can go there
    Targets(Optional<String> said, List<Path> documents, Format format) {
        this.output = said.map(Targets::path);
        this.documents = documents;
        this.format = format;
        if (documents.size() > 1 && documents.stream().anyMatch(this::goesToOutput)) {
            throw new CannotDo("The output takes one result, but there are " + documents.size()
                    + " documents; name a folder with -o.");
        }
        this.folder = said.isPresent() && output.isPresent() && isFolder(said.get(), output.get());
        if (output.isPresent() && !folder && documents.size() > 1) {
            throw new CannotDo("-o " + output.get() + " is one file, but there are " + documents.size()
                    + " documents; name a folder, with / at its end if it is not there yet.");
        }
        checkApart();
    }

    private boolean goesToOutput(Path document) {
        return output.map(Streams.DASH::equals).orElse(document.equals(Streams.DASH));
    }

    /// Whether the result goes to the output.
    boolean isOutput() {
        return documents.stream().anyMatch(this::goesToOutput);
    }

    private static Path path(String said) {
        if (Streams.isOutput(said)) {
            return Streams.DASH;
        }
        if (said.isBlank()) {
            throw new CannotDo("-o names no file; write a name or a folder after it.");
        }
        try {
            return Path.of(said);
        } catch (InvalidPathException e) {
            throw new CannotDo("-o " + said + " cannot be the name of a file.");
        }
    }

    private boolean isFolder(String said, Path out) {
        // a name without an ending is taken for a folder when there are several documents
        return said.endsWith("/")
                || said.endsWith(File.separator)
                || Files.isDirectory(out)
                || documents.size() > 1 && !String.valueOf(out.getFileName()).contains(".");
    }

    private void checkApart() {
        Map<Path, Path> taken = new HashMap<>();
        for (Path document : documents) {
            Path target = place(document, Optional.empty());
            checkNoDocument(target);
            Path other = taken.put(whole(target), document);
            if (other != null) {
                throw new CannotDo(
                        other.equals(document)
                                ? document + " is named twice."
                                : other + " and " + document + " would both become " + target
                                        + "; export them one by one, or into folders of their own.");
            }
        }
    }

    private void checkNoDocument(Path target) {
        if (target.equals(Streams.DASH)) {
            return;
        }
        for (Path document : documents) {
            if (isSame(target, document)) {
                throw new CannotDo(document + " would be written over; name another file with -o.");
            }
        }
    }

    private static boolean isSame(Path target, Path document) {
        try {
            return whole(target).equals(whole(document))
                    || Files.exists(target) && Files.exists(document) && Files.isSameFile(target, document);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /// The file for a document, or for one map of it when each map gets its own; its folder is there then.
    ///
    /// @throws CannotDo if something else was made there, or the folder cannot be
    Path of(Path document, Optional<String> part) {
        if (goesToOutput(document) && part.isPresent()) {
            throw new CannotDo("Each map becomes a file of its own, but the output takes one; name a map with --map, or"
                    + " a folder with -o.");
        }
        Path target = place(document, part);
        checkNoDocument(target);
        if (!given.add(whole(target))) {
            throw new CannotDo("Two results would become " + target
                    + ", of which one is made; export the documents one by one, or into folders of their own.");
        }
        if (folder) {
            output.ifPresent(Targets::makeFolder);
        }
        return target;
    }

    private Path place(Path document, Optional<String> part) {
        if (goesToOutput(document)) {
            return Streams.DASH;
        }
        String file = name(document) + part.map(id -> "-" + id).orElse("") + format.ending();
        if (output.isEmpty()) {
            return document.resolveSibling(file);
        }
        Path out = output.get();
        return folder
                ? out.resolve(file)
                : part.map(id -> out.resolveSibling(named(String.valueOf(out.getFileName()), id)))
                        .orElse(out);
    }

    /// A name for one of several results: `trip.png` becomes `trip-map-day.png`.
    private String named(String name, String part) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                ? name.substring(0, dot) + "-" + part + name.substring(dot)
                : name + "-" + part + format.ending();
    }

    /// What the document is called, without any ending.
    private static String name(Path document) {
        String whole = document.equals(Streams.DASH) ? "document" : String.valueOf(document.getFileName());
        return whole.endsWith(OURS)
                ? whole.substring(0, whole.length() - OURS.length())
                : whole.replaceFirst("\\.[^.]*$", "");
    }

    /// The file name of the document itself, also when it was taken out of a PDF.
    static String documentName(Path document) {
        String whole = String.valueOf(document.getFileName());
        boolean named = !document.equals(Streams.DASH)
                && !whole.toLowerCase(Locale.ROOT).endsWith(".pdf");
        return named ? whole : name(document) + OURS;
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new CannotDo("Cannot make the folder " + folder + ": " + Trouble.why(failure, folder) + ".");
        }
    }
}
