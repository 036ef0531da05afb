package dev.sightline.layout;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.typography.FontShelf;

/// Where on a sheet a text stands that a person may change, so that a field can be laid over it.
///
/// @param box from the top of its first line, as wide as it may become and as high as it is now; one line when empty
/// @param style how it is set
/// @param ink its colour
/// @param font the key of the shipped font that draws most of it
public record TextPlace(Box box, TextStyle style, Ink ink, String font) {
    /// The height of capitals, in sizes of the text: they are centred in the line.
    private static final double CAP_HEIGHT = 0.727;

    /// The place of a line that is drawn.
    ///
    /// @param more how much longer it may become, in points
    public static TextPlace of(Mark.TextLine line, double more) {
        TextStyle style = line.style();
        double top = line.at().y() - style.lineHeight() / 2 - style.size() * CAP_HEIGHT / 2;
        String font = line.runs().stream()
                .map(TextRun::font)
                .filter(key -> !key.equals(TextRun.EMOJI))
                .findFirst()
                .orElse(FontShelf.key(style.face()));
        return new TextPlace(
                new Box(line.at().x(), top, line.width() + more, style.lineHeight()), style, line.ink(), font);
    }
}
