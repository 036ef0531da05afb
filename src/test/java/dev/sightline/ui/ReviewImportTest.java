package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Verb;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewImportTest {
    private static final Path COFFEE = Path.of("samples/coffee.sightline.json");
    private static final Path CAME_BACK = Path.of("src/test/resources/rewritten/coffee-reviewed-mutool.pdf");

    @TempDir
    private Path folder = Path.of("");

    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(COFFEE);
        window.answer(CAME_BACK);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private JourneyDocument document() {
        return window.workbench.session().orElseThrow().document();
    }

    private Button accept() {
        return window.find(Button.class, "to accept", Button::isDefaultButton);
    }

    @Test
    void enterShowsOnTheSheetWhatARowIsAboutAndTheTicksStayMeanwhile() {
        Toolkit.run(() -> window.workbench.perform(Verb.IMPORT_REVIEW));
        Toolkit.until("what came back is shown", () -> boxes().size() >= 4);
        CheckBox first = boxes().getFirst();
        Toolkit.run(() -> {
            first.setSelected(false);
            first.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertThat(boxes()).isEmpty();
        assertThat(window.state().selection().lead()).contains(Id.<Element>of("customer-action-1"));
        Button back = window.find(Button.class, "the way back", button -> "Back to the list".equals(button.getText()));
        Toolkit.run(back::fire);
        Toolkit.until("the list is back", () -> boxes().size() >= 4);
        assertThat(boxes().getFirst().isSelected()).isFalse();
    }

    private List<CheckBox> boxes() {
        return window.visible().stream()
                .filter(node -> node instanceof CheckBox
                        && node.getParent().getStyleClass().contains("review-row"))
                .map(CheckBox.class::cast)
                .toList();
    }

    @Test
    void onlyWhatIsTickedIsTakenOverAndUndoTakesItBackInOneStep() {
        JourneyDocument before = document();
        Toolkit.run(() -> window.workbench.perform(Verb.IMPORT_REVIEW));
        Toolkit.until(
                "what came back is shown",
                () -> window.visible().stream()
                                .filter(CheckBox.class::isInstance)
                                .count()
                        >= 4);
        assertThat(document()).isEqualTo(before);
        Toolkit.run(() -> {
            window.visible().stream()
                    .filter(CheckBox.class::isInstance)
                    .map(CheckBox.class::cast)
                    .filter(box -> box.getAccessibleText() != null
                            && box.getAccessibleText().startsWith("Please check with legal"))
                    .forEach(box -> box.setSelected(false));
            accept().fire();
        });
        assertThat(document().all(Comment.class))
                .hasSize(before.all(Comment.class).size() + 3)
                .noneMatch(comment -> comment.text().equals("Please check with legal"));
        Toolkit.run(() -> window.workbench.perform(Verb.UNDO));
        assertThat(document()).isEqualTo(before);
    }
}
