package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.edit.MapEdit;
import dev.sightline.editor.Verb;
import dev.sightline.model.Framing;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Rest;
import dev.sightline.model.SavedView;
import dev.sightline.model.Showing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {
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

    private void perform(Verb verb) {
        Toolkit.run(() -> window.workbench.perform(verb));
    }

    private Showing showing() {
        return window.state().filtering().showing();
    }

    private List<SavedView> views() {
        Id<JourneyMap> map = window.state().map();
        return window.state().committed().all(SavedView.class).stream()
                .filter(view -> view.map().equals(map))
                .toList();
    }

    private <T extends Node> T find(Class<T> kind, String words) {
        return window.find(
                kind,
                words,
                node -> words.equals(node.getAccessibleText())
                        || node instanceof ButtonBase button && words.equals(button.getText()));
    }

    private void press(String words) {
        ButtonBase button = find(ButtonBase.class, words);
        Toolkit.run(button::fire);
    }

    private void look(String words) {
        TextField field = find(TextField.class, "Words on the cards");
        Toolkit.run(() -> field.setText(words));
    }

    /// The bar's sentence, if it is there.
    private Optional<String> said() {
        return window.visible().stream()
                .filter(node -> node.getStyleClass().contains("showing-count"))
                .map(node -> ((Label) node).getText())
                .findFirst();
    }

    @Test
    void whatIsTypedAndTickedIsShownAtOnceAndTheBarSaysSo() {
        perform(Verb.SHOW_VIEWS);
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner()))
                .isEqualTo(find(TextField.class, "Words on the cards"));
        assertThat(said()).isEmpty();
        look("ticket");
        int shown = window.state().filtering().sifted().shown();
        int all = window.state().filtering().sifted().all();
        assertThat(shown).isBetween(1, all - 1);
        assertThat(said()).contains("Shows " + shown + " of " + all + " cards");
        press("Left out");
        assertThat(showing().rest()).isEqualTo(Rest.HIDDEN);
        press("Take away “Words: ticket”");
        assertThat(showing().isAll()).isTrue();
        assertThat(said()).isEmpty();
    }

    @Test
    void aFacetCountsWhatOneWouldSee() {
        perform(Verb.SHOW_VIEWS);
        CheckBox box = window.find(
                CheckBox.class,
                "Severity: 4 of 5",
                one -> one.getAccessibleText() != null
                        && one.getAccessibleText().startsWith("Severity: 4 of 5"));
        String counted = box.getAccessibleText().replaceAll(".*, (\\d+) cards", "$1");
        Toolkit.run(box::fire);
        assertThat(window.state().filtering().sifted().shown()).isEqualTo(Integer.parseInt(counted));
        assertThat(box.isSelected()).isTrue();
        press("Clear");
        assertThat(box.isSelected()).isFalse();
    }

    @Test
    void aViewIsSavedUpdatedRenamedMovedAndTakenAwayAndEachIsAStep() {
        int before = views().size();
        perform(Verb.SHOW_VIEWS);
        look("ticket");
        press("Save as view");
        assertThat(find(TextField.class, "Name").getText()).isEqualTo("ticket");
        press("Save");
        assertThat(views()).hasSize(before + 1);
        assertThat(views().getLast().name()).isEqualTo("ticket");
        assertThat(views().getLast().framing()).isPresent();
        look("train");
        assertThat(list().getSelectionModel().getSelectedItem()).contains(views().getLast());
        press("Update view to what is shown now");
        assertThat(views().getLast().filter().text()).isEqualTo("train");
        press("Rename view   F2");
        TextField name = find(TextField.class, "Name");
        Toolkit.run(() -> name.setText("Trains"));
        press("Save");
        assertThat(views().getLast().name()).isEqualTo("Trains");
        press("Move up");
        assertThat(views().get(before - 1).name()).isEqualTo("Trains");
        press("Remove view");
        assertThat(views()).hasSize(before);
        for (int i = 0; i < 5; i++) {
            perform(Verb.UNDO);
        }
        assertThat(views()).hasSize(before).noneMatch(view -> view.name().equals("ticket"));
    }

    @Test
    void aNameThatIsTakenIsRefusedWithAReason() {
        perform(Verb.SAVE_VIEW);
        TextField name = find(TextField.class, "Name");
        Toolkit.run(() -> name.setText(views().getFirst().name()));
        press("Save");
        assertThat(window.visible())
                .anyMatch(node -> node.getStyleClass().contains("problem")
                        && ((Label) node).getText().startsWith("This map has a view"));
        assertThat(window.state().history().undoable()).isEmpty();
    }

    @Test
    void aViewShowsWhatItAsksForAndLooksWhereItWasSaved() {
        Toolkit.run(() -> window.session().view(seen -> seen.zoomedTo(1.5).panned(-300, -200)));
        Framing there = window.state().viewport().framing();
        look(Verb.SAVE_VIEW, "Near");
        perform(Verb.FIT_MAP);
        assertThat(window.state().viewport().framing()).isNotEqualTo(there);
        SavedView near = views().getLast();
        assertThat(near.framing()).contains(there);
        perform(Verb.CHOOSE_VIEW);
        TextField letters = find(TextField.class, "Type to find");
        Toolkit.run(() -> letters.setText("Near"));
        window.press(KeyCode.ENTER, false);
        Toolkit.until(
                "it looks there", () -> window.state().viewport().framing().equals(there));
    }

    private void look(Verb verb, String name) {
        perform(verb);
        TextField field = find(TextField.class, "Name");
        Toolkit.run(() -> field.setText(name));
        press("Save");
    }

    @Test
    void aMapIsShownAsItWasWhenOneComesBackToIt() {
        Id<JourneyMap> map = window.state().map();
        Toolkit.run(() -> window.session().editor().apply(new MapEdit.Duplicate(map, "Another")));
        Toolkit.run(() -> window.session().open(map));
        perform(Verb.SHOW_VIEWS);
        look("ticket");
        Showing there = showing();
        perform(Verb.NEXT_MAP);
        assertThat(showing().isAll()).isTrue();
        assertThat(find(TextField.class, "Words on the cards").getText()).isEmpty();
        perform(Verb.PREVIOUS_MAP);
        assertThat(showing()).isEqualTo(there);
        assertThat(said()).isPresent();
    }

    @Test
    void aLaneIsPutAwayAndAllComeBack() {
        Toolkit.run(() -> window.session()
                .select(window.session().at(window.state().view().lanes().get(1))));
        int lanes = window.state().view().lanes().size();
        perform(Verb.HIDE_LANES);
        assertThat(window.state().view().lanes()).hasSize(lanes - 1);
        assertThat(said()).isPresent();
        perform(Verb.SHOW_LANES);
        assertThat(window.state().view().lanes()).hasSize(lanes);
        assertThat(said()).isEmpty();
    }

    @SuppressWarnings("unchecked") // the panel has no other list
    private ListView<Optional<SavedView>> list() {
        return (ListView<Optional<SavedView>>) window.lookup(ListView.class, ".views .list-view");
    }

    @Test
    void theListMarksTheViewThatOneLooksThrough() {
        perform(Verb.SHOW_VIEWS);
        SavedView first = views().getFirst();
        Toolkit.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(1);
        });
        window.press(KeyCode.ENTER, false);
        assertThat(showing()).isEqualTo(first.showing());
        ToggleButton rest = find(ToggleButton.class, first.rest() == Rest.FADED ? "Steps back" : "Left out");
        assertThat(rest.isSelected()).isTrue();
        Button update = find(Button.class, "Update view to what is shown now");
        assertThat(update.isDisabled()).isFalse();
    }
}
