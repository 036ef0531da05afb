package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Verb;
import dev.sightline.editor.find.NoteThread;
import dev.sightline.geometry.Box;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentState;
import dev.sightline.model.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
    private static final Id<Comment> FIRST = Id.of("comment-5");

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

    private boolean isOpenBesideItsPin() {
        return window.visible().stream().anyMatch(node -> node.getStyleClass().contains("note-popover"));
    }

    @SuppressWarnings("unchecked") // the panel has no other list
    private ListView<NoteThread> list() {
        return (ListView<NoteThread>) window.lookup(ListView.class, ".notes-panel .list-view");
    }

    private Comment first() {
        return window.state().document().get(FIRST);
    }

    private List<Comment> answers() {
        return NoteThread.with(FIRST, NoteThread.of(window.state().document()))
                .orElseThrow()
                .answers();
    }

    @Test
    void theNextOpenNoteOpensBesideItsPinAndIsAnsweredByKeys() {
        perform(Verb.NEXT_NOTE);
        assertThat(window.state().selection().lead()).contains(FIRST);
        assertThat(isOpenBesideItsPin()).isTrue();
        window.type("r");
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner())).isInstanceOf(TextArea.class);
        Toolkit.run(() -> ((TextArea) window.scene().getFocusOwner()).setText("Yes, on Monday."));
        window.press(KeyCode.ENTER, false);
        assertThat(answers()).extracting(Comment::text).containsExactly("Yes, on Monday.");
        assertThat(answers().getFirst().author()).isEqualTo(System.getProperty("user.name"));
        assertThat(answers().getFirst().date()).isPresent();
        perform(Verb.UNDO);
        assertThat(answers()).isEmpty();
    }

    @Test
    void aLetterSettlesANoteAndUndoOpensItAgain() {
        perform(Verb.NEXT_NOTE);
        window.type("e");
        assertThat(first().resolved()).isTrue();
        assertThat(first().text()).as("the letter is no word of the note").startsWith("Ready");
        perform(Verb.UNDO);
        assertThat(first().resolved()).isFalse();
    }

    @Test
    void aStateIsChosenFromAMenuInTheNameOfWhoChoosesItAndIsOneStep() {
        perform(Verb.NEXT_NOTE);
        MenuButton state = window.find(
                MenuButton.class, "its state", one -> one.getStyleClass().contains("thread-state"));
        assertThat(Toolkit.on(state::getText)).isEqualTo("Open");
        int before = window.state().history().position();
        Toolkit.run(() -> state.getItems().get(2).fire());
        assertThat(first().state()).contains(CommentState.REJECTED);
        assertThat(first().stateBy()).isEqualTo(System.getProperty("user.name"));
        assertThat(first().stateDate()).isPresent();
        assertThat(window.state().history().position()).isEqualTo(before + 1);
        assertThat(Toolkit.on(state::getText)).isEqualTo("Rejected");
        perform(Verb.UNDO);
        assertThat(first().state()).isEmpty();
    }

    @Test
    void pinsOfResolvedNotesAreLeftOutAsLongAsTheWindowSays() {
        Comment resolved = window.state().document().all(Comment.class).stream()
                .filter(one -> one.resolved() && box(one).isPresent())
                .findFirst()
                .orElseThrow();
        perform(Verb.SHOW_NOTES);
        CheckBox pins = window.lookup(CheckBox.class, ".note-pins");
        Toolkit.run(pins::fire);
        Toolkit.until("its pin is gone", () -> box(resolved).isEmpty());
        assertThat(box(first())).isPresent();
        assertThat(window.state().history().position()).isZero();
        Toolkit.run(pins::fire);
        Toolkit.until("its pin is back", () -> box(resolved).isPresent());
    }

    private Optional<Box> box(Comment comment) {
        return window.session()
                .sheet()
                .get()
                .flatMap(sheet -> sheet.box(comment.id().value()));
    }

    @Test
    void otherLettersDoNotReplaceWhatSomebodyHasSaid() {
        perform(Verb.NEXT_NOTE);
        window.type("x");
        assertThat(window.state().text()).isEmpty();
    }

    @Test
    void escapeLeadsFromAnAnswerToTheSheetAndThenToWhatTheNoteIsAbout() {
        perform(Verb.NEXT_NOTE);
        perform(Verb.ANSWER_NOTE);
        window.press(KeyCode.ESCAPE, false);
        assertThat(isOpenBesideItsPin()).isTrue();
        window.press(KeyCode.ESCAPE, false);
        assertThat(isOpenBesideItsPin()).isFalse();
        assertThat(window.state().selection().lead()).contains(Id.of("map-current"));
    }

    @Test
    void openNotesAreWalkedThroughRoundAndRound() {
        perform(Verb.NEXT_NOTE);
        for (int i = 0; i < 4; i++) {
            perform(Verb.NEXT_NOTE);
            Comment note = window.state()
                    .document()
                    .get(Id.of(window.state().selection().lead().orElseThrow().value()));
            assertThat(note.resolved()).isFalse();
        }
        assertThat(window.state().selection().lead()).contains(FIRST);
        perform(Verb.PREVIOUS_NOTE);
        assertThat(window.state().selection().lead()).isNotEqualTo(FIRST);
    }

    @Test
    void thePanelListsWhatItsFilterLetsThroughAndLeadsThere() {
        perform(Verb.SHOW_NOTES);
        assertThat(Toolkit.on(() -> list().getItems())).hasSize(4).allMatch(NoteThread::isOpen);
        assertThat(isOpenBesideItsPin()).isFalse();
        filter("Resolved");
        assertThat(Toolkit.on(() -> list().getItems().stream().anyMatch(thread -> !thread.isOpen())))
                .isTrue();
        filter("Mine");
        perform(Verb.SELECT_NONE);
        assertThat(Toolkit.on(() -> list().getItems())).isEmpty();
        filter("All");
        assertThat(Toolkit.on(() -> list().getItems())).hasSize(5);
        Toolkit.run(() -> list().getSelectionModel().select(2));
        NoteThread third = Toolkit.on(() -> list().getItems().get(2));
        assertThat(window.state().selection().lead()).contains(third.head().id());
    }

    @Test
    void oneThatIsSettledInTheListStaysUntilAnotherIsChosen() {
        perform(Verb.SHOW_NOTES);
        Toolkit.run(() -> list().getSelectionModel().select(0));
        Toolkit.run(() -> list().requestFocus());
        window.type("e");
        assertThat(Toolkit.on(() -> list().getItems())).hasSize(4);
        Toolkit.run(() -> list().getSelectionModel().select(1));
        assertThat(Toolkit.on(() -> list().getItems())).hasSize(3);
    }

    @Test
    void theButtonTellsHowManyAreOpen() {
        assertThat(count()).isEqualTo("4");
        perform(Verb.NEXT_NOTE);
        perform(Verb.RESOLVE_NOTE);
        assertThat(count()).isEqualTo("3");
    }

    private String count() {
        return Toolkit.on(window.lookup(Button.class, ".note-count")::getText);
    }

    private void filter(String name) {
        Toolkit.run(window.find(ToggleButton.class, name, toggle -> name.equals(toggle.getText()))::fire);
    }

    @Test
    void everyControlOfAThreadHasAName() {
        perform(Verb.SHOW_NOTES);
        perform(Verb.NEXT_NOTE);
        assertThat(window.visible())
                .filteredOn(node -> node.isFocusTraversable() && within(node, "notes-panel"))
                .isNotEmpty()
                .allMatch(node -> node.getAccessibleText() != null
                        || node instanceof Button button && button.getText() != null
                        || node instanceof CheckBox box && box.getText() != null
                        || node instanceof ToggleButton toggle && toggle.getText() != null);
    }

    private static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }
}
