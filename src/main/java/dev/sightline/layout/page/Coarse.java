package dev.sightline.layout.page;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Box;

/// A line as it is seen from afar: its points lie on a lattice, and turns and bends that are smaller than the lattice
/// are left out.
final class Coarse implements Outline.Teller {
    private final double lattice;
    private final Outline.Builder kept = Outline.begin();
    private double x;
    private double y;
    /// Whether the pen has been put down since it was last moved.
    private boolean down;

    private Coarse(double lattice) {
        this.lattice = lattice;
    }

    /// A stroke with nothing finer than a lattice's width, in points of the drawing.
    static Mark.Stroke stroke(Mark.Stroke stroke, double lattice) {
        Coarse coarse = new Coarse(lattice);
        stroke.outline().tell(coarse);
        return new Mark.Stroke(coarse.kept.build(), stroke.pen());
    }

    /// A panel without its round corners, its edges on the lattice; at least one wide and high.
    static Mark.Panel panel(Mark.Panel panel, double lattice) {
        Box box = panel.box();
        double left = on(box.x(), lattice);
        double top = on(box.y(), lattice);
        double width = Math.max(lattice, on(box.right(), lattice) - left);
        double height = Math.max(lattice, on(box.bottom(), lattice) - top);
        return new Mark.Panel(new Box(left, top, width, height), 0, panel.fill(), panel.border());
    }

    private static double on(double place, double lattice) {
        return Math.rint(place / lattice) * lattice;
    }

    @Override
    public void move(double toX, double toY) {
        x = on(toX, lattice);
        y = on(toY, lattice);
        down = false;
    }

    @Override
    public void line(double toX, double toY) {
        if (begins(toX, toY)) {
            kept.line(x, y);
        }
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        boolean flat = Math.hypot(toX - x, toY - y) < 2 * lattice;
        if (begins(toX, toY)) {
            if (flat) {
                kept.line(x, y);
            } else {
                kept.curve(on(x1, lattice), on(y1, lattice), on(x2, lattice), on(y2, lattice), x, y);
            }
        }
    }

    /// Whether a piece leads away from where the pen is; puts the pen down where it was, and remembers where it goes.
    private boolean begins(double toX, double toY) {
        double nextX = on(toX, lattice);
        double nextY = on(toY, lattice);
        if (nextX == x && nextY == y) {
            return false;
        }
        if (!down) {
            kept.move(x, y);
            down = true;
        }
        x = nextX;
        y = nextY;
        return true;
    }

    @Override
    public void close() {
        if (down) {
            kept.close();
        }
    }
}
