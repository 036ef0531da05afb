package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import java.util.ArrayList;
import java.util.List;

/// A small fact on a card or a head: a picture or none, then a few words.
///
/// @param picture marks in a box from (0, 0) to (`pictureWidth`, `LINE`)
/// @param text shown after the picture; may be empty
/// @param words the fact for somebody who cannot see it
record Fact(List<Mark> picture, double pictureWidth, String text, TextStyle style, Ink ink, String words) {
    /// The height of a line of facts.
    static final double LINE = 12;

    private static final double ICON = 10;
    private static final double AFTER_PICTURE = 4;
    private static final double PIP = 6;
    private static final int PIPS = 5;

    Fact {
        picture = List.copyOf(picture);
    }

    /// How far right of its beginning the words stand.
    double lead() {
        return pictureWidth > 0 && !text.isEmpty() ? pictureWidth + AFTER_PICTURE : pictureWidth;
    }

    /// Whether an icon stands before words.
    boolean iconed() {
        return pictureWidth == ICON && !text.isEmpty();
    }

    /// Plain words.
    static Fact plain(Theme theme, String text) {
        return new Fact(List.of(), 0, text, theme.textStyles().meta(), theme.secondary(), text);
    }

    /// Stressed words.
    static Fact strong(Theme theme, String text, Ink ink) {
        return new Fact(List.of(), 0, text, theme.textStyles().metaStrong(), ink, text);
    }

    /// An icon and words.
    static Fact icon(Theme theme, String icon, String text) {
        return icon(theme, icon, text, theme.secondary(), text);
    }

    /// An icon and words that say more when heard than when seen.
    static Fact icon(Theme theme, String icon, String text, Ink ink, String words) {
        List<Mark> picture = List.of(Setting.icon(icon, 0, (LINE - ICON) / 2, ICON, ink));
        return new Fact(picture, ICON, text, theme.textStyles().meta(), ink, words);
    }

    /// A level of 1 to 5 as filled and empty pips.
    static Fact pips(Theme theme, int level, Ink ink, String words) {
        List<Mark> picture = new ArrayList<>();
        for (int i = 0; i < PIPS; i++) {
            Point center = new Point(PIP / 2 + i * (PIP + 2), LINE / 2);
            if (i < level) {
                picture.add(new Mark.Fill(Outline.circle(center, PIP / 2), ink));
            } else {
                picture.add(new Mark.Stroke(
                        Outline.circle(center, PIP / 2 - 0.5),
                        Pen.solid(theme.secondary().mixed(theme.card(), 0.3), 0.75)));
            }
        }
        return new Fact(picture, PIPS * (PIP + 2) - 2, "", theme.textStyles().meta(), theme.secondary(), words);
    }
}
