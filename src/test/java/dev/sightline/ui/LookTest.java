package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Verb;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the window looks: its colours, and words that are not cut.
class LookTest {
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    @TempDir
    Path folder;

    @Test
    void noColourIsMissedWhenAWindowIsClosedInTheMiddleOfSomething() {
        Toolkit.require();
        List<String> remarks = new CopyOnWriteArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord remark) {
                remarks.add(remark.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        STYLES.addHandler(ear);
        try {
            TestWindow window = new TestWindow(folder.resolve("config"));
            window.open(Path.of("samples/night-train.sightline.json"));
            Toolkit.run(() -> window.workbench.perform(Verb.GO_START));
            Toolkit.run(() -> window.workbench.perform(Verb.GO_DOWN));
            window.close();
            AtomicBoolean rested = new AtomicBoolean();
            Toolkit.run(() -> {
                PauseTransition rest = new PauseTransition(Duration.millis(600));
                rest.setOnFinished(done -> rested.set(true));
                rest.play();
            });
            Toolkit.until("whatever waited for a rest has had it", rested::get);
        } finally {
            STYLES.removeHandler(ear);
        }
        assertThat(remarks).isEmpty();
    }

    @Test
    void namesInTheOutlineHaveTheRoomThatTheyNeed() {
        Toolkit.require();
        TestWindow window = new TestWindow(folder.resolve("config"));
        try {
            window.open(Path.of("samples/night-train.sightline.json"));
            Toolkit.run(() -> window.workbench.perform(Verb.GO_END));
            Toolkit.until(
                    "the outline has opened",
                    () -> lines(window).stream()
                            .anyMatch(line -> !detail(line).getText().isBlank()
                                    && words(line).getWidth() > 0));
            // all in one go: the outline may go on opening, and gives its lines to other names then
            Toolkit.run(() -> {
                window.workbench.applyCss();
                window.workbench.layout();
                for (Region line : lines(window)) {
                    double wanted = words(line).prefWidth(-1);
                    assertThat(words(line).getWidth())
                            .as(words(line).getText())
                            .isGreaterThanOrEqualTo(Math.min(wanted, Math.floor(line.getWidth())));
                }
            });
        } finally {
            window.close();
        }
    }

    private static List<Region> lines(TestWindow window) {
        return window.scene().getRoot().lookupAll(".outline-line").stream()
                .map(Region.class::cast)
                .filter(line -> line.getWidth() > 0)
                .toList();
    }

    private static Label words(Region line) {
        return (Label) line.getChildrenUnmodifiable().getFirst();
    }

    private static Label detail(Region line) {
        return (Label) line.getChildrenUnmodifiable().getLast();
    }
}
