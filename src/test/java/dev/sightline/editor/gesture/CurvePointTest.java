package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Point;
import dev.sightline.layout.Plot;
import dev.sightline.model.Id;
import dev.sightline.model.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurvePointTest {
    private final Hand hand = new Hand();

    private Point dot(String column) {
        return hand.plot().dot(Id.of(column)).map(Plot.Dot::at).orElseThrow();
    }

    private double y(double value) {
        return hand.plot().y(BigDecimal.valueOf(value)).orElseThrow();
    }

    @Test
    void aPointSnapsToTheLevelsOfItsScale() {
        Point at = dot("step-a");
        double level = y(0.7);
        hand.press(at).by(0, -6).to(new Point(at.x(), level));
        assertThat(hand.editor.state().isPreview()).isTrue();
        assertThat(hand.picture().badge().orElseThrow().text()).isEqualTo("+1");
        assertThat(hand.steps()).isZero();
        hand.release();
        assertThat(hand.value("step-a")).contains(BigDecimal.ONE);
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
    }

    @Test
    void withAltItIsFree() {
        Point at = dot("step-a");
        hand.holding(false, false, true)
                .press(at)
                .by(0, -6)
                .to(new Point(at.x(), y(0.7)))
                .release();
        assertThat(hand.value("step-a").orElseThrow()).isBetween(new BigDecimal("0.65"), new BigDecimal("0.75"));
    }

    @Test
    void itStopsAtTheEndsOfTheScale() {
        Point at = dot("step-a");
        hand.press(at).by(0, 10).by(0, 500).release();
        assertThat(hand.value("step-a")).contains(BigDecimal.valueOf(-2));
    }

    @Test
    void escapeTakesItBack() {
        hand.press(dot("step-a")).by(0, -10).by(0, -50).escape().release();
        assertThat(hand.document()).isSameAs(hand.first);
    }

    @Test
    void whereThereIsNoPointAClickSetsOne() {
        Point at = new Point(hand.place("lane-feel", 2).centerX(), y(-1));
        hand.hover(at);
        assertThat(hand.picture().handles()).anyMatch(handle -> handle.at().distance(at) < 1);
        hand.click(at);
        assertThat(hand.value("step-c")).contains(BigDecimal.valueOf(-1));
        assertThat(hand.steps()).isEqualTo(1);
    }

    @Test
    void aNewPointCanBeDraggedAtOnce() {
        Point at = new Point(hand.place("lane-feel", 2).centerX(), y(-1));
        double high = y(2);
        hand.press(at).by(0, -5).to(new Point(at.x(), high)).release();
        assertThat(hand.value("step-c")).contains(BigDecimal.valueOf(2));
        assertThat(hand.steps()).isEqualTo(1);
    }

    @Test
    void levelsAreEvenAndFewAndHoldWhatHasAName() {
        assertThat(Levels.of(Scale.EMOTION).values())
                .extracting(BigDecimal::intValue)
                .containsExactly(-2, -1, 0, 1, 2);
        Scale percent = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), Optional.empty(), List.of());
        assertThat(Levels.of(percent).values())
                .extracting(BigDecimal::intValue)
                .containsExactly(0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
        Scale odd = new Scale(
                new BigDecimal("0.5"),
                new BigDecimal("1.5"),
                Optional.empty(),
                List.of(new Scale.Label(new BigDecimal("1.25"), "good")));
        assertThat(Levels.of(odd).values())
                .contains(new BigDecimal("0.5"), new BigDecimal("1.25"), new BigDecimal("1.5"))
                .hasSizeLessThan(16);
        assertThat(Levels.of(Scale.EMOTION).shifted(BigDecimal.ONE, 5)).isEqualTo(BigDecimal.valueOf(2));
        assertThat(Levels.of(percent).free(33.333)).isEqualTo(BigDecimal.valueOf(33));
        assertThat(Levels.of(Scale.EMOTION).free(0.333)).isEqualTo(new BigDecimal("0.33"));
    }
}
