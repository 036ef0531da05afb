package dev.sightline.layout.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.layout.Theme;
import dev.sightline.model.CurveKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandTest {
    private static List<Hand> hands(CurveMap map) {
        Ground ground = map.ground(Theme.PAPER, 176);
        return Hand.of(ground, CurveMap.curves(ground));
    }

    private static CurveMap three() {
        return CurveMap.ofSteps("One", "Two").persona("Ada").persona("Ben").persona("Cy");
    }

    @Test
    void aPersonaHasTheColourOfItsPortraitEvenAloneInALane() {
        Hand alone = hands(three().curve(CurveKind.EMOTION, "Ben", CurveMap.at("One", 1)))
                .getFirst();

        assertThat(alone.ink()).isEqualTo(Theme.PAPER.curve(1).ink());
        assertThat(alone.shape()).isEqualTo(CurveShape.at(1));
    }

    @Test
    void whatIsIntendedComesFromTheSameHandAndEverythingElseFromAnother() {
        List<Hand> hands = hands(three().curve(CurveKind.METRIC, "", CurveMap.at("One", 1))
                .curve(CurveKind.EMOTION, "Cy", CurveMap.at("One", 1))
                .curve(CurveKind.EMOTION, "Ada", CurveMap.at("Two", 1))
                .curve(CurveKind.INTENDED_EMOTION, "Ada", CurveMap.at("Two", 2))
                .curve(CurveKind.EFFORT, "Ada", CurveMap.at("Two", 1)));

        assertThat(hands.stream().map(Hand::ink))
                .containsExactly(
                        Theme.PAPER.curve(1).ink(),
                        Theme.PAPER.curve(2).ink(),
                        Theme.PAPER.curve(0).ink(),
                        Theme.PAPER.curve(0).ink(),
                        Theme.PAPER.curve(3).ink());
    }
}
