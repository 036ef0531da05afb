package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoarseTest {
    private static final Pen PEN = Pen.solid(Ink.of(0), 1);

    private static Outline coarse(Outline outline, double lattice) {
        return Coarse.stroke(new Mark.Stroke(outline, PEN), lattice).outline();
    }

    @Test
    void aRoundedTurnBecomesAPlainOne() {
        Outline rounded = Outline.begin()
                .move(0.3, 0)
                .line(95, 0.2)
                .curve(98, 0, 100, 2, 100, 5)
                .line(100, 200.1)
                .build();
        assertThat(coarse(rounded, 10))
                .isEqualTo(Outline.through(List.of(new Point(0, 0), new Point(100, 0), new Point(100, 200)), false));
    }

    @Test
    void aBendThatCanBeSeenStays() {
        Outline bow = Outline.begin().move(0, 0).curve(0, 50, 100, 50, 100, 0).build();
        assertThat(coarse(bow, 10)).isEqualTo(bow);
    }

    @Test
    void nothingIsLeftOfWhatIsSmallerThanTheLattice() {
        Outline speck = Outline.begin().move(1, 1).line(2, 1).line(2, 2).close().build();
        assertThat(coarse(speck, 10).points()).isZero();
    }

    @Test
    void aPanelKeepsItsInksAndIsNeverFlatterThanTheLattice() {
        Mark.Panel panel = new Mark.Panel(new Box(11, 19, 38, 3), 6, Ink.of("#FF0000"), PEN);
        assertThat(Coarse.panel(panel, 10))
                .isEqualTo(new Mark.Panel(new Box(10, 20, 40, 10), 0, Ink.of("#FF0000"), PEN));
    }
}
