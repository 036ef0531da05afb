package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Spot;
import dev.sightline.editor.Verb;
import dev.sightline.editor.Viewport;
import dev.sightline.file.Templates;
import dev.sightline.model.Card;
import dev.sightline.ui.canvas.Thumbnail;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateGalleryTest {
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

    private List<Button> cards() {
        return window.visible().stream()
                .filter(node -> node instanceof Button && node.getStyleClass().contains("sample"))
                .map(Button.class::cast)
                .filter(TemplateGalleryTest::isInGallery)
                .toList();
    }

    private static boolean isInGallery(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("template-gallery")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyTemplateIsOfferedWithItsPictureAndTheFirstHasTheKeyboard() {
        Toolkit.run(() -> window.workbench.perform(Verb.NEW_MAP));
        int count = Templates.shipped(Locale.ROOT).size();
        Toolkit.until(
                "all pictures are there",
                () -> cards().size() == count
                        && window.visible().stream()
                                        .filter(node -> node instanceof Thumbnail && isInGallery(node))
                                        .count()
                                == count);
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner())).isEqualTo(cards().getFirst());
    }

    @Test
    void enterBeginsFromTheTemplateThatHasTheKeyboard() {
        Toolkit.run(() -> window.workbench.perform(Verb.NEW_MAP));
        window.press(KeyCode.RIGHT, false);
        Toolkit.run(() -> ((Button) window.scene().getFocusOwner()).fire());
        Toolkit.until("a document is open", () -> window.workbench.session().isPresent());
        assertThat(window.title()).startsWith("New journey");
        assertThat(window.session().file()).isEmpty();
    }

    @Test
    void aNewMapIsSeenWithAllItsStagesAndTypingBeginsInItsFirstPlace() {
        Toolkit.run(() -> window.scene().getWindow().setWidth(1440));
        Toolkit.until("the window is as wide", () -> window.scene().getWidth() == 1440);
        Toolkit.run(() -> window.workbench.perform(Verb.NEW_MAP));
        window.press(KeyCode.RIGHT, false);
        Toolkit.run(() -> ((Button) window.scene().getFocusOwner()).fire());
        window.untilSeen("its sheet", open -> true);
        Viewport view = window.state().viewport();
        assertThat(view.zoom()).isLessThanOrEqualTo(1);
        assertThat(view.visible().x()).isLessThanOrEqualTo(0);
        assertThat(view.visible().right()).isGreaterThanOrEqualTo(view.sheet().width());
        assertThat(window.state().selection().elements()).isEmpty();
        window.type("Looks");
        assertThat(Toolkit.on(() -> window.session().document()).all(Card.class))
                .extracting(Card::text)
                .containsExactly("Looks");
        assertThat(Toolkit.on(() -> window.session()
                        .editor()
                        .grid()
                        .at(new Spot(
                                window.session()
                                        .editor()
                                        .state()
                                        .view()
                                        .lanes()
                                        .getFirst()
                                        .id(),
                                0))))
                .as("on the first step of the first lane")
                .hasSize(1);
        window.press(KeyCode.ESCAPE, false);
    }

    @Test
    void whatIsKeptAsTemplateIsOfferedFirst() {
        window.open(Path.of("samples/coffee.sightline.json"));
        Toolkit.run(() -> window.workbench.perform(Verb.SAVE_AS_TEMPLATE));
        Toolkit.until(
                "it is kept", () -> !window.workbench.documents().ownTemplates().isEmpty());
        Toolkit.run(() -> window.workbench.perform(Verb.NEW_MAP));
        assertThat(cards().getFirst().getAccessibleText()).startsWith("Coffee to go");
    }
}
