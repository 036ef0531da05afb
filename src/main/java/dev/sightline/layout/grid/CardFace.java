package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Metrics;
import dev.sightline.model.Lane;
import dev.sightline.model.Placed;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// A card measured at a width: what it will look like, its top left corner at (0, 0), and what it says in words.
record CardFace(double width, double height, List<Mark> marks, String words) {
    CardFace {
        marks = List.copyOf(marks);
    }

    static CardFace of(Setting setting, Lane lane, Placed placed, double width) {
        Metrics metrics = setting.theme().metrics();
        double left = metrics.kindBar() + metrics.cardPadding();
        double inside = width - left - metrics.cardPadding();
        Paragraph text = setting.set(placed.text(), setting.theme().textStyles().card(), inside);
        double height = text.height() + 2 * metrics.cardPadding();
        Ink ink = setting.ink(lane);
        List<Mark> marks = new ArrayList<>();
        Box box = new Box(0, 0, width, height);
        marks.add(new Mark.Panel(
                box,
                metrics.radius(),
                setting.theme().card(),
                Pen.solid(setting.theme().hairline(), 0.75)));
        marks.add(new Mark.Panel(new Box(0, 0, metrics.kindBar(), height), 2, ink, Pen.NONE));
        marks.addAll(text.marks(
                left,
                metrics.cardPadding(),
                inside,
                Paragraph.Align.START,
                setting.theme().ink()));
        return new CardFace(width, height, marks, placed.text());
    }
}
