package dev.sightline.drawing;

import dev.sightline.geometry.Point;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// Marks that stand elsewhere than they were measured. Each is moved when somebody asks for it: of ten thousand cards
/// that a new line in one of them pushes down, few are ever seen.
public final class MovedMarks extends AbstractList<Mark> implements RandomAccess {
    private final List<Mark> marks;
    private final double dx;
    private final double dy;

    /// Marks moved right and down, in points.
    public MovedMarks(List<Mark> marks, double dx, double dy) {
        this.marks = List.copyOf(marks);
        this.dx = dx;
        this.dy = dy;
    }

    @Override
    public int size() {
        return marks.size();
    }

    @Override
    public Mark get(int index) {
        return switch (marks.get(index)) {
            case Mark.Panel it -> new Mark.Panel(it.box().plus(dx, dy), it.radius(), it.fill(), it.border());
            case Mark.Fill it -> new Mark.Fill(it.outline(), it.at().plus(dx, dy), it.scale(), it.ink());
            case Mark.Stroke it -> new Mark.Stroke(moved(it.outline()), it.pen());
            case Mark.TextLine it -> moved(it);
            case Mark.Picture it -> new Mark.Picture(it.box().plus(dx, dy), it.radius(), it.image());
            case Mark.Hyperlink it -> new Mark.Hyperlink(it.box().plus(dx, dy), it.target(), it.words());
        };
    }

    private Mark moved(Mark.TextLine line) {
        Point at = line.at().plus(dx, dy);
        return new Mark.TextLine(at, line.width(), line.style(), line.ink(), line.text(), line.runs());
    }

    private Outline moved(Outline outline) {
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
}
