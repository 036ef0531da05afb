package dev.sightline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private static final Sheet SHEET = SmallSheet.SHEET;
    private static final Heads HEADS = SHEET.heads();

    private static Box box(String id) {
        return HEADS.head(Id.of(id)).map(Heads.Head::box).orElseThrow();
    }

    private static Optional<String> told(Optional<Heads.Seam> seam) {
        return seam.map(one -> (one.after() ? "after " : "before ") + one.beside());
    }

    @Test
    void headsAreKnownByLevelFromLeftToRight() {
        assertThat(HEADS.level(1)).extracting(head -> head.column().value()).containsExactly("stage-1", "stage-2");
        assertThat(HEADS.level(2))
                .extracting(head -> head.column().value())
                .containsExactly("step-a", "step-b", "step-c");
        assertThat(HEADS.level(0)).isEmpty();
        assertThat(box("stage-1").right())
                .as("without the tip")
                .isEqualTo(box("step-b").right());
    }

    @Test
    void theRightEdgeOfAHeadIsFoundOnItsOwnLevel() {
        Box a = box("step-a");
        assertThat(edge(new Point(a.right() + 2, a.centerY()))).contains("step-a");
        assertThat(edge(new Point(a.right() + 2, box("stage-1").centerY())))
                .as("a stage is not cut by its steps")
                .isEmpty();
        assertThat(edge(new Point(box("stage-1").right(), box("stage-1").centerY())))
                .contains("stage-1");
        assertThat(edge(a.center())).isEmpty();
    }

    private static Optional<String> edge(Point point) {
        return HEADS.edge(point, 5).map(head -> head.column().value());
    }

    @Test
    void seamsLieBeforeAndAfterEachHead() {
        assertThat(told(HEADS.seam(2, box("step-b").x() + 5))).contains("before step-b");
        assertThat(told(HEADS.seam(2, box("step-b").right() - 5))).contains("after step-b");
        assertThat(told(HEADS.seam(2, -100))).contains("before step-a");
        assertThat(told(HEADS.seam(2, 10_000))).contains("after step-c");
        assertThat(told(HEADS.seam(1, box("step-b").centerX()))).contains("after stage-1");
        assertThat(HEADS.seam(0, 100)).isEmpty();
        assertThat(HEADS.seam(2, box("step-b").x() + 5).orElseThrow().line().x())
                .as("half way between two heads")
                .isBetween(box("step-a").right(), box("step-b").x());
    }

    @Test
    void aSeamIsHitOnTheHeadsWithinReach() {
        Box b = box("step-b");
        assertThat(told(HEADS.columnSeam(new Point(b.x() - 6, b.bottom() + 3), 10)))
                .contains("after step-a");
        assertThat(HEADS.columnSeam(b.center(), 10)).isEmpty();
        assertThat(HEADS.columnSeam(new Point(b.x(), b.bottom() + 40), 10)).isEmpty();
    }

    @Test
    void rowsHaveSeamsBetweenThem() {
        Box one = SHEET.rows().getFirst().header();
        Box line = SHEET.rows().get(1).header();
        assertThat(told(HEADS.seam(one.bottom() - 2))).contains("after lane-1");
        assertThat(told(HEADS.seam(line.y() + 2))).contains("before line");
        assertThat(told(HEADS.seam(100_000))).contains("after lane-2");
        assertThat(told(HEADS.rowSeam(new Point(one.centerX(), one.bottom() + 1), 8)))
                .contains("after lane-1");
        assertThat(HEADS.rowSeam(new Point(one.right() + 200, one.bottom()), 8))
                .as("only on the heads")
                .isEmpty();
    }
}
