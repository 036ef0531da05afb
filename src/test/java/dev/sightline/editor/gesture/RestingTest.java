package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.GesturePicture.Shape;
import dev.sightline.editor.Pointer.Button;
import dev.sightline.editor.Spot;
import dev.sightline.editor.TextEditing;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import org.junit.jupiter.api.Test;

class RestingTest {
    private final Hand hand = new Hand();

    private Point shown(Shape shape) {
        return hand.picture().handles().stream()
                .filter(handle -> handle.shape() == shape)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + shape + " among " + hand.picture().handles()))
                .at();
    }

    private Box row(String id) {
        return hand.sheet().rows().stream()
                .filter(one -> one.element().value().equals(id))
                .findFirst()
                .orElseThrow()
                .header();
    }

    @Test
    void aClickSelectsCtrlTogglesAndShiftExtends() {
        hand.click("first");
        assertThat(hand.selected()).containsExactly("first");
        hand.holding(true, false, false).click("last");
        assertThat(hand.selected()).containsExactly("first", "last");
        hand.click("first");
        assertThat(hand.selected()).containsExactly("last");
        hand.freely().click("first").holding(false, true, false).click("middle");
        assertThat(hand.selected()).containsExactlyInAnyOrder("first", "below", "middle");
        hand.freely().click(hand.place("lane-pain", 2).plus(40, 0).center());
        assertThat(hand.selected()).isEmpty();
        assertThat(hand.editor.state().selection().spot()).contains(new Spot(Id.of("lane-pain"), 2));
        hand.click(new Point(3, 3));
        assertThat(hand.editor.state().selection().spot()).isEmpty();
    }

    @Test
    void aClickOnOneOfSeveralSelectsThatOne() {
        hand.click("first").holding(true, false, false).click("last").freely().click("first");
        assertThat(hand.selected()).containsExactly("first");
    }

    @Test
    void headsRowsAndLinksAreSelected() {
        assertThat(hand.click("stage-1").selected()).containsExactly("stage-1");
        assertThat(hand.click("step-b").selected()).containsExactly("step-b");
        assertThat(hand.click(row("lane-do").center()).selected()).containsExactly("lane-do");
        assertThat(hand.click(row("line").center()).selected()).containsExactly("line");
        assertThat(hand.click(row("group").center()).selected()).containsExactly("group");
    }

    @Test
    void aDoubleClickOpensTheTextOfACard() {
        hand.doubleClick(hand.box("middle").center());
        TextEditing text = hand.editor.state().text().orElseThrow();
        assertThat(text.element().value()).isEqualTo("middle");
        assertThat(text.fresh()).isFalse();
    }

    @Test
    void aDoubleClickOnAHeadOpensItsName() {
        hand.doubleClick(hand.box("stage-2").center());
        TextEditing text = hand.editor.state().text().orElseThrow();
        assertThat(text.element().value()).isEqualTo("stage-2");
        assertThat(text.field()).isEqualTo(TextEditing.Field.NAME);
    }

    @Test
    void aDoubleClickInAnEmptyPlaceBeginsACard() {
        hand.doubleClick(hand.place("lane-pain", 0).plus(50, 0).center());
        assertThat(hand.editor.state().text().orElseThrow().fresh()).isTrue();
        hand.editor.textChanged("Cold coffee");
        assertThat(hand.editor.commitText(TextEditing.After.STAY)).isTrue();
        assertThat(hand.lane("lane-pain")).containsExactly("Cold coffee step-a");
        assertThat(hand.steps()).isEqualTo(1);
    }

    @Test
    void thePlusInAnEmptyPlaceBeginsACard() {
        hand.hover(hand.place("lane-pain", 1).center());
        hand.click(shown(Shape.PLUS));
        assertThat(hand.editor.state().text().orElseThrow().fresh()).isTrue();
    }

    @Test
    void thePlusBetweenTwoStepsPutsOneIn() {
        Box head = hand.box("step-b");
        hand.hover(new Point(head.right() - 8, head.bottom() - 3));
        hand.click(shown(Shape.PLUS));
        assertThat(hand.editor.state().text().orElseThrow().field()).isEqualTo(TextEditing.Field.NAME);
        write("Wait");
        assertThat(hand.view().steps()).extracting(Step::name).containsExactly("A", "B", "Wait", "C");
        Step added = hand.view().steps().get(2);
        assertThat(added.stage()).contains(Id.of("stage-1"));
        assertThat(hand.selected()).containsExactly(added.id().value());
        assertThat(hand.steps()).as("with its name it is one step").isEqualTo(1);
    }

    @Test
    void thePlusBetweenTwoStagesPutsOneIn() {
        Box head = hand.box("stage-2");
        hand.hover(new Point(head.x() + 8, head.bottom() - 3));
        hand.click(shown(Shape.PLUS));
        write("");
        assertThat(hand.view().stages()).extracting(Stage::name).containsExactly("One", "", "Two", "Three");
    }

    @Test
    void thePlusDoesNothingWhenLetGoFarFromIt() {
        Box head = hand.box("stage-2");
        hand.hover(new Point(head.x() + 8, head.bottom() - 3));
        Point plus = shown(Shape.PLUS);
        hand.press(plus).by(120, 40).release();
        assertThat(hand.view().stages()).hasSize(3);
        assertThat(hand.editor.state().text()).isEmpty();
    }

    @Test
    void noPlusStandsBesideAHeadThatIsSeenSmall() {
        Box head = hand.box("stage-2");
        hand.editor.look(view -> view.zoomedTo(0.2));
        hand.hover(new Point(head.x() + 8, head.bottom() - 3));
        assertThat(hand.picture().handles()).noneMatch(handle -> handle.shape() == Shape.PLUS);
    }

    @Test
    void thePlusBelowAStageWithoutStepsPutsItsFirstStepIn() {
        hand.hover(hand.box("stage-3").center());
        hand.click(shown(Shape.PLUS));
        write("First");
        assertThat(hand.view().steps().getLast().stage()).contains(Id.of("stage-3"));
    }

    @Test
    void thePlusBetweenTwoLanesPutsOneIn() {
        Box head = row("lane-note");
        hand.hover(new Point(head.centerX() + 20, head.bottom() - 2));
        hand.click(shown(Shape.PLUS));
        write("Pain points");
        assertThat(hand.view().lanes()).hasSize(5);
        assertThat(hand.view().lanes().get(2).group()).contains(Id.of("group"));
        assertThat(hand.view().lanes().get(2).kind())
                .as("its name tells what it is")
                .isEqualTo(LaneKind.PAIN);
        assertThat(hand.steps()).isEqualTo(1);
    }

    @Test
    void whatThePlusBeganIsNotThereWhenItIsDropped() {
        Box head = hand.box("stage-2");
        hand.hover(new Point(head.x() + 8, head.bottom() - 3));
        hand.click(shown(Shape.PLUS));
        hand.editor.dropText();
        assertThat(hand.view().stages()).extracting(Stage::name).containsExactly("One", "Two", "Three");
        assertThat(hand.steps()).isZero();
    }

    private void write(String name) {
        hand.editor.textChanged(name);
        assertThat(hand.editor.commitText(TextEditing.After.STAY)).isTrue();
    }

    @Test
    void hoveringNeverSelectsNorChangesAnything() {
        for (int x = 0; x < 1000; x += 17) {
            for (int y = 0; y < 900; y += 19) {
                hand.hover(new Point(x, y));
            }
        }
        assertThat(hand.selected()).isEmpty();
        assertThat(hand.document()).isSameAs(hand.first);
    }

    @Test
    void theSecondButtonSelectsWhatIsUnderIt() {
        hand.click("first").holding(true, false, false).click("last").freely();
        hand.press(hand.box("first").center(), Button.SECONDARY);
        assertThat(hand.selected()).as("a menu for several").containsExactly("first", "last");
        hand.press(hand.box("middle").center(), Button.SECONDARY);
        assertThat(hand.selected()).containsExactly("middle");
        assertThat(hand.editor.state().gesture().isResting()).isTrue();
    }

    @Test
    void theMiddleButtonPushesTheSheet() {
        hand.editor.look(view -> view.zoomedTo(2));
        double before = hand.editor.state().viewport().x();
        hand.press(hand.box("middle").center(), Button.MIDDLE).by(-30, 0).release();
        assertThat(hand.editor.state().viewport().x()).isEqualTo(before - 60);
        assertThat(hand.selected()).isEmpty();
    }
}
