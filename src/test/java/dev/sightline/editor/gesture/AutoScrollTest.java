package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import org.junit.jupiter.api.Test;

class AutoScrollTest {
    private static final Box ROOM = new Box(100, 50, 800, 600);

    @Test
    void inTheMiddleNothingMoves() {
        assertThat(AutoScroll.speed(ROOM, new Point(500, 350))).isEqualTo(new Point(0, 0));
    }

    @Test
    void atAnEdgeWhatLiesBeyondComesIntoView() {
        assertThat(AutoScroll.speed(ROOM, new Point(105, 350)).x())
                .as("the sheet goes right")
                .isPositive();
        assertThat(AutoScroll.speed(ROOM, new Point(895, 350)).x()).isNegative();
        assertThat(AutoScroll.speed(ROOM, new Point(500, 55)).y()).isPositive();
        assertThat(AutoScroll.speed(ROOM, new Point(500, 660)).y()).isNegative();
    }

    @Test
    void nearerIsFasterAndThereIsAnEndToIt() {
        double near = AutoScroll.speed(ROOM, new Point(110, 350)).x();
        double nearer = AutoScroll.speed(ROOM, new Point(101, 350)).x();
        double beyond = AutoScroll.speed(ROOM, new Point(-4000, 350)).x();
        assertThat(near).isLessThan(nearer);
        assertThat(nearer).isLessThan(beyond);
        assertThat(beyond)
                .isEqualTo(AutoScroll.speed(ROOM, new Point(-9000, 350)).x());
    }
}
