package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Verb;
import dev.sightline.model.Filter;
import dev.sightline.model.Showing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever can be used in the window can be used without seeing it and without a mouse: it is reached by Tab, has a
/// role and a name, and a button that is only a picture says on pointing at it what it does.
class EveryControlTest {
    private static final Path TRAIN = Path.of("samples/night-train.sightline.json");
    private static final int AT_A_STANDSTILL = 40;
    private static final int MOST_ROUNDS = 10;

    @TempDir
    private Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(folder.resolve("config"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void onTheStartPage() {
        Toolkit.run(() -> window.workbench.welcome());
        Toolkit.until(
                "the samples are offered",
                () -> window.visible().stream()
                        .anyMatch(node -> node.getStyleClass().contains("sample")));
        check(6);
    }

    @Test
    void inTheWindowOfAMap() {
        window.open(TRAIN);
        for (Verb panel : new Verb[] {Verb.SHOW_HISTORY, Verb.SHOW_NOTES}) {
            Toolkit.run(() -> window.workbench.perform(panel));
        }
        check(20);
    }

    @Test
    void amongFiltersAndViews() {
        window.open(TRAIN);
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_VIEWS));
        Toolkit.run(() -> window.session()
                .show(Showing.ALL.with(Filter.NONE.withText("ticket").withSeverities(List.of(4))), Optional.empty()));
        check(40);
    }

    @Test
    void whileSearching() {
        window.open(TRAIN);
        Toolkit.run(() -> window.workbench.perform(Verb.FIND));
        check(20);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NEW_MAP",
                "EXPORT",
                "PREFERENCES",
                "SHORTCUTS",
                "PALETTE",
                "ABOUT",
                "TOUR",
                "SAVE_VIEW",
                "CHOOSE_VIEW"
            })
    void inEachDialog(Verb verb) {
        if (verb != Verb.TOUR) {
            window.open(TRAIN);
        }
        Toolkit.run(() -> window.workbench.perform(verb));
        if (verb == Verb.TOUR) {
            Toolkit.until(
                    "the tour begins", () -> window.workbench.tour().tour().isOn());
        }
        check(1);
    }

    private void check(int atLeast) {
        List<Control> wanted = wanted();
        Set<Node> reached = reachedByTab();
        // panels follow after a moment what is chosen and searched: what came while one went around is gone to as well
        for (int round = 1; round < MOST_ROUNDS && !wanted.equals(wanted()); round++) {
            wanted = wanted();
            reached = reachedByTab();
        }
        assertThat(wanted).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(reached).containsAll(wanted);
    }

    /// The controls that are seen and that Tab shall lead to, each with a role, a name and a tip.
    private List<Control> wanted() {
        List<Control> wanted = new ArrayList<>();
        for (Node node : window.visible()) {
            if (node.isDisabled() || !isSeen(node)) {
                continue;
            }
            if (node.isFocusTraversable()) {
                assertThat(node.getAccessibleRole()).as("the role of %s", node).isNotIn(null, AccessibleRole.NODE);
            }
            if (node instanceof Control control && control.isFocusTraversable()) {
                assertThat(nameOf(control)).as("the name of %s", control).isNotBlank();
                if (!isLedToByArrows(control)) {
                    wanted.add(control);
                }
            }
            if (node instanceof ButtonBase button
                    && !(node instanceof MenuButton)
                    && !saysSomething(button)
                    && button.isFocusTraversable()) { // not the arrow of a list, which is a part of that
                assertThat(button.getTooltip())
                        .as("the tip of %s", nameOf(button))
                        .isNotNull();
                assertThat(button.getTooltip().getText()).isNotBlank();
            }
        }
        return wanted;
    }

    /// Of several that exclude each other Tab leads to the one that is chosen, and arrows from there to the others.
    private static boolean isLedToByArrows(Control control) {
        return control instanceof ToggleButton toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getSelectedToggle() != null
                && !toggle.isSelected();
    }

    /// Whether words stand on it, of its own or of what is in it.
    private static boolean saysSomething(Labeled button) {
        return button.getText() != null && !button.getText().isBlank()
                || button.getGraphic() instanceof Parent parent
                        && parent.lookupAll(".label").stream()
                                .anyMatch(node -> node instanceof Labeled label
                                        && label.getText() != null
                                        && !label.getText().isBlank());
    }

    private static boolean isSeen(Node node) {
        return Toolkit.on(() -> {
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    private static String nameOf(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        return control instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private Set<Node> reachedByTab() {
        Set<Node> met = new LinkedHashSet<>();
        int still = 0;
        while (still < AT_A_STANDSTILL) {
            window.press(KeyCode.TAB, false);
            Node owner = Toolkit.on(() -> window.scene().getFocusOwner());
            still = owner != null && met.add(owner) ? 0 : still + 1;
        }
        return met;
    }
}
