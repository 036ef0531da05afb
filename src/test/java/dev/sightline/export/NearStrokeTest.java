package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearStrokeTest {
    private static final Pen SOLID = Pen.solid(Ink.of(0), 1);
    /// Right, round a corner, down, and back to the left below.
    private static final Outline HOOK = Outline.begin()
            .move(0, 0)
            .line(1000, 0)
            .curve(1005, 0, 1010, 5, 1010, 10)
            .line(1010, 500)
            .line(0, 500)
            .build();

    @Test
    void onlyTheStretchesThatComeNearAreKept() {
        assertThat(NearStroke.of(new Mark.Stroke(HOOK, SOLID), new Box(100, -50, 50, 600)))
                .contains(new Mark.Stroke(
                        Outline.begin()
                                .move(0, 0)
                                .line(1000, 0)
                                .move(1010, 500)
                                .line(0, 500)
                                .build(),
                        SOLID));
        assertThat(NearStroke.of(new Mark.Stroke(HOOK, SOLID), new Box(1000, -20, 50, 40)))
                .contains(new Mark.Stroke(
                        Outline.begin()
                                .move(0, 0)
                                .line(1000, 0)
                                .curve(1005, 0, 1010, 5, 1010, 10)
                                .line(1010, 500)
                                .build(),
                        SOLID));
    }

    @Test
    void aLineAroundABoxDoesNotComeNearIt() {
        assertThat(NearStroke.of(new Mark.Stroke(HOOK, SOLID), new Box(100, 100, 800, 300)))
                .isEmpty();
    }

    @Test
    void theLastPieceOfAClosedOutlineCounts() {
        Outline triangle =
                Outline.begin().move(0, 0).line(1000, 0).line(1000, 100).close().build();
        assertThat(NearStroke.of(new Mark.Stroke(triangle, SOLID), new Box(400, 20, 10, 40)))
                .contains(new Mark.Stroke(
                        Outline.begin().move(1000, 100).line(0, 0).build(), SOLID));
    }

    @Test
    void dashesStayWhereTheyAreBecauseADashedLineIsKeptWhole() {
        Mark.Stroke dashed = new Mark.Stroke(HOOK, new Pen(Ink.of(0), 1, List.of(4.0, 2.0), false));
        assertThat(NearStroke.of(dashed, new Box(100, -50, 50, 100))).contains(dashed);
    }
}
