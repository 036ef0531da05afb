package dev.sightline.ui.canvas;

import dev.sightline.editor.Gesture;
import dev.sightline.editor.gesture.AutoScroll;
import dev.sightline.geometry.Point;
import javafx.animation.AnimationTimer;

/// Moves the sheet while something is dragged to an edge of the window.
final class EdgeScroll extends AnimationTimer {
    private static final double LONGEST_FRAME = 0.05;
    /// How many seconds the pointer stays at an edge before the sheet moves: less is only passing by.
    private static final double PATIENCE = 0.25;

    private final CanvasView view;
    private final Runnable moved;
    private Point pointer = Point.ORIGIN;
    private boolean running;
    private long before;
    private double waited;
    private double restX;
    private double restY;

    /// @param moved told when the sheet lies elsewhere under the pointer
    EdgeScroll(CanvasView view, Runnable moved) {
        this.view = view;
        this.moved = moved;
    }

    /// Where the pointer is, and whether it drags something.
    void follow(Point at, boolean dragging) {
        pointer = at;
        boolean wanted = dragging && isAtEdge();
        if (wanted && !running) {
            before = 0;
            waited = 0;
            start();
        } else if (!wanted && running) {
            stop();
        }
        running = wanted;
    }

    private Point speed() {
        Gesture.Scroll scroll = view.gesture().scroll();
        if (scroll == Gesture.Scroll.NONE || view.isOnHeads(pointer)) {
            return Point.ORIGIN;
        }
        Point speed = AutoScroll.speed(view.room(), pointer);
        return new Point(
                scroll == Gesture.Scroll.UP_DOWN ? 0 : speed.x(), scroll == Gesture.Scroll.ACROSS ? 0 : speed.y());
    }

    private boolean isAtEdge() {
        return !speed().equals(Point.ORIGIN);
    }

    @Override
    public void handle(long now) {
        double seconds = before == 0 ? 0 : Math.min(LONGEST_FRAME, (now - before) / 1e9);
        before = now;
        waited += seconds;
        if (waited < PATIENCE) {
            return;
        }
        Point speed = speed();
        restX += speed.x() * seconds;
        restY += speed.y() * seconds;
        double dx = Math.rint(restX);
        double dy = Math.rint(restY);
        if (dx != 0 || dy != 0) {
            restX -= dx;
            restY -= dy;
            view.requests().view(seen -> seen.panned(dx, dy));
            moved.run();
        }
    }
}
