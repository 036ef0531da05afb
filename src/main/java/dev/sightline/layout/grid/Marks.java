package dev.sightline.layout.grid;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// Marks moved as they are, so that a thing can be measured once and put in many places.
final class Marks {
    private Marks() {}

    /// The same marks, moved right by `dx` and down by `dy`.
    static List<Mark> moved(List<Mark> marks, double dx, double dy) {
        List<Mark> moved = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            moved.add(moved(marks.get(i), dx, dy));
        }
        return moved;
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        return switch (mark) {
            case Mark.Panel it -> new Mark.Panel(it.box().plus(dx, dy), it.radius(), it.fill(), it.border());
            case Mark.Fill it -> new Mark.Fill(it.outline(), it.at().plus(dx, dy), it.scale(), it.ink());
            case Mark.Stroke it -> new Mark.Stroke(moved(it.outline(), dx, dy), it.pen());
            case Mark.TextLine it ->
                new Mark.TextLine(it.at().plus(dx, dy), it.width(), it.style(), it.ink(), it.text(), it.runs());
            case Mark.Picture it -> new Mark.Picture(it.box().plus(dx, dy), it.radius(), it.image());
            case Mark.Hyperlink it -> new Mark.Hyperlink(it.box().plus(dx, dy), it.target(), it.words());
        };
    }

    private static Outline moved(Outline outline, double dx, double dy) {
        Outline.Builder builder = Outline.begin();
        outline.tell(new Outline.Teller() {
            @Override
            public void move(double x, double y) {
                builder.move(x + dx, y + dy);
            }

            @Override
            public void line(double x, double y) {
                builder.line(x + dx, y + dy);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                builder.curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
            }

            @Override
            public void close() {
                builder.close();
            }
        });
        return builder.build();
    }

    /// A straight line.
    static Mark line(Point from, Point to, dev.sightline.drawing.Pen pen) {
        return new Mark.Stroke(Outline.through(List.of(from, to), false), pen);
    }
}
