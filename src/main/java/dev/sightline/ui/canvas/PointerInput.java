package dev.sightline.ui.canvas;

import dev.sightline.geometry.Point;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Mouse, touch pad and fingers on the sheet, told as requests. The wheel scrolls, with Ctrl it zooms at the pointer;
/// two fingers scroll and pinch; the middle button, or any button with the space bar held, pushes the sheet along.
final class PointerInput {
    private static final double WHEEL_NOTCH = 40;
    private static final double FEW_PIXELS = 4;

    private final CanvasView view;
    private boolean spaceHeld;
    private boolean pushing;
    private boolean moved;
    private double lastX;
    private double lastY;

    PointerInput(CanvasView view) {
        this.view = view;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> view.hover(spaceHeld ? Optional.empty() : under(event)));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> view.hover(Optional.empty()));
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, event -> {
            zoom(event.getX(), event.getY(), event.getZoomFactor());
            event.consume();
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> space(event, true));
        view.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, false));
        view.focusedProperty().addListener((seen, old, focused) -> spaceHeld = spaceHeld && focused);
    }

    private void space(KeyEvent event, boolean held) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = held;
            view.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        moved = false;
        // a finger, told as a mouse, pushes; a tap still selects
        pushing = event.getButton() == MouseButton.MIDDLE || spaceHeld || event.isSynthesized();
        if (pushing && !event.isSynthesized()) {
            view.setCursor(Cursor.CLOSED_HAND);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        if (!moved && Math.hypot(dx, dy) < FEW_PIXELS) {
            return;
        }
        moved = true;
        if (pushing) {
            lastX += Math.rint(dx);
            lastY += Math.rint(dy);
            view.requests().view(seen -> seen.panned(Math.rint(dx), Math.rint(dy)));
        }
    }

    private void release(MouseEvent event) {
        boolean push = pushing && !event.isSynthesized();
        pushing = false;
        view.setCursor(spaceHeld ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        if (push || moved || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<String> element = under(event);
        if (event.getClickCount() == 2 && element.isPresent()) {
            view.requests().approach(element.get());
        } else {
            view.requests().select(element, event.isShortcutDown());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            zoom(event.getX(), event.getY(), Math.pow(2, event.getDeltaY() / WHEEL_NOTCH / 4));
        } else {
            double across = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            double down = event.isShiftDown() && event.getDeltaX() == 0 ? 0 : event.getDeltaY();
            double reach = event.isDirect() || event.isInertia() || event.getTouchCount() > 0 ? 1 : WHEEL_REACH;
            view.requests().view(seen -> seen.panned(across * reach, down * reach));
        }
        event.consume();
    }

    private static final double WHEEL_REACH = 1.6;

    private void zoom(double x, double y, double factor) {
        view.requests().view(seen -> seen.zoomedAt(new Point(x, y), factor));
    }

    private Optional<String> under(MouseEvent event) {
        return view.elementAt(new Point(event.getX(), event.getY()));
    }
}
