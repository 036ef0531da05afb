package dev.sightline.export;

import java.time.Instant;
import java.util.List;

/// What a file says about itself: shown by viewers and indexed by search engines.
///
/// @param title shown in the viewer's title bar; the first drawing's title if blank
/// @param creator the program that made the drawing, with its version
/// @param created written as the time of creation and of change; the same instant gives the same bytes
/// @param language the BCP 47 tag of most of the text
public record DocumentInfo(
        String title,
        List<String> authors,
        String subject,
        List<String> keywords,
        String creator,
        Instant created,
        String language) {

    public DocumentInfo {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /// A title and a time, and nothing else known.
    public static DocumentInfo of(String title, Instant created, String language) {
        return new DocumentInfo(title, List.of(), "", List.of(), "Sightline", created, language);
    }
}
