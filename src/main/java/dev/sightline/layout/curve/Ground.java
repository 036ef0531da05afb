package dev.sightline.layout.curve;

import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.layout.Extent;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.Theme;
import dev.sightline.model.MapView;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Typesetter;
import java.util.List;

/// What lies under all curves and channels of a map: the map as it is read, the look, the fonts and where the columns
/// stand.
///
/// @param language BCP 47 tag of the map's text
/// @param leaves the extent of each leaf of the view, from left to right; at least one
public record Ground(MapView view, Theme theme, Typesetter typesetter, String language, List<Extent> leaves) {
    public Ground {
        leaves = List.copyOf(leaves);
    }

    /// What a sheet says of its own.
    public SheetWords words() {
        return SheetWords.in(language);
    }

    /// From the first column to the last.
    Extent all() {
        return new Extent(leaves.getFirst().left(), leaves.getLast().right());
    }

    /// From a span's first column to its last.
    public Extent of(MapView.Span span) {
        return new Extent(
                leaves.get(span.first()).left(), leaves.get(span.last()).right());
    }

    /// A text broken into lines.
    public Paragraph set(String text, TextStyle style, double width) {
        return typesetter.paragraph(text, style, width, language);
    }

    /// What is said at a point: between a card's text and its meta text; slanted when it is somebody's words.
    TextStyle quote(String text) {
        boolean spoken = text.startsWith("“") || text.startsWith("\"") || text.startsWith("„") || text.startsWith("«");
        return TextStyle.of(spoken ? Typeface.ITALIC : Typeface.REGULAR, 9.5, 13);
    }

    /// Values and the names of curves.
    TextStyle strong() {
        return theme.textStyles().metaStrong();
    }

    /// Labels of a scale.
    TextStyle small() {
        return theme.textStyles().meta();
    }
}
