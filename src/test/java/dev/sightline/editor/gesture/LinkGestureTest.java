package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.edit.LinkEdit;
import dev.sightline.editor.GesturePicture.Shape;
import dev.sightline.editor.TextEditing;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Course;
import dev.sightline.layout.Gap;
import dev.sightline.model.Bend;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import java.util.Comparator;
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
    void onAnEmptyPlaceItLeadsToACardThatIsWrittenThere() {
        hand.hover(hand.box("middle").center());
        hand.press(handle("middle"))
                .by(10, 10)
                .to(hand.place("lane-pain", 3).center())
                .release();
        assertThat(hand.editor.state().text().orElseThrow().fresh()).isTrue();
        hand.editor.textChanged("No seat");
        hand.editor.commitText(TextEditing.After.STAY);
        assertThat(drawn().from().value()).isEqualTo("middle");
        assertThat(hand.selected()).containsExactly(drawn().to().value());
        assertThat(hand.steps()).as("card and link are one step").isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
    }

    @Test
    void letGoBesideTheCardOrAfterEscapeThereIsNone() {
        hand.hover(hand.box("middle").center());
        hand.press(handle("middle"))
                .by(10, 10)
                .to(new Point(hand.box("middle").centerX(), hand.box("middle").bottom() + 7))
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

    private Link link() {
        return (Link) hand.element("link");
    }

    private Course course() {
        return hand.sheet().hits().course(Id.of("link")).orElseThrow();
    }

    private Point middle() {
        return course().stretches().stream()
                .max(Comparator.comparingDouble(Course.Stretch::length))
                .orElseThrow()
                .middle();
    }

    private Point bend() {
        hand.hover(middle());
        return hand.picture().handles().stream()
                .filter(handle -> handle.shape() == Shape.BEND)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private double gap(String lane) {
        return hand.sheet().rows().stream()
                .filter(row -> row.element().equals(Id.of(lane)))
                .findFirst()
                .orElseThrow()
                .content()
                .bottom();
    }

    @Test
    void theMiddleOfALinkIsDraggedIntoAnotherGapBetweenRowsAndSeenThereMeanwhile() {
        Point middle = bend();
        Point below = new Point(middle.x(), gap("lane-note") - 5);
        hand.press(middle).by(4, 8).to(below);
        assertThat(course().gaps()).as("previewed").contains(new Gap(true, 2));
        assertThat(hand.steps()).isZero();
        hand.release();
        assertThat(link().bend()).contains(new Bend(Bend.Side.BELOW, Id.of("lane-note")));
        assertThat(middle().y()).isBetween(gap("lane-note") - 24, gap("lane-note"));
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
    }

    @Test
    void itMayRunBesideAColumnToo() {
        Point right = new Point(hand.sheet().columns().getLast().right() + 10, 0);
        Point middle = bend();
        hand.press(middle).by(4, 4).to(new Point(right.x(), middle.y() - 45)).release();
        assertThat(link().bend()).contains(new Bend(Bend.Side.AFTER, Id.of("stage-3")));
        assertThat(course().gaps()).contains(new Gap(false, 4));
    }

    @Test
    void itIsDraggedByAnyPartOfItsLine() {
        Point aside = middle().plus(40, 0);
        hand.press(aside)
                .by(5, 5)
                .to(new Point(aside.x(), gap("lane-note") - 5))
                .release();
        assertThat(course().gaps()).contains(new Gap(true, 2));
    }

    @Test
    void aDoubleClickOnTheHandleLetsItFindItsWayAgain() {
        Course before = course();
        Point middle = bend();
        hand.press(middle)
                .by(4, 8)
                .to(new Point(middle.x(), gap("lane-pain") - 5))
                .release();
        assertThat(course()).isNotEqualTo(before);
        hand.doubleClick(bend());
        assertThat(link().bend()).isEmpty();
        assertThat(course()).isEqualTo(before);
    }

    @Test
    void escapeLeavesItWhereItRan() {
        Course before = course();
        Point middle = bend();
        hand.press(middle)
                .by(4, 8)
                .to(new Point(middle.x(), gap("lane-pain") - 5))
                .escape()
                .release();
        assertThat(hand.document()).isSameAs(hand.first);
        assertThat(course()).isEqualTo(before);
    }

    @Test
    void aLabelKeepsItsPlaceToBeWrittenOnBesideTheHandle() {
        hand.editor.apply(new LinkEdit.SetLabel(Id.of("link"), "goes on"));
        hand.lay();
        Box label = hand.sheet().boxes(Id.of("link")).getFirst();
        assertThat(label.grown(4).contains(bend())).isFalse();
    }

    /// A little away from the card that an end touches.
    private Point outside(Point end, String card) {
        Box box = hand.box(card);
        double dx = end.x() <= box.x() ? -5 : end.x() >= box.right() ? 5 : 0;
        double dy = dx != 0 ? 0 : end.y() <= box.y() ? -5 : 5;
        return end.plus(dx, dy);
    }
}
