package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.GesturePicture.Shape;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import org.junit.jupiter.api.Test;

class LinkGestureTest {
    private final Hand hand = new Hand();

    private Point handle(String card) {
        Box box = hand.box(card);
        return new Point(box.centerX(), box.bottom());
    }

    private Link drawn() {
        return hand.view().links().stream()
                .filter(link -> !link.id().value().equals("link"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLinkIsDrawnFromTheHandleOfACardToAnother() {
        hand.hover(hand.box("middle").center());
        assertThat(hand.picture().handles())
                .anyMatch(handle -> handle.shape() == Shape.LINK && handle.at().distance(handle("middle")) < 4);
        hand.press(handle("middle")).by(10, 10).to(hand.box("wide").center());
        assertThat(hand.picture().line()).hasSize(2);
        assertThat(hand.picture().targets()).containsExactly(hand.box("wide"));
        assertThat(hand.steps()).isZero();
        hand.release();
        assertThat(drawn().from().value()).isEqualTo("middle");
        assertThat(drawn().to().value()).isEqualTo("wide");
        assertThat(hand.selected()).containsExactly(drawn().id().value());
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
    }

    @Test
    void theMiddleOfACardIsItsOwnHoweverSmallItIsSeen() {
        for (double zoom : new double[] {1, 0.6, 0.4, 0.25}) {
            Hand one = new Hand();
            one.editor.look(view -> view.zoomedTo(zoom));
            Point middle = one.box("middle").center();
            one.hover(middle);
            one.press(middle).by(30 / zoom, 0);
            assertThat(one.picture().line()).as("at %s", zoom).isEmpty();
            one.release();
        }
    }

    @Test
    void itMayLeadToTheHeadOfAStage() {
        hand.hover(hand.box("middle").center());
        hand.press(handle("middle")).by(10, 10).to(hand.box("stage-2").center()).release();
        assertThat(drawn().to().value()).isEqualTo("stage-2");
    }

    @Test
    void onEmptyPaperOrAfterEscapeThereIsNone() {
        hand.hover(hand.box("middle").center());
        hand.press(handle("middle"))
                .by(10, 10)
                .to(hand.place("lane-pain", 3).center())
                .release();
        hand.hover(hand.box("middle").center());
        hand.press(handle("middle"))
                .by(10, 10)
                .to(hand.box("wide").center())
                .escape()
                .release();
        assertThat(hand.document()).isSameAs(hand.first);
    }

    @Test
    void anEndIsTakenElsewhere() {
        Point end = hand.sheet().hits().course(Id.of("link")).orElseThrow().end();
        hand.press(outside(end, "last"))
                .by(10, 10)
                .to(hand.box("middle").center())
                .release();
        Link link = (Link) hand.element("link");
        assertThat(link.to().value()).isEqualTo("middle");
        assertThat(link.from().value()).isEqualTo("first");
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
        Point start = hand.sheet().hits().course(Id.of("link")).orElseThrow().start();
        hand.press(outside(start, "first"))
                .by(10, 10)
                .to(hand.box("wide").center())
                .release();
        assertThat(((Link) hand.element("link")).from().value()).isEqualTo("wide");
    }

    /// A little away from the card that an end touches.
    private Point outside(Point end, String card) {
        Box box = hand.box(card);
        double dx = end.x() <= box.x() ? -5 : end.x() >= box.right() ? 5 : 0;
        double dy = dx != 0 ? 0 : end.y() <= box.y() ? -5 : 5;
        return end.plus(dx, dy);
    }
}
