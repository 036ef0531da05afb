package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import org.junit.jupiter.api.Test;

class StretchingTest {
    private final Hand hand = new Hand();

    private Point rightEdge(String card) {
        Box box = hand.box(card);
        return new Point(box.right() - 1, box.centerY());
    }

    @Test
    void aCardIsStretchedByItsEdgeAndShownSo() {
        hand.press(rightEdge("middle")).by(8, 0).to(hand.place("lane-do", 2).center());
        assertThat(hand.editor.state().isPreview()).isTrue();
        assertThat(hand.box("middle").right()).isEqualTo(hand.box("last").right());
        assertThat(hand.steps()).isZero();
        hand.release();
        assertThat(hand.lane("lane-do")).contains("middle step-b+step-c");
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
    }

    @Test
    void theLeftEdgeStretchesToTheLeft() {
        Box box = hand.box("middle");
        hand.press(new Point(box.x() + 1, box.centerY()))
                .by(-8, 0)
                .to(hand.place("lane-do", 0).center())
                .release();
        assertThat(hand.lane("lane-do").stream().filter(card -> card.startsWith("middle")))
                .hasSize(1)
                .noneMatch(card -> card.equals("middle step-b"));
        assertThat(hand.view().spans(hand.card("middle").place()).getFirst().length())
                .isEqualTo(2);
    }

    @Test
    void escapeTakesThePreviewBack() {
        hand.press(rightEdge("middle"))
                .by(8, 0)
                .to(hand.place("lane-do", 2).center())
                .escape();
        assertThat(hand.editor.state().isPreview()).isFalse();
        hand.release();
        assertThat(hand.document()).isSameAs(hand.first);
    }

    @Test
    void backWhereItBeganNothingIsDone() {
        hand.press(rightEdge("middle"))
                .by(8, 0)
                .to(hand.place("lane-do", 2).center())
                .to(hand.place("lane-do", 1).center())
                .release();
        assertThat(hand.document()).isSameAs(hand.first);
        assertThat(hand.steps()).isZero();
    }

    @Test
    void theEdgeOfAHeadMakesItsColumnWider() {
        Box head = hand.sheet()
                .heads()
                .head(hand.element("step-a").id())
                .orElseThrow()
                .box();
        Point edge = new Point(head.right(), head.centerY());
        hand.hover(edge);
        assertThat(hand.picture().cursor()).isEqualTo(Cursor.STRETCH_ACROSS);
        hand.press(edge).by(5, 0).by(35, 0);
        assertThat(hand.picture().badge().orElseThrow().text()).isEqualTo("220");
        assertThat(hand.steps()).isZero();
        hand.release();
        assertThat(((Step) hand.element("step-a")).width()).contains(220);
        assertThat(hand.box("step-a").width()).isEqualTo(220);
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
    }

    @Test
    void theEdgeOfAStageMakesAllItsColumnsWider() {
        Box head = hand.sheet()
                .heads()
                .head(hand.element("stage-1").id())
                .orElseThrow()
                .box();
        hand.press(new Point(head.right(), head.centerY())).by(5, 0).by(75, 0).release();
        assertThat(((Stage) hand.element("stage-1")).width()).contains(220);
        assertThat(hand.box("step-a").width()).isEqualTo(hand.box("step-b").width());
    }

    @Test
    void aDoubleClickOnTheEdgeGivesTheUsualWidthBack() {
        Box head = hand.box("step-a");
        double usual = head.width();
        hand.press(new Point(head.right(), head.centerY())).by(5, 0).by(75, 0).release();
        head = hand.box("step-a");
        assertThat(head.width()).isGreaterThan(usual);
        hand.doubleClick(new Point(head.right(), head.centerY()));
        assertThat(hand.box("step-a").width()).isEqualTo(usual);
        assertThat(((Step) hand.element("step-a")).width()).isEmpty();
    }
}
