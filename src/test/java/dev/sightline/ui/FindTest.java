package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Verb;
import dev.sightline.editor.find.Match;
import dev.sightline.ui.find.Palette;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(Path.of("samples/night-train.sightline.json"));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @SuppressWarnings("unchecked") // the panel has no other list
    private ListView<Match> results() {
        return (ListView<Match>) window.lookup(ListView.class, ".find-panel .list-view");
    }

    private void look(String text) {
        Toolkit.run(() -> window.workbench.perform(Verb.FIND));
        Toolkit.run(() -> ((TextField) window.scene().getFocusOwner()).setText(text));
    }

    @Test
    void whatIsFoundIsListedMarkedAndWalkedThroughWithEnter() {
        look("berth");
        Toolkit.until("it is listed", () -> results().getItems().size() > 1);
        Match first = Toolkit.on(() -> results().getSelectionModel().getSelectedItem());
        assertThat(window.state().selection().lead()).contains(first.element());
        assertThat(window.visible())
                .anyMatch(node ->
                        node instanceof Rectangle && node.getStyleClass().contains("found-ring"));
        window.press(KeyCode.ENTER, false);
        Match second = Toolkit.on(() -> results().getSelectionModel().getSelectedItem());
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void whatIsFoundIsSeenBesideThePanelAndTheBars() {
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_INSPECTOR));
        look("e");
        Toolkit.until("it is listed", () -> results().getItems().size() > 30);
        for (int i = 0; i < 30; i++) {
            window.press(KeyCode.ENTER, false);
            Toolkit.run(() -> window.workbench.layout());
            List<Bounds> rings = bounds(".selection-ring");
            assertThat(rings).as("match %d", i).isNotEmpty();
            for (Bounds cover : Stream.concat(bounds(".find-panel").stream(), bounds(".zoom-bar").stream())
                    .toList()) {
                assertThat(rings.getFirst().intersects(cover))
                        .as("match %d at %s under %s", i, rings.getFirst(), cover)
                        .isFalse();
            }
        }
    }

    private List<Bounds> bounds(String selector) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList());
    }

    @Test
    void tabLeadsFromWhatIsSoughtToWhatReplacesIt() {
        look("berth");
        TextField sought = Toolkit.on(() -> (TextField) window.scene().getFocusOwner());
        window.press(KeyCode.TAB, false);
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner()))
                .isInstanceOf(TextField.class)
                .isNotSameAs(sought);
    }

    @Test
    void replacingAllIsOneStepBack() {
        look("berth");
        Toolkit.until("it is listed", () -> results().getItems().size() > 1);
        var before = window.state().document();
        window.press("All");
        Toolkit.until("nothing is found any more", () -> results().getItems().isEmpty());
        Toolkit.run(() -> window.session().editor().undo());
        assertThat(window.state().document().elements()).containsExactlyInAnyOrderElementsOf(before.elements());
    }

    @Test
    void escapeTakesThePanelAndItsMarksAway() {
        look("berth");
        Toolkit.until("it is listed", () -> !results().getItems().isEmpty());
        window.press(KeyCode.ESCAPE, false);
        assertThat(window.visible()).noneMatch(node -> node.getStyleClass().contains("find-panel"));
        assertThat(window.visible()).noneMatch(node -> node.getStyleClass().contains("found-ring"));
    }

    @Test
    void everyCommandOfTheMenusIsInThePaletteAndTheOtherWayRound() {
        Toolkit.run(() -> window.workbench.perform(Verb.PALETTE));
        Palette palette = window.lookup(Palette.class, ".palette");
        List<String> views = List.of("Everything", "Where it hurts most", "Through Tomás’ eyes");
        assertThat(palette.shown()).extracting(Palette.Command::name).contains(views.toArray(String[]::new));
        List<String> commands = Toolkit.on(() -> ((MenuBar) window.scene().lookup(".menu-bar"))
                .getMenus().stream().flatMap(FindTest::commands).toList());
        assertThat(commands).hasSize(Verb.values().length + views.size());
        assertThat(palette.shown())
                .filteredOn(command -> !command.name().startsWith("Export "))
                .as("the words of undoing change with what would be undone")
                .extracting(Palette.Command::name)
                .containsAll(commands.stream()
                        .filter(name -> !name.startsWith("Undo") && !name.startsWith("Redo"))
                        .toList())
                .hasSameSizeAs(commands);
    }

    /// The names of all that a menu offers, files opened before left aside.
    private static Stream<String> commands(Menu menu) {
        return menu.getItems().stream()
                .filter(item -> item.getText() != null && !item.getText().equals("Open recent"))
                .flatMap(item -> item instanceof Menu inner ? commands(inner) : Stream.of(item.getText()));
    }

    private MenuItem view(String name) {
        return ((MenuBar) window.scene().lookup(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item ->
                                item instanceof Menu inner && inner.getText().equals("Saved views"))
                        .flatMap(item -> ((Menu) item).getItems().stream())
                        .filter(item -> item.getText().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private boolean ticked(String name) {
        return Toolkit.on(() -> {
            ((MenuBar) window.scene().lookup(".menu-bar"))
                    .getMenus()
                    .forEach(menu -> menu.getOnShowing().handle(null));
            return ((RadioMenuItem) view(name)).isSelected();
        });
    }

    @Test
    void aViewIsLookedThroughFromTheMenuAndFromThePalette() {
        assertThat(ticked("Everything")).isTrue();
        Toolkit.run(() -> view("Where it hurts most").fire());
        assertThat(ticked("Where it hurts most")).isTrue();
        assertThat(ticked("Everything")).isFalse();
        assertThat(window.state().filtering().showing().isAll()).isFalse();
        Toolkit.run(() -> window.workbench.perform(Verb.PALETTE));
        Toolkit.run(() -> ((TextField) window.scene().getFocusOwner()).setText("everythi"));
        window.press(KeyCode.ENTER, false);
        assertThat(window.state().filtering().showing().isAll()).isTrue();
    }

    @Test
    void aFewLettersAndEnterDoAVerb() {
        Toolkit.run(() -> window.workbench.perform(Verb.PALETTE));
        Toolkit.run(() -> ((TextField) window.scene().getFocusOwner()).setText("dark"));
        window.press(KeyCode.ENTER, false);
        assertThat(window.workbench.getStyleClass()).contains("dark");
        assertThat(window.visible()).noneMatch(node -> node instanceof Palette);
    }
}
