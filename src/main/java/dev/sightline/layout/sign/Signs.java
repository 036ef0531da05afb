package dev.sightline.layout.sign;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.typography.Icons;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws the signs of markers. Each kind is told by its shape and by its letter or icon, and only then by its colour.
public final class Signs {
    private static final double HALO = 1.5;

    private final Theme theme;
    private final Typesetter typesetter;

    /// Signs in the inks of a theme.
    public Signs(Theme theme, Typesetter typesetter) {
        this.theme = theme;
        this.typesetter = typesetter;
    }

    /// The sign of a marker: the letter or icon that was chosen for it, or its kind's own.
    ///
    /// @param center its middle
    /// @param side of the square it fills, in points
    public List<Mark> marks(Marker marker, Point center, double side) {
        SignLook look = SignLook.of(marker.kind());
        if (!marker.symbol().isEmpty()) {
            look = shipped(marker.symbol()) ? look.iconed(marker.symbol()) : look.lettered(letters(marker.symbol()));
        } else if (marker.kind() == MarkerKind.CUSTOM) {
            look = look.lettered(letters(marker.label()));
        }
        return draw(look, center, side);
    }

    /// The sign of a kind.
    public List<Mark> marks(MarkerKind kind, Point center, double side) {
        return draw(SignLook.of(kind), center, side);
    }

    private static boolean shipped(String symbol) {
        if (symbol.codePointCount(0, symbol.length()) <= 1) {
            return false;
        }
        try {
            Icons.outline(symbol);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // a word, not an icon: its first letter is shown
        }
    }

    /// The first letter of a label, in capitals; two for a short symbol such as `M2`.
    private static String letters(String label) {
        String text = label.strip();
        if (text.isEmpty()) {
            return "•";
        }
        int count = text.codePointCount(0, text.length()) == 2 ? 2 : 1;
        return text.substring(0, text.offsetByCodePoints(0, count)).toUpperCase(Locale.ROOT);
    }

    private List<Mark> draw(SignLook look, Point center, double side) {
        List<Mark> marks = new ArrayList<>();
        Ink ink = look.family().map(theme::of).orElse(theme.ink());
        Ink paper = theme.card();
        double radius = side * 0.46;
        Optional<Outline> ground = look.ground();
        if (ground.isEmpty()) {
            marks.add(new Mark.Fill(SignShape.CIRCLE, center, radius + HALO + 1, paper));
            marks.add(icon(look.icon(), center, side * 1.08, ink));
            return marks;
        }
        marks.add(new Mark.Fill(ground.get(), center, radius + HALO, paper));
        marks.add(new Mark.Fill(ground.get(), center, radius, ink));
        if (look.hollow()) {
            marks.add(new Mark.Fill(ground.get(), center, radius - 1.25, paper));
        }
        Ink on = look.hollow() ? ink : paper;
        if (!look.icon().isEmpty()) {
            marks.add(icon(look.icon(), center, side * 0.68, on));
        } else if (!look.letter().isEmpty()) {
            marks.addAll(letter(look.letter(), center, side, on));
        }
        return marks;
    }

    private static Mark icon(String name, Point center, double side, Ink ink) {
        return new Mark.Fill(Icons.outline(name), center.plus(-side / 2, -side / 2), side / Icons.SIDE, ink);
    }

    private List<Mark> letter(String letter, Point center, double side, Ink ink) {
        double size = side * (letter.length() > 1 ? 0.44 : 0.58);
        TextStyle style = TextStyle.of(Typeface.BOLD, size, size * 1.2);
        Paragraph set = typesetter.paragraph(letter, style, side * 2, "");
        Box box = new Box(center.x() - side, center.y() - style.lineHeight() / 2, 2 * side, style.lineHeight());
        return set.marks(box.x(), box.y(), box.width(), Paragraph.Align.CENTER, ink);
    }
}
