package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import dev.sightline.model.Id;
import dev.sightline.ui.canvas.CanvasView;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is seen after one has asked to see something.
class LookingTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private CanvasView canvas() {
        return window.lookup(CanvasView.class, ".canvas-view");
    }

    private void perform(Verb verb) {
        Toolkit.run(() -> window.workbench.perform(verb));
    }

    private Box bar() {
        Bounds bar = window.find(
                        Node.class, "the bar", node -> node.getStyleClass().contains("zoom-bar"))
                .getBoundsInParent();
        return new Box(bar.getMinX(), bar.getMinY(), bar.getWidth(), bar.getHeight());
    }

    @Test
    void whatIsZoomedToIsBesideTheHeadersThatStay() {
        window.open(Path.of("samples/clinic-blueprint.sightline.json"));
        Toolkit.run(() -> window.session().select(Selection.of(Id.of("a-prepare"))));
        perform(Verb.ZOOM_TO_SELECTION);
        Viewport view = window.state().viewport();
        Box card = Toolkit.on(() -> {
            Box there = window.session()
                    .sheet()
                    .get()
                    .orElseThrow()
                    .box("a-prepare")
                    .orElseThrow();
            return canvas().seen(there);
        });
        Box free = Toolkit.on(canvas()::room);
        assertThat(free.x()).as("lane heads stay").isPositive();
        assertThat(card.x()).isGreaterThanOrEqualTo(free.x());
        assertThat(card.y()).isGreaterThanOrEqualTo(free.y());
        assertThat(card.right()).isLessThanOrEqualTo(free.right());
        assertThat(card.bottom()).isLessThanOrEqualTo(free.bottom());
        assertThat(card.overlaps(bar())).isFalse();
        assertThat(view.zoom()).as("near").isGreaterThan(0.8);
    }

    @Test
    void theWholeMapIsBesideTheBarThatFloatsOverIt() {
        window.open(Path.of("samples/coffee.sightline.json"));
        perform(Verb.FIT_MAP);
        Viewport view = window.state().viewport();
        Box sheet =
                view.toWindow(new Box(0, 0, view.sheet().width(), view.sheet().height()));
        assertThat(sheet.overlaps(bar())).isFalse();
    }

    @Test
    void headersThatWouldTakeHalfOfTheWindowAreReadByTheirNames() {
        window.open(Path.of("samples/night-train.sightline.json"));
        Toolkit.run(() -> window.session().view(view -> view.zoomedTo(3).panned(-700, -2500)));
        Label name = window.find(
                Label.class,
                "a short head",
                label -> label.getStyleClass().contains("short-head")
                        && !label.getText().isBlank());
        assertThat(name.getFont().getSize()).as("readable").isGreaterThanOrEqualTo(12);
        Box room = Toolkit.on(canvas()::room);
        assertThat(room.y()).isBetween(20.0, 80.0);
        Toolkit.run(() -> window.session().view(view -> view.zoomedTo(0.5)));
        assertThat(window.seen(Label.class, label -> label.getStyleClass().contains("short-head")))
                .as("where there is room the headers stay as they are")
                .isEmpty();
    }
}
