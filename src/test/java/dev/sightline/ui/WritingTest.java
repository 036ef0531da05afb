package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Editor;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.editor.TextEditing;
import dev.sightline.editor.Verb;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final Path TRAIN = Path.of("samples/night-train.sightline.json");

    @TempDir
    Path folder;

    private TestWindow window;
    private Spot spot;

    @BeforeEach
    void standOnAnEmptyPlace() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(TRAIN);
        spot = Toolkit.on(() -> {
            var grid = window.session().editor().grid();
            return grid.view().lanes().stream()
                    .filter(lane -> lane.kind() == LaneKind.THINKING || lane.kind() == LaneKind.CUSTOMER_ACTION)
                    .flatMap(lane -> java.util.stream.IntStream.range(0, grid.leaves() - 1)
                            .mapToObj(leaf -> new Spot(lane.id(), leaf)))
                    .filter(place -> grid.at(place).isEmpty()
                            && grid.at(place.at(place.leaf() + 1)).isEmpty())
                    .findFirst()
                    .orElseThrow();
        });
        Toolkit.run(() -> {
            window.session().editor().select(Selection.place(spot));
            window.scene().lookup(".canvas-view").requestFocus();
        });
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void aWordTypedOnAnEmptyPlaceIsACardThere() {
        window.type("Wait");
        assertThat(window.state().text()).map(TextEditing::text).contains("Wait");
        assertThat(field().isFocused()).isTrue();
        assertThat(cards("Wait", window.state().committed())).isEmpty();
        window.press(KeyCode.ENTER, false);
        assertThat(window.state().text()).isEmpty();
        assertThat(field().isVisible()).isFalse();
        List<Placed> found = cards("Wait", window.state().committed());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().lane().value()).isEqualTo(spot.row().value());
        assertThat(focusOwner().getStyleClass()).contains("canvas-view");
    }

    @Test
    void escapeDropsWhatIsWrittenAndGivesTheKeyboardBackToTheSheet() {
        JourneyDocument before = window.state().committed();
        window.type("Wait");
        window.press(KeyCode.ESCAPE, false);
        assertThat(window.state().committed()).isSameAs(before);
        assertThat(window.state().document()).isSameAs(before);
        assertThat(window.state().selection().spot()).contains(spot);
        assertThat(focusOwner().getStyleClass()).contains("canvas-view");
    }

    @Test
    void tabKeepsTheTextAndGoesToTheNextStepWhereTypingGoesOn() {
        window.type("One");
        window.press(KeyCode.TAB, false);
        assertThat(window.state().selection().spot()).contains(spot.at(spot.leaf() + 1));
        window.type("Two");
        window.press(KeyCode.ENTER, false);
        assertThat(cards("One", window.state().committed())).hasSize(1);
        assertThat(cards("Two", window.state().committed())).hasSize(1);
    }

    @Test
    void undoSaysWhatItTakesBackAndTheHistoryLeadsBackAndForth() {
        JourneyDocument before = window.state().committed();
        window.type("Wait");
        window.press(KeyCode.ENTER, false);
        assertThat(undoItem()).startsWith("Undo ").hasSizeGreaterThan("Undo ".length());
        assertThat(undoItem().charAt(5)).isLowerCase();
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_HISTORY));
        ListView<?> history = window.lookup(ListView.class, ".history .list-view");
        assertThat(Toolkit.on(() -> history.getItems().size())).isEqualTo(2);
        Toolkit.run(() -> history.getSelectionModel().select(0));
        assertThat(window.state().committed()).isEqualTo(before);
        assertThat(undoItem()).isEqualTo("Undo");
        Toolkit.run(() -> history.getSelectionModel().select(1));
        assertThat(cards("Wait", window.state().committed())).hasSize(1);
        window.press(KeyCode.Z, true);
        assertThat(window.state().committed()).isEqualTo(before);
    }

    @Test
    void theOutlineAndTheStatusBarFollowWhatIsWritten() {
        assertThat(texts()).anyMatch(said -> said.contains(", empty at: "));
        window.type("Waits for the bell");
        window.press(KeyCode.ENTER, false);
        TreeView<?> tree = window.lookup(TreeView.class, ".outline .tree-view");
        Toolkit.until(
                "the outline has the card",
                () -> lines(tree.getRoot()).anyMatch(line -> line.contains("Waits for the bell")));
        Toolkit.run(() -> window.workbench.perform(Verb.UNDO));
        Toolkit.until(
                "the outline has lost it",
                () -> lines(tree.getRoot()).noneMatch(line -> line.contains("Waits for the bell")));
    }

    @Test
    void thePointOfACurveThatOneStandsOnIsRingedAndToldByItsColumn() {
        Spot point = Toolkit.on(() -> {
            Editor editor = window.session().editor();
            ScoreCurve curve =
                    window.state().view().document().all(ScoreCurve.class).getFirst();
            Spot found = new Spot(curve.lane().<Id<?>>map(lane -> lane).orElse(curve.id()), 1);
            editor.select(Selection.of(curve.id(), found));
            return found;
        });
        String column = Toolkit.on(() -> window.state().view().leaves().get(point.leaf())) instanceof Step step
                ? step.name()
                : "";
        assertThat(texts()).anyMatch(said -> said.startsWith("Curve: ") && said.endsWith("at: " + column));
        Toolkit.until(
                "the point is ringed",
                () -> window.scene().getRoot().lookupAll(".place-ring").stream().anyMatch(Node::isVisible));
    }

    @Test
    void theStatusBarSaysHowALinkIsDrawnWhileItIs() {
        Toolkit.run(() -> window.session().goTo(Id.of("card-host")));
        assertThat(texts()).noneMatch(said -> said.contains("walk to its end"));
        Toolkit.run(() -> window.workbench.perform(Verb.LINK));
        assertThat(texts()).anyMatch(said -> said.startsWith("Link from ") && said.contains("walk to its end"));
        window.press(KeyCode.ESCAPE, false);
        assertThat(texts()).noneMatch(said -> said.contains("walk to its end"));
    }

    @Test
    void aKeyThatCanDoNothingInAnEmptyPlaceSaysWhatToSelectFirst() {
        window.press(KeyCode.L, true);
        assertThat(texts()).anyMatch(said -> said.startsWith("A link begins at what is selected."));
        Toolkit.run(() -> window.workbench.perform(Verb.MARK_MOMENT_OF_TRUTH));
        assertThat(texts()).anyMatch(said -> said.startsWith("“Moment of truth” fits nothing"));
        assertThat(window.state().committed()).isEqualTo(window.state().document());
    }

    @Test
    void aPlaceIsCalledEmptyOnlyWhereNothingStands() {
        Toolkit.run(() -> window.session().goTo(Id.of("card-host")));
        Spot taken = window.state().selection().spot().orElseThrow();
        Toolkit.run(() -> window.session().editor().select(Selection.place(taken)));
        assertThat(texts()).noneMatch(said -> said.contains(", empty at: ")).anyMatch(said -> said.contains(", at: "));
        Toolkit.run(() -> window.session().editor().select(Selection.place(spot)));
        assertThat(texts()).anyMatch(said -> said.contains(", empty at: "));
    }

    @Test
    void anEmptyHeadIsToldByTheRowOfHeadsThatItStandsIn() {
        int leaf = Toolkit.on(() -> window.session().editor().grid().leaves() - 1);
        Toolkit.run(() -> window.session().editor().select(Selection.place(new Spot(Spot.STEPS, leaf))));
        assertThat(texts()).anyMatch(said -> said.startsWith("Steps, "));
        Toolkit.run(() -> window.session().editor().select(Selection.place(new Spot(Spot.STAGES, leaf))));
        assertThat(texts()).anyMatch(said -> said.startsWith("Stages, "));
    }

    @Test
    void theMenuKeyOpensAMenuOfWhatCanBeDone() {
        Toolkit.run(() -> window.session().goTo(Id.of("card-host")));
        window.press(KeyCode.CONTEXT_MENU, false);
        List<String> items = Toolkit.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList());
        assertThat(items).contains("Remove").doesNotContain("Undo", "Open…");
        Toolkit.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void f2OpensTheTextOfACardAsItIs() {
        Placed card = window.state().document().get(Id.<Placed>of("card-host"));
        Toolkit.run(() -> window.session().goTo(card.id()));
        window.press(KeyCode.F2, false);
        assertThat(Toolkit.on(() -> field().getText())).isEqualTo(card.text());
        assertThat(Toolkit.on(() -> field().getCaretPosition()))
                .isEqualTo(card.text().length());
        window.type("!");
        window.press(KeyCode.ENTER, false);
        assertThat(window.state().committed().get(card.id()).toString()).contains(card.text() + "!");
    }

    @Test
    void clickingElsewhereKeepsWhatWasWritten() {
        window.type("Kept");
        Toolkit.run(window.lookup(TreeView.class, ".outline .tree-view")::requestFocus);
        assertThat(window.state().text()).isEmpty();
        assertThat(cards("Kept", window.state().committed())).hasSize(1);
    }

    @Test
    void anInputMethodBeginsACardWithItsFirstHalfMadeLetter() {
        compose("に", "");
        assertThat(field().isVisible()).isTrue();
        assertThat(focusOwner().getStyleClass())
                .as("a change of focus would end the composition")
                .contains("canvas-view");
        compose("にほ", "");
        compose("", "日本");
        assertThat(field().isFocused()).isTrue();
        window.press(KeyCode.ENTER, false);
        assertThat(cards("日本", window.state().committed())).hasSize(1);
    }

    @Test
    void anInputMethodThatIsCalledOffLeavesNothingBehind() {
        JourneyDocument before = window.state().committed();
        compose("´", "");
        compose("", "");
        assertThat(window.state().text()).isEmpty();
        assertThat(window.state().document()).isSameAs(before);
    }

    @Test
    void arabicTurnsTheFieldAroundAndPastedTextIsMadePlain() {
        window.type("م");
        assertThat(Toolkit.on(() -> field().getNodeOrientation())).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        Toolkit.run(() -> field().replaceText(0, field().getLength(), "a\tb\u0007\r\nc\u202E"));
        assertThat(Toolkit.on(() -> field().getText())).isEqualTo("a b\nc");
        assertThat(window.state().text()).map(TextEditing::text).contains("a b\nc");
    }

    private List<String> texts() {
        return window.visible().stream()
                .filter(Label.class::isInstance)
                .map(label -> String.valueOf(((Label) label).getText()))
                .toList();
    }

    private static Stream<String> lines(TreeItem<?> item) {
        return Stream.concat(
                Stream.of(String.valueOf(item.getValue())),
                item.getChildren().stream().flatMap(WritingTest::lines));
    }

    private void compose(String unfinished, String done) {
        List<InputMethodTextRun> runs = unfinished.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(unfinished, InputMethodHighlight.UNSELECTED_RAW));
        Toolkit.run(() -> focusOwner()
                .getOnInputMethodTextChanged()
                .handle(new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, done, unfinished.length())));
    }

    private Node focusOwner() {
        return Toolkit.on(() -> window.scene().getFocusOwner());
    }

    private TextArea field() {
        return window.lookup(TextArea.class, ".text-overlay");
    }

    private String undoItem() {
        return Toolkit.on(() -> {
            MenuBar bar = (MenuBar) window.scene().lookup(".menu-bar");
            for (Menu menu : bar.getMenus()) {
                menu.getOnShowing().handle(null);
                for (MenuItem item : menu.getItems()) {
                    if (item.getText() != null && item.getText().startsWith("Undo")) {
                        return item.getText();
                    }
                }
            }
            return "";
        });
    }

    private static List<Placed> cards(String text, JourneyDocument document) {
        return document.elements().stream()
                .filter(Placed.class::isInstance)
                .map(Placed.class::cast)
                .filter(placed -> placed.text().equals(text))
                .toList();
    }
}
