package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.editor.Verb;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Placed;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasteTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(Path.of("samples/coffee.sightline.json"));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private Lane doing() {
        return window.state().view().lanes().stream()
                .filter(lane -> lane.kind() == LaneKind.CUSTOMER_ACTION)
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return window.state().view().placed(doing().id()).stream()
                .map(Placed::text)
                .toList();
    }

    private void focus(int leaf) {
        Toolkit.run(() -> window.session().editor().select(Selection.place(new Spot(doing().id(), leaf))));
    }

    private static void clipboard(String text) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void perform(Verb verb) {
        Toolkit.run(() -> window.workbench.perform(verb));
    }

    @Test
    void aListBecomesACardForEachLineAndOneStepBack() {
        List<String> before = texts();
        clipboard("- waves to the barista\n- counts coins");
        focus(0);
        perform(Verb.PASTE);
        assertThat(texts()).contains("waves to the barista", "counts coins");
        perform(Verb.UNDO);
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void aListCanBePastedAsOneCardOrAsATable() {
        clipboard("- waves to the barista\n- counts coins");
        focus(0);
        perform(Verb.PASTE_SPECIAL);
        window.press(KeyCode.ENTER, false);
        assertThat(texts()).contains("- waves to the barista\n- counts coins");
        perform(Verb.UNDO);
        perform(Verb.PASTE_SPECIAL);
        window.press(KeyCode.DOWN, false);
        window.press(KeyCode.ENTER, false);
        assertThat(texts()).contains("- waves to the barista", "- counts coins");
        perform(Verb.PASTE_SPECIAL);
        window.type("tabl");
        window.press(KeyCode.ENTER, false);
        assertThat(window.visible()).anyMatch(node -> node.getStyleClass().contains("paste-preview"));
    }

    @Test
    void aTableIsShownBeforeEnterPastesIt() {
        clipboard("\tOrder\tWait\nDoing\treads\tlooks around\n");
        focus(0);
        perform(Verb.PASTE);
        assertThat(window.visible())
                .anyMatch(node -> node.getStyleClass().contains("paste-preview"))
                .anyMatch(node -> node.getStyleClass().contains("paste-stage"));
        assertThat(texts()).doesNotContain("looks around");
        window.press(KeyCode.ENTER, false);
        Toolkit.run(() -> {
            if (window.scene().getFocusOwner() instanceof Button button && button.isDefaultButton()) {
                button.fire();
            }
        });
        assertThat(window.visible()).noneMatch(node -> node.getStyleClass().contains("paste-preview"));
        assertThat(window.state().view().lanes().stream()
                        .flatMap(lane -> window.state().view().placed(lane.id()).stream())
                        .map(Placed::text))
                .contains("reads", "looks around");
    }

    @Test
    void whatIsCopiedComesAgainWhereItIsPastedAndGoesElsewhereAsText() {
        Placed card = window.state().view().placed(doing().id()).getFirst();
        Toolkit.run(() -> window.session().editor().select(card));
        perform(Verb.COPY);
        assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString())).contains(card.text());
        int before = texts().size();
        focus(2);
        perform(Verb.PASTE);
        assertThat(texts()).hasSize(before + 1);
        perform(Verb.CUT);
        assertThat(texts()).hasSize(before);
    }
}
