package dev.sightline.cli;

import dev.sightline.press.Format;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the name of a result says of its format.
final class FormatName {
    private static final Pattern ENDING = Pattern.compile("\\.[a-z][a-z0-9]{1,5}$");

    /// Endings of what is never made, whatever is asked for.
    private static final Set<String> OTHERS = Set.of(
            ".gif", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".eps", ".html", ".htm", ".json", ".doc",
            ".docx", ".ppt", ".pptx", ".xls", ".xlsx", ".zip");

    private FormatName() {}

    /// The format that is asked for, else the one that the name of the result says, else PDF.
    ///
    /// @param output the file, the folder or `-`; empty if nothing is said
    /// @throws CannotDo if these contradict each other, or the name says a format that is none
    static Format wanted(Optional<Format> asked, String output) {
        String ending = ending(output);
        Optional<Format> named = named(ending);
        if (asked.isEmpty()) {
            if (named.isEmpty() && !ending.isEmpty()) {
                throw new CannotDo("Nothing that is made ends with " + ending + "; end OUT with "
                        + Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "))
                        + ", or say --to.");
            }
            return named.orElse(Format.PDF);
        }
        Format format = asked.get();
        boolean fits = named.map(one -> one == format || one.isTold() && format.isTold())
                .orElse(!OTHERS.contains(ending));
        if (!fits) {
            throw new CannotDo("-o " + output + " does not end as what --to "
                    + format.name().toLowerCase(Locale.ROOT) + " makes; change one of them.");
        }
        return format;
    }

    /// Refuses to give a document, or another JSON file, the name of something else.
    ///
    /// @param what is written, such as `A document`
    /// @param better the ending that it should have
    /// @throws CannotDo if it has the name of something else
    static void checkJson(Path file, String what, String better) {
        String ending = ending(file.toString());
        if (named(ending).isPresent() || OTHERS.contains(ending) && !ending.equals(".json")) {
            throw new CannotDo(what + " is not called " + file + ", for " + ending
                    + " is the ending of something else; end it with " + better + ".");
        }
    }

    private static Optional<Format> named(String ending) {
        return Arrays.stream(Format.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
    }

    /// The ending of the name of a file; empty for a folder, and where there is none.
    private static String ending(String output) {
        boolean folder = output.endsWith("/") || output.endsWith(File.separator) || new File(output).isDirectory();
        Matcher ending = ENDING.matcher(output.toLowerCase(Locale.ROOT));
        return !folder && ending.find() ? ending.group() : "";
    }
}
