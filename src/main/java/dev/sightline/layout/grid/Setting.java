package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Point;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.Theme;
import dev.sightline.model.Lane;
import dev.sightline.model.LanguageTag;
import dev.sightline.model.MapView;
import dev.sightline.typography.Icons;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Typesetter;
import java.util.Locale;
import java.util.Optional;

/// What every part of a sheet needs in order to be set: the map as it is read, the look, and the fonts.
///
/// @param language BCP 47 tag of the map's text
/// @param sources the document's information sources, numbered
/// @param amounts how numbers and money are written
/// @param words what the sheet says of its own
record Setting(
        MapView view,
        Theme theme,
        Typesetter typesetter,
        String language,
        Sources sources,
        Amounts amounts,
        SheetWords words) {

    /// The setting of one map.
    static Setting of(MapView view, Theme theme, Typesetter typesetter) {
        String language = language(view);
        return new Setting(
                view,
                theme,
                typesetter,
                language,
                Sources.of(view.document()),
                Amounts.of(view),
                SheetWords.in(language));
    }

    /// The language of a map's text: its own, or its document's.
    static String language(MapView view) {
        return view.map().language().orElse(view.document().project().language());
    }

    /// What the sheet says for a key.
    String say(String key, Object... values) {
        return words.of(key, values);
    }

    /// The language as a locale.
    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /// The same for texts in a language of their own, if there is one.
    Setting speaking(Optional<String> own) {
        return own.filter(tag -> !tag.equals(language) && LanguageTag.isLanguage(tag))
                .map(tag -> new Setting(view, theme, typesetter.speaking(tag), language, sources, amounts, words))
                .orElse(this);
    }

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

    /// The wanted icon if it is shipped, else the other.
    static String iconOr(String wanted, String other) {
        if (wanted.isEmpty()) {
            return other;
        }
        try {
            Icons.outline(wanted);
            return wanted;
        } catch (IllegalArgumentException unknown) {
            return other;
        }
    }

    /// A shipped icon in a square whose top left corner is given.
    static Mark icon(String name, double x, double y, double side, Ink ink) {
        return new Mark.Fill(Icons.outline(name), new Point(x, y), side / Icons.SIDE, ink);
    }
}
