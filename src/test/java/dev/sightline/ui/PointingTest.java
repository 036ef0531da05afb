package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.ui.canvas.CanvasView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mouse and fingers in the window itself, from the event to the document.
class PointingTest {
    private static final String MAP = """
        {
          "format": "sightline", "version": 1, "oldestReader": 1, "title": "Small",
          "maps": [{
            "title": "Small",
            "stages": [{"id": "stage-1", "name": "One", "steps": [
              {"id": "step-a", "name": "A"}, {"id": "step-b", "name": "B"}, {"id": "step-c", "name": "C"}]}],
            "rows": [{"lane": "customer-action", "id": "lane-do", "cards": [
              {"id": "first", "on": "step-a", "text": "first"},
              {"id": "middle", "on": "step-b", "text": "middle"}]}]
          }]
        }
        """;

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        Path file = folder.resolve("small.sightline.json");
        Files.writeString(file, MAP, StandardCharsets.UTF_8);
        window.open(file);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private CanvasView canvas() {
        return window.find(CanvasView.class, "", found -> true);
    }

    private Box seen(String element) {
        return Toolkit.on(() -> canvas().seen(window.session()
                .sheet()
                .get()
                .orElseThrow()
                .box(element)
                .orElseThrow()));
    }

    private void mouse(EventType<MouseEvent> type, Point at, boolean down, boolean finger) {
        Toolkit.run(() -> {
            CanvasView canvas = canvas();
            var scene = canvas.localToScene(at.x(), at.y());
            Event.fireEvent(
                    canvas,
                    new MouseEvent(
                            type,
                            at.x(),
                            at.y(),
                            scene.getX(),
                            scene.getY(),
                            type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            finger,
                            false,
                            true,
                            new PickResult(canvas, scene.getX(), scene.getY())));
        });
    }

    private void drag(Point from, Point to) {
        mouse(MouseEvent.MOUSE_MOVED, from, false, false);
        mouse(MouseEvent.MOUSE_PRESSED, from, true, false);
        mouse(MouseEvent.MOUSE_DRAGGED, from.plus(6, 6), true, false);
        mouse(MouseEvent.MOUSE_DRAGGED, to, true, false);
        mouse(MouseEvent.MOUSE_RELEASED, to, false, false);
    }

    @Test
    void aCardIsDraggedAndTakenBack() {
        Box middle = seen("middle");
        Point target = new Point(seen("step-c").centerX(), middle.centerY());
        drag(middle.center(), target);
        assertThat(place("middle")).isEqualTo("step-c");
        window.press(KeyCode.Z, true);
        assertThat(place("middle")).isEqualTo("step-b");
    }

    private String place(String card) {
        Placed placed = (Placed) window.state().committed().find(Id.of(card)).orElseThrow();
        return ((Place.On) placed.place()).column().value();
    }

    @Test
    void twoCardsAreLinkedFromTheHandleOfOne() {
        Box first = seen("first");
        Box middle = seen("middle");
        mouse(MouseEvent.MOUSE_MOVED, first.center(), false, false);
        drag(new Point(first.centerX(), first.bottom()), middle.center());
        List<Link> links = window.state().view().links();
        assertThat(links).hasSize(1);
        assertThat(links.getFirst().from().value()).isEqualTo("first");
        assertThat(links.getFirst().to().value()).isEqualTo("middle");
    }

    @Test
    void escapeInTheMiddleOfADragLeavesEverythingAsItWas() {
        Box middle = seen("middle");
        mouse(MouseEvent.MOUSE_MOVED, middle.center(), false, false);
        mouse(MouseEvent.MOUSE_PRESSED, middle.center(), true, false);
        mouse(MouseEvent.MOUSE_DRAGGED, middle.center().plus(40, 0), true, false);
        assertThat(Toolkit.on(() -> canvas().getCursor())).isEqualTo(Cursor.CLOSED_HAND);
        window.press(KeyCode.ESCAPE, false);
        mouse(MouseEvent.MOUSE_DRAGGED, seen("step-c").center(), true, false);
        mouse(MouseEvent.MOUSE_RELEASED, seen("step-c").center(), false, false);
        assertThat(window.state().history().position()).isZero();
        assertThat(place("middle")).isEqualTo("step-b");
    }

    @Test
    void aFingerWhoseMovesCameLateSinceTheWindowWasBusyDragsAllTheSame() {
        Point start = seen("middle").center();
        Point target = new Point(seen("step-c").centerX(), start.y());
        mouse(MouseEvent.MOUSE_PRESSED, start, true, true);
        mouse(MouseEvent.MOUSE_RELEASED, start, false, true);
        AtomicBoolean dropped = new AtomicBoolean();
        Toolkit.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, start, true, true);
            busyForLongerThanALongPress();
            Platform.runLater(() -> {
                mouse(MouseEvent.MOUSE_DRAGGED, start.plus(12, 0), true, true);
                mouse(MouseEvent.MOUSE_DRAGGED, target, true, true);
                mouse(MouseEvent.MOUSE_RELEASED, target, false, true);
                dropped.set(true);
            });
        });
        Toolkit.until("the finger has left", dropped::get);
        assertThat(place("middle")).isEqualTo("step-c");
    }

    /// Holds up the window's thread, so that the frame that is due and the end of the pause both come before any move.
    private static void busyForLongerThanALongPress() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twoFingersPinchAndWhatTheFirstBeganIsCalledOff() {
        Box middle = seen("middle");
        double before = window.state().viewport().zoom();
        mouse(MouseEvent.MOUSE_PRESSED, middle.center(), true, true);
        fingers(TouchEvent.TOUCH_PRESSED, middle.center(), 50);
        fingers(TouchEvent.TOUCH_MOVED, middle.center(), 100);
        mouse(MouseEvent.MOUSE_DRAGGED, middle.center().plus(-100, 0), true, true);
        mouse(MouseEvent.MOUSE_RELEASED, middle.center().plus(-100, 0), false, true);
        assertThat(window.state().viewport().zoom()).isBetween(before * 1.9, before * 2.1);
        assertThat(window.state().selection().isEmpty()).isTrue();
        assertThat(window.state().gesture().isResting()).isTrue();
    }

    private void fingers(EventType<TouchEvent> type, Point middle, double apart) {
        Toolkit.run(() -> {
            TouchPoint left = finger(1, middle.plus(-apart, 0));
            TouchPoint right = finger(2, middle.plus(apart, 0));
            Event.fireEvent(canvas(), new TouchEvent(type, left, List.of(left, right), 1, false, false, false, false));
        });
    }

    private TouchPoint finger(int id, Point at) {
        var scene = canvas().localToScene(at.x(), at.y());
        PickResult picked = new PickResult(canvas(), scene.getX(), scene.getY());
        return new TouchPoint(
                id, TouchPoint.State.MOVED, scene.getX(), scene.getY(), scene.getX(), scene.getY(), canvas(), picked);
    }
}
