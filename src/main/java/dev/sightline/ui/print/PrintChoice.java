package dev.sightline.ui.print;

import dev.sightline.export.PageSize;
import dev.sightline.layout.Theme;
import java.util.Locale;

/// What is to be handed out, and how.
///
/// @param page the paper of a PDF
/// @param scale pixels to a point of a PNG
/// @param everyMap whether a PDF holds all maps of the document, one to a page
/// @param source whether a PDF carries the document inside, so that it can be opened again
public record PrintChoice(Kind kind, PageSize page, double scale, boolean everyMap, boolean source, Theme theme) {

    /// The kinds of files that can be made.
    public enum Kind {
        PDF,
        SVG,
        PNG;

        /// The ending of a file's name.
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }
}
