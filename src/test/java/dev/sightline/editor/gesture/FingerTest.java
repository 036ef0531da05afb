package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.GesturePicture.Shape;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FingerTest {
    private final Hand hand = new Hand().finger();

    @BeforeEach
    void zoomIn() {
        hand.editor.look(view -> view.zoomedTo(2));
    }

    @Test
    void aTapSelects() {
        hand.press("middle").by(2, 2).release();
        assertThat(hand.selected()).containsExactly("middle");
        assertThat(hand.picture().handles()).anyMatch(handle -> handle.shape() == Shape.LINK);
    }

    @Test
    void aTapBesideAThingStillFindsIt() {
        Box line = hand.box("last");
        hand.press(new Point(line.right() + 9, line.centerY())).release();
        assertThat(hand.selected()).containsExactly("last");
    }

    @Test
    void onPaperAndOnCardsThatAreNotSelectedADragPushesTheSheet() {
        double before = hand.editor.state().viewport().x();
        hand.press("middle").by(-20, 0).release();
        double after = hand.editor.state().viewport().x();
        assertThat(after).isEqualTo(before - 40);
        hand.press(hand.place("lane-do", 3).center()).by(-10, 0).release();
        assertThat(hand.editor.state().viewport().x()).isEqualTo(after - 20);
        assertThat(hand.document()).isSameAs(hand.first);
        assertThat(hand.selected()).isEmpty();
    }

    @Test
    void aSelectedCardIsDragged() {
        hand.press("middle").release();
        Box card = hand.box("middle");
        hand.press(new Point(card.x() + 40, card.centerY()))
                .by(10, 0)
                .to(hand.place("lane-do", 2).center())
                .release();
        assertThat(hand.lane("lane-do")).contains("middle step-c");
    }

    @Test
    void aLongPressSelectsForTheMenuAndNothingIsDraggedAfterwards() {
        hand.press("middle").longPress();
        assertThat(hand.selected()).containsExactly("middle");
        assertThat(hand.editor.state().gesture().isResting()).isTrue();
        hand.by(100, 0).release();
        assertThat(hand.document()).isSameAs(hand.first);
    }

    @Test
    void aSecondFingerCallsADragOff() {
        hand.press("middle").release();
        hand.press("middle").by(20, 0).escape().by(60, 0).release();
        assertThat(hand.document()).isSameAs(hand.first);
    }
}
