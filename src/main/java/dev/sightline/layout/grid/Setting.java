package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.typography.Icons;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Typesetter;

/// What every part of a sheet needs in order to be set: the map as it is read, the look, and the fonts.
///
/// @param language BCP 47 tag of the map's text
record Setting(MapView view, Theme theme, Typesetter typesetter, String language) {

    /// A text broken into lines no wider than `width`.
    Paragraph set(String text, TextStyle style, double width) {
        return typesetter.paragraph(text, style, width, language);
    }

    /// The width of a text on one line.
    double width(String text, TextStyle style) {
        return typesetter.width(text, style);
    }

    /// The ink of a lane: the one somebody chose, made readable, or that of its kind.
    Ink ink(Lane lane) {
        return lane.colour().map(theme::readable).orElseGet(() -> theme.of(lane.kind()));
    }

    /// A shipped icon in a square whose top left corner is given.
    static Mark icon(String name, double x, double y, double side, Ink ink) {
        return new Mark.Fill(Icons.outline(name), new Point(x, y), side / Icons.SIDE, ink);
    }
}
