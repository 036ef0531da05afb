package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Verb;
import dev.sightline.model.Id;
import dev.sightline.ui.notice.NoticeStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    private static final Path TRAIN = Path.of("samples/night-train.sightline.json");

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

    @Test
    void showsADocumentAndRemembersItsFile() {
        window.open(TRAIN);
        assertThat(window.title()).startsWith("Basel to Copenhagen overnight");
        assertThat(folder.resolve("config/recent-files")).content().contains("night-train.sightline.json");
        assertThat(colours()).as("the sheet is painted").hasSizeGreaterThan(50);
    }

    @Test
    void walksTheSheetByKeysWhileTheOutlineFollows() {
        window.open(TRAIN);
        window.press(KeyCode.RIGHT, false);
        Id<?> first = window.state().selection().lead().orElseThrow();
        window.press(KeyCode.RIGHT, false);
        Id<?> second = window.state().selection().lead().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        String name =
                window.state().document().find(second).map(Object::toString).orElseThrow();
        Toolkit.until("the outline follows", () -> {
            TreeItem<?> chosen = tree().getSelectionModel().getSelectedItem();
            return chosen != null && chosen.getValue().toString().contains(second.value());
        });
        assertThat(name).contains(second.value());
        window.press(KeyCode.ESCAPE, false);
        assertThat(window.state().selection().isEmpty()).isTrue();
    }

    @Test
    void theKeyboardWalksThroughAllPanelsThatAreSeenAndBack() {
        window.open(TRAIN);
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_HISTORY));
        List<String> forward = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Toolkit.run(() -> window.workbench.perform(Verb.NEXT_PANEL));
            forward.add(panel());
        }
        for (int i = 0; i < 4; i++) {
            Toolkit.run(() -> window.workbench.perform(Verb.PREVIOUS_PANEL));
            back.add(panel());
        }
        assertThat(forward).containsExactly("outline", "inspector", "history", "canvas-pane");
        assertThat(back).containsExactly("history", "inspector", "outline", "canvas-pane");
    }

    private String panel() {
        return Toolkit.on(() -> {
            for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent()) {
                for (String style : List.of("outline", "inspector", "history", "canvas-pane")) {
                    if (node.getStyleClass().contains(style)) {
                        return style;
                    }
                }
            }
            return "";
        });
    }

    @Test
    void choosingInTheOutlineSelectsOnTheSheetAndBringsItIntoView() {
        window.open(TRAIN);
        Toolkit.run(() -> {
            TreeView<?> tree = tree();
            tree.getRoot().getChildren().forEach(item -> item.setExpanded(true));
            tree.getSelectionModel().select(tree.getExpandedItemCount() - 1);
            tree.getSelectionModel().select(3);
        });
        assertThat(window.state().selection().lead()).isPresent();
    }

    @Test
    void zoomsByKeysAndNeverLosesTheSheet() {
        window.open(TRAIN);
        window.press(KeyCode.DIGIT0, true);
        assertThat(window.state().viewport().zoom()).isEqualTo(1);
        window.press(KeyCode.PLUS, true);
        assertThat(window.state().viewport().zoom()).isGreaterThan(1);
        window.press(KeyCode.DIGIT1, true);
        assertThat(window.state().viewport().visible().height())
                .isGreaterThan(window.state().viewport().sheet().height());
        window.press(KeyCode.END, false);
        assertThat(window.state().viewport().zoom()).isLessThan(1);
    }

    @Test
    void aBrokenFileIsASentenceThatCanBeCopiedAndDismissed() throws IOException {
        Path broken = folder.resolve("broken.sightline.json");
        Files.writeString(broken, "{\"format\": \"sightline\", \"version\": 1, \"maps\": [{", StandardCharsets.UTF_8);
        Toolkit.run(() -> window.workbench.documents().open(broken));
        NoticeStack notices = window.find(NoticeStack.class, "", found -> true);
        Toolkit.until("a notice comes", () -> notices.count() == 1);
        List<String> words = window.visible().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
        assertThat(words).anyMatch(said -> said != null && said.startsWith("broken.sightline.json"));
        assertThat(words).noneMatch(said -> said != null && said.contains("Exception"));
        assertThat(window.workbench.session()).isEmpty();
        Toolkit.run(button("Dismiss")::fire);
        assertThat(Toolkit.on(notices::count)).isZero();
    }

    @Test
    void exportsInTheBackgroundWhatTheFormSays() {
        window.open(TRAIN);
        Path pdf = folder.resolve("train.pdf");
        window.answer(pdf);
        Toolkit.run(() -> window.workbench.perform(Verb.EXPORT));
        Toolkit.run(button("Export…")::fire);
        Toolkit.until("the PDF is there", () -> Files.exists(pdf));
        assertThat(pdf).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith(".sightline-"));
    }

    @Test
    void presentingShowsTheSheetAloneAndEscapeEndsIt() {
        window.open(TRAIN);
        window.press(KeyCode.F11, false);
        assertThat(window.isFullScreen()).isTrue();
        assertThat(window.visible()).noneMatch(TreeView.class::isInstance);
        window.press(KeyCode.ESCAPE, false);
        assertThat(window.isFullScreen()).isFalse();
        assertThat(window.visible()).anyMatch(TreeView.class::isInstance);
    }

    private Set<Integer> colours() {
        return Toolkit.on(() -> {
            WritableImage image = window.scene().snapshot(null);
            Set<Integer> found = new LinkedHashSet<>();
            for (int y = 100; y < 700; y += 3) {
                for (int x = 300; x < 650; x += 3) {
                    found.add(image.getPixelReader().getArgb(x, y));
                }
            }
            return found;
        });
    }

    private TreeView<?> tree() {
        return window.find(TreeView.class, "of the outline", found -> true);
    }

    private Button button(String name) {
        return window.find(
                Button.class, name, button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()));
    }

    @Test
    void inANarrowWindowTheSideThatWasAskedForLastIsSeenAndNothingIsCutOff() {
        window.open(Path.of("samples/night-train.sightline.json"));
        width(1200);
        assertThat(isSeen(".outline")).isTrue();
        assertThat(isSeen(".inspector")).isTrue();
        width(700);
        assertThat(isSeen(".outline")).isFalse();
        assertThat(isSeen(".inspector")).isTrue();
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_VIEWS));
        assertThat(isSeen(".outline")).isTrue();
        assertThat(isSeen(".inspector")).isFalse();
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_INSPECTOR));
        assertThat(isSeen(".inspector"))
                .as("it lacked room and is asked for now")
                .isTrue();
        assertThat(isSeen(".outline")).isFalse();
        width(500);
        assertThat(isSeen(".outline")).isFalse();
        assertThat(Toolkit.on(() ->
                        window.scene().lookup(".canvas-pane").getLayoutBounds().getWidth()))
                .isLessThanOrEqualTo(500);
        width(1200);
        assertThat(isSeen(".outline")).isTrue();
        assertThat(isSeen(".inspector")).isTrue();
    }

    private void width(double width) {
        Toolkit.run(() -> window.scene().getWindow().setWidth(width));
        Toolkit.until("the window is as wide", () -> window.scene().getWidth() == width);
        Toolkit.run(() -> window.workbench.layout());
    }

    private boolean isSeen(String selector) {
        return Toolkit.on(() -> window.scene().lookup(selector) != null);
    }
}
