package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Verb;
import dev.sightline.model.Placed;
import dev.sightline.ui.tour.Tour;
import dev.sightline.ui.tour.TourStep;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
    @TempDir
    private Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(folder.resolve("config"));
        Toolkit.run(() -> window.workbench.welcome());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void leadsThroughTheWindowAsThePersonTriesThings() {
        begin();
        long cards = cards();
        press("tour.next");
        assertThat(tour().step()).isEqualTo(TourStep.TYPE);
        window.type("Hello");
        Toolkit.until("a card is being written", () -> tour().step() == TourStep.ENTER);
        window.press(KeyCode.ENTER, false);
        Toolkit.until("the card is there", () -> tour().step() == TourStep.UNDO);
        assertThat(cards()).isEqualTo(cards + 1);
        window.press(KeyCode.Z, true);
        Toolkit.until("the card is gone again", () -> tour().step() == TourStep.PALETTE);
        assertThat(cards()).isEqualTo(cards);
        window.press(KeyCode.K, true);
        window.press(KeyCode.ESCAPE, false);
        Toolkit.until("the palette was seen", () -> tour().step() == TourStep.INSPECTOR);
        press("tour.next");
        assertThat(tour().step()).isEqualTo(TourStep.EXPORT);
        press("tour.end");
        assertThat(tour().isOn()).isFalse();
        assertThat(window.workbench.documents().current().orElseThrow().isModified())
                .isFalse();
    }

    @Test
    void canBeLeftAtOnceByEscapeAndByItsButton() {
        begin();
        window.press(KeyCode.ESCAPE, false);
        assertThat(tour().isOn()).isFalse();
        assertThat(window.visible()).noneMatch(node -> node.getStyleClass().contains("tour-bubble"));
        Toolkit.run(() -> window.workbench.documents().leave(() -> {}));
        begin();
        press("tour.skip");
        assertThat(tour().isOn()).isFalse();
    }

    @Test
    void aKeyLeadsFromTheSheetToTheBubble() {
        begin();
        press("tour.next");
        window.press(KeyCode.F6, false);
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner())).isEqualTo(button("tour.next"));
    }

    @Test
    void isOfferedUntilItHasBeenTaken() {
        assertThat(window.visible()).anyMatch(node -> isNamed(node, "start.tour"));
        begin();
        TestWindow later = new TestWindow(folder.resolve("config"));
        Toolkit.run(() -> later.workbench.welcome());
        assertThat(later.visible()).noneMatch(node -> isNamed(node, "start.tour"));
        later.close();
    }

    private void begin() {
        Toolkit.run(() -> window.workbench.perform(Verb.TOUR));
        Toolkit.until("the tour begins", () -> tour().isOn());
    }

    private Tour tour() {
        return window.workbench.tour().tour();
    }

    private long cards() {
        return window.state().document().all(Placed.class).size();
    }

    private void press(String key) {
        Button button = button(key);
        Toolkit.run(button::fire);
    }

    private Button button(String key) {
        return window.find(Button.class, key, button -> isNamed(button, key));
    }

    private static boolean isNamed(Node node, String key) {
        return node instanceof Button button && Words.of(key).equals(button.getText());
    }
}
