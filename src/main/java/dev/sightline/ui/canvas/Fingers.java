package dev.sightline.ui.canvas;

import dev.sightline.geometry.Point;
import java.util.List;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;

/// Two or more fingers on the sheet: they push it along and pinch it.
final class Fingers {
    private final CanvasView view;
    private final Runnable secondCame;
    private boolean several;
    private Point middle = Point.ORIGIN;
    private double spread;

    /// @param secondCame told when a second finger comes, which ends whatever the first had begun
    Fingers(CanvasView view, Runnable secondCame) {
        this.view = view;
        this.secondCame = secondCame;
        view.addEventHandler(TouchEvent.TOUCH_PRESSED, this::changed);
        view.addEventHandler(TouchEvent.TOUCH_RELEASED, this::changed);
        view.addEventHandler(TouchEvent.TOUCH_MOVED, this::moved);
    }

    /// Whether there are several, or were since the last was lifted.
    boolean areSeveral() {
        return several;
    }

    private void changed(TouchEvent event) {
        List<TouchPoint> down = event.getTouchPoints().stream()
                .filter(point -> point.getState() != TouchPoint.State.RELEASED)
                .toList();
        if (down.size() > 1) {
            if (!several) {
                secondCame.run();
            }
            several = true;
            read(down);
        } else if (down.isEmpty()) {
            several = false;
        }
        event.consume();
    }

    private void moved(TouchEvent event) {
        event.consume();
        if (event.getTouchCount() < 2) {
            return;
        }
        Point before = middle;
        double wide = spread;
        read(event.getTouchPoints());
        double dx = middle.x() - before.x();
        double dy = middle.y() - before.y();
        Point at = middle;
        double factor = wide > 0 && spread > 0 ? spread / wide : 1;
        view.requests().view(seen -> seen.panned(dx, dy).zoomedAt(at, factor));
    }

    private void read(List<TouchPoint> points) {
        double x = points.stream().mapToDouble(TouchPoint::getX).average().orElse(0);
        double y = points.stream().mapToDouble(TouchPoint::getY).average().orElse(0);
        middle = new Point(x, y);
        spread = points.stream()
                .mapToDouble(point -> Math.hypot(point.getX() - x, point.getY() - y))
                .average()
                .orElse(0);
    }
}
