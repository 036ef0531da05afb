package dev.sightline.export;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Box;
import java.util.Optional;

/// What of a stroke comes near a part of its drawing. The box around a link that runs over a whole map covers many
/// pages to which the link itself does not come, and of those to which it does, each needs its own stretch only.
final class NearStroke implements Outline.Teller {
    private final Box near;
    private final Outline.Builder stretches = Outline.begin();
    private double startX;
    private double startY;
    private double x;
    private double y;
    private boolean any;
    /// Whether the last piece was told, so that the next one goes on from it.
    private boolean joined;

    private NearStroke(Box near) {
        this.near = near;
    }

    /// The stretches of a stroke within a box; empty if none comes there.
    static Optional<Mark.Stroke> of(Mark.Stroke stroke, Box near) {
        NearStroke found = new NearStroke(near);
        stroke.outline().tell(found);
        if (!found.any) {
            return Optional.empty();
        }
        // dashes are counted from where a line begins
        boolean solid = stroke.pen().dashes().isEmpty();
        return Optional.of(solid ? new Mark.Stroke(found.stretches.build(), stroke.pen()) : stroke);
    }

    @Override
    public void move(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
        joined = false;
    }

    @Override
    public void line(double toX, double toY) {
        if (comes(toX, toY, x, y, toX, toY)) {
            stretches.line(toX, toY);
        }
        x = toX;
        y = toY;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        if (comes(toX, toY, x1, y1, x2, y2)) {
            stretches.curve(x1, y1, x2, y2, toX, toY);
        }
        x = toX;
        y = toY;
    }

    @Override
    public void close() {
        line(startX, startY);
    }

    /// Whether a piece comes near; if it does, it is told from where the pen stands.
    private boolean comes(double toX, double toY, double x1, double y1, double x2, double y2) {
        double left = Math.min(Math.min(x, toX), Math.min(x1, x2));
        double right = Math.max(Math.max(x, toX), Math.max(x1, x2));
        double top = Math.min(Math.min(y, toY), Math.min(y1, y2));
        double bottom = Math.max(Math.max(y, toY), Math.max(y1, y2));
        boolean comes = left <= near.right() && right >= near.x() && top <= near.bottom() && bottom >= near.y();
        if (comes && !joined) {
            stretches.move(x, y);
        }
        joined = comes;
        any |= comes;
        return comes;
    }
}
