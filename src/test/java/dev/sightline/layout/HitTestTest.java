package dev.sightline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.HitTest.Hit;
import dev.sightline.layout.HitTest.Part;
import dev.sightline.model.Id;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitTestTest {
    private static final Sheet SHEET = SmallSheet.SHEET;
    private static final HitTest HITS = SHEET.hits();

    private static Box box(String id) {
        return SHEET.box(Id.of(id)).orElseThrow();
    }

    private static Optional<String> told(Point point) {
        return HITS.at(point, 5, 4).map(hit -> hit.element() + " " + hit.part());
    }

    @Test
    void aCardIsHitInsideAndAtTheEdgesByWhichItIsStretched() {
        Box card = box("middle");
        assertThat(told(card.center())).contains("middle BODY");
        assertThat(told(new Point(card.x() + 2, card.centerY()))).contains("middle LEFT_EDGE");
        assertThat(told(new Point(card.right() - 2, card.centerY()))).contains("middle RIGHT_EDGE");
    }

    @Test
    void aCardIsFoundFromALittleBesideIt() {
        Box card = box("middle");
        assertThat(told(new Point(card.x() - 3, card.centerY()))).contains("middle LEFT_EDGE");
        assertThat(told(new Point(card.centerX(), card.bottom() + 3))).contains("middle BODY");
        assertThat(told(new Point(card.centerX(), card.bottom() + 6))).contains("lane-1 GROUND");
    }

    @Test
    void headsAndEmptyPaperAreToldApart() {
        assertThat(told(box("step-b").center())).contains("step-b COLUMN_HEAD");
        assertThat(told(box("stage-1").center())).contains("stage-1 COLUMN_HEAD");
        assertThat(told(box("lane-1").center())).contains("lane-1 ROW_HEAD");
        assertThat(told(box("line").center())).contains("line ROW_HEAD");
        Box free = HITS.box(SHEET.rows().getLast(), 2, 2);
        assertThat(told(free.center())).contains("lane-2 GROUND");
        assertThat(told(new Point(SHEET.drawing().size().width() + 100, 10))).isEmpty();
    }

    @Test
    void aCurveIsHitAtItsPointsAndOnItsLine() {
        Plot plot = HITS.plot(Id.of("mood")).orElseThrow();
        for (Plot.Dot dot : plot.dots()) {
            Hit hit = HITS.at(dot.at(), 5, 4).orElseThrow();
            assertThat(hit.part()).isEqualTo(Part.POINT);
            assertThat(hit.on()).contains(dot.on());
        }
        Plot.Dot one = plot.dots().get(0);
        Plot.Dot next = plot.dots().get(1);
        // a smooth curve between two points runs through the middle between them
        Point between = new Point(
                (one.at().x() + next.at().x()) / 2, (one.at().y() + next.at().y()) / 2);
        assertThat(HITS.at(between, 12, 4).map(Hit::part)).contains(Part.LINE);
    }

    @Test
    void heightsOnACurveAreItsValuesAndBack() {
        Plot plot = HITS.plot(Id.of("mood")).orElseThrow();
        assertThat(plot.dots()).extracting(dot -> dot.on().value()).containsExactly("step-a", "step-b", "step-c");
        assertThat(plot.value(plot.dots().get(0).at().y()).orElseThrow()).isEqualTo(-1, within(1e-9));
        assertThat(plot.value(plot.dots().get(1).at().y()).orElseThrow()).isEqualTo(2, within(1e-9));
        assertThat(plot.y(BigDecimal.ZERO).orElseThrow())
                .isEqualTo(plot.dots().get(2).at().y(), within(1e-9));
        assertThat(plot.value(-1000).orElseThrow()).as("held within the scale").isEqualTo(2);
    }

    @Test
    void aLinkIsHitAtBothEndsAndInBetween() {
        Course course = HITS.course(Id.of("link")).orElseThrow();
        assertThat(course.start().distance(box("first").center())).isLessThan(120);
        Point inner = course.corners().size() > 2
                ? middle(course.corners().get(1), course.corners().get(2))
                : middle(course.start(), course.end());
        assertThat(told(inner)).contains("link LINE");
        assertThat(HITS.at(toward(course.start(), course.corners().get(1)), 5, 4)
                        .map(Hit::part))
                .contains(Part.START);
        assertThat(HITS.at(
                                toward(
                                        course.end(),
                                        course.corners().get(course.corners().size() - 2)),
                                5,
                                4)
                        .map(Hit::part))
                .contains(Part.END);
    }

    private static Point middle(Point one, Point other) {
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }

    private static Point toward(Point from, Point to) {
        double share = 4 / from.distance(to);
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    @Test
    void aBoxFindsTheCardsThatItTouches() {
        Box around = box("first").union(box("below"));
        assertThat(HITS.within(around)).extracting(Id::value).containsExactly("first", "below");
        assertThat(HITS.within(box("first").union(box("wide"))))
                .extracting(Id::value)
                .contains("first", "below", "wide")
                .doesNotContain("last");
    }

    @Test
    void cellsAreFoundInGuttersAndBesideTheEndsButNotOnLaneHeads() {
        Box a = box("step-a");
        Box b = box("step-b");
        double y = box("first").centerY();
        assertThat(leaf(new Point((a.right() + b.x()) / 2 - 1, y))).contains(0);
        assertThat(leaf(new Point((a.right() + b.x()) / 2 + 1, y))).contains(1);
        assertThat(leaf(new Point(box("step-c").right() + 10, y))).contains(2);
        assertThat(leaf(box("lane-1").center())).isEmpty();
        assertThat(leaf(new Point(a.centerX(), a.centerY())))
                .as("above the rows")
                .isEmpty();
        assertThat(HITS.cell(new Point(a.centerX(), y)).map(cell -> cell.row().element()))
                .contains(Id.of("lane-1"));
    }

    private static Optional<Integer> leaf(Point point) {
        return HITS.cell(point).map(HitTest.Cell::leaf);
    }
}
