package dev.sightline.ui.canvas;

import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Pointer.Button;
import dev.sightline.editor.Pointer.Held;
import dev.sightline.geometry.Point;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/// Mouse, pen, touch pad and fingers on the sheet, told as pointers. The wheel scrolls, with Ctrl it zooms at the
/// pointer; the middle button, or any button with the space bar held, pushes the sheet along.
final class PointerInput {
    private static final double WHEEL_NOTCH = 40;
    private static final double WHEEL_REACH = 1.6;
    private static final Duration LONG = Duration.millis(500);

    private final CanvasView view;
    private final Fingers fingers;
    private final EdgeScroll edges;
    private final PauseTransition holding = new PauseTransition(LONG);
    /// A frame or two more: where the window was busy, the moves of a finger come late, and after the time of a long
    /// press.
    private final PauseTransition belated = new PauseTransition(Duration.millis(40));
    private boolean spaceHeld;
    private boolean down;
    private boolean touch;
    private boolean inside;
    private boolean due;
    private Point last = Point.ORIGIN;
    private Point pressed = Point.ORIGIN;
    private Held held = Held.NONE;

    PointerInput(CanvasView view) {
        this.view = view;
        this.fingers = new Fingers(view, this::callOff);
        this.edges = new EdgeScroll(view, () -> tell(new Pointer.Moved(view.aim(last, held), true)));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> move(event, true));
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> move(event, false));
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::zoom);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> space(event, true));
        view.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, false));
        view.focusedProperty().addListener((seen, old, focused) -> spaceHeld = spaceHeld && focused);
        holding.setOnFinished(done -> belated.playFromStart());
        belated.setOnFinished(done -> heldLong());
    }

    private void tell(Pointer pointer) {
        view.requests().point(pointer);
        show(view.gesture().picture());
    }

    /// Shows what the pointer would do, and lets the sheet move by itself while something is dragged.
    void show(GesturePicture picture) {
        Cursor wanted = spaceHeld && !down ? Cursor.OPEN_HAND : cursor(picture.cursor());
        if (!wanted.equals(view.getCursor())) {
            view.setCursor(wanted);
        }
        edges.follow(last, down && view.gesture().scroll() != Gesture.Scroll.NONE);
    }

    private static Cursor cursor(GesturePicture.Cursor cursor) {
        return switch (cursor) {
            case DEFAULT, FORBIDDEN -> Cursor.DEFAULT;
            case HAND -> Cursor.HAND;
            case CROSS -> Cursor.CROSSHAIR;
            case CLOSED_HAND, COPY -> Cursor.CLOSED_HAND;
            case STRETCH_ACROSS -> Cursor.H_RESIZE;
            case STRETCH_UP_DOWN -> Cursor.V_RESIZE;
        };
    }

    /// Points again at what lies under the pointer now: another sheet came, or it moved.
    void again() {
        if (!due && (inside || down)) {
            due = true;
            Platform.runLater(() -> {
                due = false;
                if (inside || down) {
                    tell(new Pointer.Moved(view.aim(last, held), down));
                }
            });
        }
    }

    private void space(KeyEvent event, boolean pressedNow) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = pressedNow;
            show(view.gesture().picture());
            event.consume();
        }
    }

    private void note(MouseEvent event) {
        last = new Point(event.getX(), event.getY());
        held = new Held(event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
    }

    private void press(MouseEvent event) {
        event.consume();
        if (down || event.isSynthesized() && fingers.areSeveral()) {
            return;
        }
        view.requestFocus();
        note(event);
        down = true;
        inside = true;
        touch = event.isSynthesized();
        pressed = last;
        Button button = spaceHeld || event.getButton() == MouseButton.MIDDLE
                ? Button.MIDDLE
                : event.getButton() == MouseButton.SECONDARY ? Button.SECONDARY : Button.PRIMARY;
        view.hover(Optional.empty());
        tell(new Pointer.Pressed(view.aim(last, held), button, event.getClickCount(), touch));
        if (touch) {
            holding.playFromStart();
        }
    }

    private void move(MouseEvent event, boolean dragged) {
        if (dragged != down || event.isSynthesized() && fingers.areSeveral()) {
            return;
        }
        note(event);
        inside = true;
        if (touch && down && last.distance(pressed) > FEW_PIXELS) {
            stopHolding();
        }
        tell(new Pointer.Moved(view.aim(last, held), down));
        if (!down && !event.isSynthesized()) {
            boolean free = !spaceHeld && view.gesture().isResting();
            view.hover(free ? view.elementAt(last) : Optional.empty());
        }
        if (dragged) {
            event.consume();
        }
    }

    private static final double FEW_PIXELS = 10;

    /// The finger does not stay where it is.
    private void stopHolding() {
        holding.stop();
        belated.stop();
    }

    private void release(MouseEvent event) {
        stopHolding();
        if (!down) {
            return;
        }
        note(event);
        down = false;
        Button button = event.getButton() == MouseButton.SECONDARY ? Button.SECONDARY : Button.PRIMARY;
        tell(new Pointer.Released(view.aim(last, held), button));
        inside = view.contains(event.getX(), event.getY()) && !touch;
        event.consume();
    }

    private void leave() {
        inside = false;
        view.hover(Optional.empty());
        if (!down) {
            tell(new Pointer.Cancelled(view.aim(last, held)));
        }
    }

    /// A second finger came, so the first did not mean what it began.
    private void callOff() {
        stopHolding();
        if (down) {
            down = false;
            tell(new Pointer.Cancelled(view.aim(last, held)));
        }
    }

    /// A finger that stays asks for the menu, as the second button of a mouse does.
    private void heldLong() {
        if (down && touch) {
            down = false;
            tell(new Pointer.LongPressed(view.aim(last, held)));
            Point2D screen = view.localToScreen(last.x(), last.y());
            view.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    last.x(),
                    last.y(),
                    screen.getX(),
                    screen.getY(),
                    false,
                    null));
        }
    }

    /// What one finger does comes as a mouse, what several do is read from the fingers themselves.
    private void scroll(ScrollEvent event) {
        event.consume();
        if (event.isDirect() || event.isInertia() && touch) {
            return;
        }
        if (event.isShortcutDown() || event.isControlDown()) {
            zoom(event.getX(), event.getY(), Math.pow(2, event.getDeltaY() / WHEEL_NOTCH / 4));
        } else {
            double across = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            double along = event.isShiftDown() && event.getDeltaX() == 0 ? 0 : event.getDeltaY();
            double reach = event.isInertia() || event.getTouchCount() > 0 ? 1 : WHEEL_REACH;
            view.requests().view(seen -> seen.panned(across * reach, along * reach));
        }
    }

    private void zoom(ZoomEvent event) {
        event.consume();
        if (!event.isDirect()) {
            zoom(event.getX(), event.getY(), event.getZoomFactor());
        }
    }

    private void zoom(double x, double y, double factor) {
        view.requests().view(seen -> seen.zoomedAt(new Point(x, y), factor));
    }
}
