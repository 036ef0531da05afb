package dev.sightline.ui.desk;

import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.Livery;

/// How sheets are drawn in a window.
///
/// @param theme that of the window
/// @param brand for documents that say none of their own
public record Dress(Theme theme, HouseBrand brand) {
    /// The theme in the brand that a document wears: the same that its pages are printed in.
    ///
    /// Reads the brand file when it is first asked.
    public Theme of(JourneyDocument document) {
        return Livery.own(brand.livery().usual(theme, document), document);
    }
}
