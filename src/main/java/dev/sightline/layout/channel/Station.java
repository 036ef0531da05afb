package dev.sightline.layout.channel;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.typography.Icons;
import java.util.ArrayList;
import java.util.List;

/// The sign of a channel used: a disc, or a long one over several columns, with the channel's icon; a ring where it was
/// meant and missing, a crossed ring where it was not meant.
final class Station {
    /// Half the height of a disc.
    static final double RADIUS = 9;

    private static final double ICON = 12;

    private Station() {}

    static List<Mark> marks(Theme theme, Ink ink, String icon, double fromX, double toX, double y, Stop.Sort sort) {
        return marks(theme, ink, icon, fromX, toX, y, RADIUS, sort);
    }

    /// A sign of another size.
    static List<Mark> marks(
            Theme theme, Ink ink, String icon, double fromX, double toX, double y, double r, Stop.Sort sort) {
        List<Mark> marks = new ArrayList<>();
        Box box = Box.between(fromX - r, y - r, toX + r, y + r);
        marks.add(new Mark.Panel(box.grown(1.5), r + 1.5, theme.card(), Pen.NONE));
        if (sort == Stop.Sort.USED) {
            marks.add(new Mark.Panel(box, r, ink, Pen.NONE));
            marks.add(icon(icon, fromX, y, r / RADIUS * ICON, theme.card()));
            return marks;
        }
        marks.add(new Mark.Panel(box.grown(-1), r - 1, theme.card(), Pen.solid(ink, 2)));
        if (sort == Stop.Sort.MISSING) {
            marks.add(icon(icon, fromX, y, r / RADIUS * ICON, ink));
        } else {
            double reach = r * 0.5;
            Outline cross = Outline.begin()
                    .move(fromX - reach, y - reach)
                    .line(fromX + reach, y + reach)
                    .move(fromX - reach, y + reach)
                    .line(fromX + reach, y - reach)
                    .build();
            marks.add(new Mark.Stroke(cross, Pen.solid(ink, 2)));
        }
        return marks;
    }

    static Mark icon(String name, double x, double y, Ink ink) {
        return icon(name, x, y, ICON, ink);
    }

    private static Mark icon(String name, double x, double y, double side, Ink ink) {
        return new Mark.Fill(Icons.outline(name), new Point(x - side / 2, y - side / 2), side / Icons.SIDE, ink);
    }
}
