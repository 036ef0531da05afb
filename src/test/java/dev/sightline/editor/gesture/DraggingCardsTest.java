package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Card;
import dev.sightline.model.PainPoint;
import org.junit.jupiter.api.Test;

class DraggingCardsTest {
    private final Hand hand = new Hand();

    @Test
    void aCardGoesToAnotherStepOfItsLane() {
        hand.drag("middle", hand.place("lane-do", 2).center());
        assertThat(hand.lane("lane-do"))
                .containsExactly("first step-a", "below step-a", "last step-c", "middle step-c");
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
        assertThat(hand.selected()).containsExactly("middle");
    }

    @Test
    void aCardIsPutInAmongOthers() {
        Box first = hand.box("first");
        hand.drag("last", new Point(first.centerX(), first.bottom() + 2));
        assertThat(hand.lane("lane-do"))
                .containsExactly("first step-a", "last step-a", "below step-a", "middle step-b");
    }

    @Test
    void itsKindFollowsTheLane() {
        hand.drag("middle", hand.place("lane-pain", 1).center());
        assertThat(hand.element("middle")).isInstanceOf(PainPoint.class);
        assertThat(hand.lane("lane-pain")).containsExactly("middle step-b");
        hand.undo();
        assertThat(hand.element("middle")).isInstanceOf(Card.class);
    }

    @Test
    void whileItIsCarriedNothingIsDoneAndEverythingIsShown() {
        Box target = hand.place("lane-do", 2);
        hand.press("middle").by(6, 6).to(target.center());
        assertThat(hand.steps()).isZero();
        assertThat(hand.editor.state().isPreview()).isFalse();
        assertThat(hand.picture().targets()).containsExactly(target);
        assertThat(hand.picture().seam()).isPresent();
        assertThat(hand.picture().ghosts()).hasSize(1);
        Box ghost = hand.picture().ghosts().getFirst().box();
        assertThat(ghost.center().distance(target.center())).isLessThan(1);
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        hand.press("middle").by(6, 6).to(hand.place("lane-do", 2).center()).escape();
        assertThat(hand.editor.state().gesture().isResting()).isTrue();
        hand.release();
        assertThat(hand.document()).isSameAs(hand.first);
    }

    @Test
    void whatIsSelectedGoesTogether() {
        hand.click("first").holding(true, false, false).click("below").freely();
        assertThat(hand.selected()).containsExactly("first", "below");
        hand.drag("below", hand.place("lane-do", 1).center());
        assertThat(hand.lane("lane-do"))
                .containsExactlyInAnyOrder("first step-b", "below step-b", "middle step-b", "last step-c");
        assertThat(hand.steps()).isEqualTo(1);
        assertThat(hand.editor.state().history().undoable().orElseThrow().label())
                .isEqualTo("Move 2 cards");
    }

    @Test
    void ctrlCopies() {
        hand.press("middle")
                .by(6, 6)
                .holding(true, false, false)
                .to(hand.place("lane-do", 3).center())
                .release();
        assertThat(hand.lane("lane-do")).contains("middle step-b", "middle stage-3");
        assertThat(hand.steps()).isEqualTo(1);
    }

    @Test
    void onTheHeadOfAStageItStandsOnAllOfIt() {
        hand.drag("middle", hand.box("stage-1").center());
        assertThat(hand.lane("lane-do")).contains("middle stage-1");
    }

    @Test
    void onACardOverSeveralStepsItStandsWhereThatStands() {
        Box wide = hand.box("wide");
        hand.drag("last", new Point(wide.x() + 30, wide.bottom() - 4));
        assertThat(hand.lane("lane-note")).containsExactly("wide step-a+step-b", "last step-a+step-b");
    }

    @Test
    void nothingHappensWhereItCameFromOrBesideTheMap() {
        hand.press("middle").by(6, 6).by(-6, -6).release();
        hand.press("middle").by(6, 6).to(new Point(5, 5)).release();
        assertThat(hand.document()).isSameAs(hand.first);
        assertThat(hand.steps()).isZero();
    }

    @Test
    void aPressThatHardlyMovesIsAClick() {
        hand.press("middle").by(2, 1).release();
        assertThat(hand.editor.state().gesture().isResting()).isTrue();
        assertThat(hand.selected()).containsExactly("middle");
        assertThat(hand.steps()).isZero();
    }
}
