package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Link;
import dev.sightline.ui.canvas.CanvasView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// One whole story told by TestFX's robot, from the keys and buttons that a person presses to the bytes of the file.
class StoryTest {
    private static final String MAP = """
        {
          "format": "sightline", "version": 1, "oldestReader": 1, "title": "Story",
          "maps": [{
            "title": "Story",
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

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        Toolkit.require();
        file = folder.resolve("story.sightline.json");
        Files.writeString(file, MAP, StandardCharsets.UTF_8);
        window = new TestWindow(folder.resolve("config"));
        window.open(file);
        robot.targetWindow(window.scene().getWindow());
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void aWordIsTypedACardDraggedTwoAreLinkedOneStepIsTakenBackAndTheFileHoldsWhatIsSeen() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        settle();
        robot.clickOn(at("first"));
        robot.write("Waits for the train");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(card("first").text()).isEqualTo("Waits for the train");

        // without a display the robot's button is a finger, which drags what it has chosen before
        robot.clickOn(at("middle"));
        settle();
        Point2D from = at("middle");
        drag(from, over("step-c", from));
        settle();
        assertThat(on("middle")).contains("step-c");

        robot.clickOn(at("first"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(committed().all(Link.class)).singleElement().satisfies(link -> {
            assertThat(link.from().value()).isEqualTo("first");
            assertThat(link.to().value()).isEqualTo("middle");
        });

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(committed().all(Link.class)).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(committed().all(Link.class)).hasSize(1);

        robot.push(KeyCode.CONTROL, KeyCode.S);
        JourneyDocument seen = committed();
        Toolkit.until("the file is saved", () -> saved().filter(seen::equals).isPresent());
        window.close();
        window = new TestWindow(folder.resolve("other"));
        window.open(file);
        assertThat(committed()).isEqualTo(seen);
    }

    private Optional<JourneyDocument> saved() {
        try {
            return JourneyJson.read(Files.readAllBytes(file), "story").openedDocument();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        // the sheet goes to its place with the frame
        Toolkit.frame(window.scene());
        Toolkit.until("the sheet is the newest", () -> window.session().isCurrent());
    }

    /// In one go: a finger that rests for half a second, as on a busy machine it may, means something else.
    private void drag(Point2D from, Point2D to) {
        Toolkit.run(() -> {
            Robot hand = new Robot();
            hand.mouseMove(from);
            hand.mousePress(MouseButton.PRIMARY);
            hand.mouseMove(from.add(8, 0));
            hand.mouseMove(to);
            hand.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private JourneyDocument committed() {
        return window.state().committed();
    }

    private Card card(String id) {
        return committed().get(Id.<Card>of(id));
    }

    private Optional<String> on(String card) {
        var view = committed().view(committed().maps().getFirst().id());
        return view.spans(card(card).place()).stream()
                .map(span -> view.leaves().get(span.first()).id().value())
                .findFirst();
    }

    private CanvasView canvas() {
        return window.lookup(CanvasView.class, ".canvas-view");
    }

    /// Where on the screen an element is seen, away from the handles in the middle of its edges.
    private Point2D at(String element) {
        return Toolkit.on(() -> {
            CanvasView canvas = canvas();
            Box seen = canvas.seen(
                    window.session().sheet().get().orElseThrow().box(element).orElseThrow());
            return canvas.localToScreen(seen.x() + seen.width() / 4, seen.centerY());
        });
    }

    /// Below a column's head, as high as a point.
    private Point2D over(String column, Point2D level) {
        return new Point2D(at(column).getX(), level.getY());
    }
}
