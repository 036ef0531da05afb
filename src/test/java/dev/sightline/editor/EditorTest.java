package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.edit.Put;
import dev.sightline.edit.Remove;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Where;
import dev.sightline.model.Card;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import dev.sightline.model.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditorTest {
    private static final JourneyDocument FIRST = SmallMap.VIEW.document();
    private final Editor editor = new Editor(FIRST, InstantSource.fixed(Instant.EPOCH), Gesture.NONE);

    private Card card(String id) {
        return editor.state().document().get(Id.<Card>of(id));
    }

    private void go(String element) {
        editor.select(editor.state().document().find(Id.of(element)).orElseThrow());
    }

    @Test
    void anEditIsAStepThatUndoTakesBackWithTheSelection() {
        go("right");
        Selection before = editor.state().selection();
        assertThat(editor.apply(new Remove("Remove card", Set.of(Id.of("right")))))
                .isTrue();
        assertThat(editor.state().selection()).isEqualTo(Selection.place(new Spot(Id.of("lane-1"), 2)));
        assertThat(editor.state().history().undoable().orElseThrow().label()).isEqualTo("Remove card");
        editor.undo();
        assertThat(editor.state().document()).isEqualTo(FIRST);
        assertThat(editor.state().selection()).isEqualTo(before);
        editor.redo();
        assertThat(editor.state().document().find(Id.of("right"))).isEmpty();
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        assertThat(editor.apply(new Remove("Remove", Set.of(Project.ID)))).isFalse();
        assertThat(editor.state().notice().orElseThrow()).contains("cannot be removed");
        assertThat(editor.state().history().entries()).isEmpty();
        go("right");
        assertThat(editor.state().notice()).isEmpty();
    }

    @Test
    void aLetterMoreOfANewCardMakesOnlyThatCardAnother() {
        Editor atOnce = new Editor(FIRST, InstantSource.fixed(Instant.EPOCH), Gesture.NONE);
        for (Editor one : List.of(editor, atOnce)) {
            one.select(Selection.place(new Spot(Id.of("lane-1"), 1)));
        }
        editor.type("W");
        JourneyDocument first = editor.state().document();
        editor.textChanged("Wa");
        JourneyDocument second = editor.state().document();
        Id<?> made = editor.state().selection().lead().orElseThrow();
        assertThat(FIRST.find(made)).isEmpty();
        assertThat(second.exchangedSince(first)).contains(Set.of(made));
        editor.textChanged("");
        editor.textChanged("Waits");
        atOnce.type("Waits");
        assertThat(editor.state().document()).isEqualTo(atOnce.state().document());
        assertThat(editor.state().view().placed(Id.of("lane-1")))
                .isEqualTo(atOnce.state().view().placed(Id.of("lane-1")));
        editor.commitText(TextEditing.After.STAY);
        assertThat(card(made.value()).text()).isEqualTo("Waits");
        assertThat(editor.state().history().entries()).hasSize(1);
        editor.undo();
        assertThat(editor.state().document()).isEqualTo(FIRST);
    }

    @Test
    void whatOnlyAPreviewHasCannotBeSelected() {
        StepEdit.Insert insert = new StepEdit.Insert(Where.after(Id.of("step-a")), "Tried");
        assertThat(editor.preview(insert)).isTrue();
        Element tried = editor.state().document().elements().stream()
                .filter(one -> editor.state().committed().find(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        editor.select(tried);
        editor.type("x");
        assertThat(editor.state().selection().elements()).isEmpty();
    }

    @Test
    void aPreviewIsShownAndForgotten() {
        editor.preview(new Put("Change", List.of(card("right").withText("tried"))));
        assertThat(card("right").text()).isEqualTo("tried");
        assertThat(editor.state().committed()).isEqualTo(FIRST);
        editor.dropPreview();
        assertThat(editor.state().document()).isSameAs(editor.state().committed());
        assertThat(editor.state().history().entries()).isEmpty();
    }

    @Test
    void whatWasFocusedInAPreviewIsFoundAgainWhenItIsForgotten() {
        editor.preview(new StepEdit.Insert(Where.firstIn(Id.of("stage-1")), "Tried"));
        editor.select(Selection.of(Id.of("right"), new Spot(Id.of("lane-1"), 3)));
        editor.dropPreview();
        assertThat(editor.state().selection()).isEqualTo(Selection.of(Id.of("right"), new Spot(Id.of("lane-1"), 2)));
    }

    @Test
    void typingOnACardReplacesItsTextInOneStep() {
        go("right");
        editor.type("n");
        editor.textChanged("new words");
        assertThat(card("right").text()).isEqualTo("new words");
        assertThat(editor.state().history().entries()).isEmpty();
        assertThat(editor.key(Key.plain("ENTER"))).isTrue();
        assertThat(editor.state().history().entries()).hasSize(1);
        assertThat(editor.state().selection().lead()).contains(Id.of("wide"));
        editor.undo();
        assertThat(editor.state().document()).isEqualTo(FIRST);
    }

    @Test
    void escapeSelectsNothingButTheArrowsGoOnFromThere() {
        go("right");
        Spot spot = editor.state().selection().spot().orElseThrow();
        editor.type("n");
        for (int i = 0; i < 3; i++) {
            editor.key(Key.plain("ESCAPE"));
        }
        assertThat(editor.state().selection()).isEqualTo(Selection.place(spot));
        editor.key(Key.plain("LEFT"));
        assertThat(editor.state().selection().spot()).contains(spot.at(1));
    }

    @Test
    void aHeadThatHasTheFocusIsRenamedWithoutBeingSelected() {
        go("step-b");
        editor.key(Key.plain("ESCAPE"));
        assertThat(editor.state().selection().elements()).isEmpty();
        editor.type("N");
        editor.commitText(TextEditing.After.STAY);
        assertThat(editor.state().view().steps()).extracting(Step::name).containsExactly("A", "N", "C");
    }

    @Test
    void escapeLeavesTheTextAsItWas() {
        go("right");
        editor.key(Key.plain("F2"));
        editor.textChanged("not this");
        editor.key(Key.plain("ESCAPE"));
        assertThat(editor.state().document()).isEqualTo(FIRST);
        assertThat(editor.state().text()).isEmpty();
        assertThat(editor.state().selection().lead()).contains(Id.of("right"));
    }

    @Test
    void typingInAnEmptyPlaceStartsACardThere() {
        editor.select(Selection.place(new Spot(Id.of("lane-1"), 1)));
        editor.type("In between");
        assertThat(editor.state().text().orElseThrow().fresh()).isTrue();
        editor.key(Key.plain("TAB"));
        assertThat(editor.grid().at(new Spot(Id.of("lane-1"), 1))).hasSize(1);
        assertThat(editor.state().selection().lead()).contains(Id.of("right"));
    }

    @Test
    void aCardThatWasNeverWrittenIsNotThere() {
        editor.select(Selection.place(new Spot(Id.of("lane-1"), 1)));
        editor.key(Key.plain("F2"));
        editor.key(Key.plain("ENTER"));
        assertThat(editor.state().document()).isEqualTo(FIRST);
        assertThat(editor.state().history().entries()).isEmpty();
    }

    @Test
    void listenersSeeTheStateBeforeAndAfterUntilTheyLeave() {
        List<Selection> seen = new ArrayList<>();
        Runnable stop = editor.listen((before, after) -> seen.add(after.selection()));
        go("right");
        stop.run();
        go("low");
        assertThat(seen).hasSize(1);
    }
}
