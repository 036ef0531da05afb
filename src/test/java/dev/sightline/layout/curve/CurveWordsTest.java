package dev.sightline.layout.curve;

import static dev.sightline.layout.curve.CurveMap.at;
import static dev.sightline.layout.curve.CurveMap.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.CurveKind;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Scale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurveWordsTest {

    private static String told(CurveMap map) {
        Ground ground = map.ground(Theme.PAPER, 176);
        CurvePlan plan = CurvePlan.of(ground, CurveMap.curves(ground)).orElseThrow();
        List<Fragment> fragments = plan.draw(
                        new Box(200, 0, ground.all().width(), plan.height()), new Box(40, 0, 152, plan.height()), 3)
                .fragments();
        return String.join(
                "\n",
                fragments.stream()
                        .filter(fragment -> fragment.meaning().role() == Role.FIGURE)
                        .map(fragment -> fragment.meaning().words())
                        .toList());
    }

    private static CurveMap trip() {
        return CurveMap.ofSteps("Search", "Waiting", "Boarding", "Arrival").persona("Mira");
    }

    @Test
    void aCurveIsToldFromItsStartToItsEnd() {
        assertThat(told(trip().curve(
                                CurveKind.EMOTION,
                                "Mira",
                                at("Search", 1),
                                at("Waiting", -2),
                                unknown("Boarding"),
                                at("Arrival", 2))))
                .isEqualTo("Emotion of Mira: starts at +1 at Search, falls to −2 at Waiting (lowest), ends at +2 at"
                        + " Arrival; unknown at Boarding.");
    }

    @Test
    void quotesAndSignsAndValuesBeyondTheScaleAreTold() {
        assertThat(told(trip().curve(
                                CurveKind.EMOTION,
                                "Mira",
                                at("Search", 1, "“Easy.”"),
                                at("Waiting", -3),
                                at("Arrival", 1))
                        .marker(MarkerKind.FAIL_POINT, "curve-6", Optional.of("Waiting"))))
                .isEqualTo(
                        "Emotion of Mira: starts at +1 at Search (“Easy.”), falls to −3 at Waiting (lowest; beyond the"
                                + " scale; fail point), ends at +1 at Arrival.");
    }

    @Test
    void onePointIsToldAsItIs() {
        assertThat(told(trip().curve(CurveKind.EMOTION, "Mira", at("Waiting", 0.5))))
                .isEqualTo("Emotion of Mira: +0.5 at Waiting.");
    }

    @Test
    void aCurveOfWhichNothingIsKnownSaysSo() {
        assertThat(told(trip().curve(
                                CurveKind.EMOTION, "Mira", unknown("Search"), unknown("Waiting"), unknown("Arrival"))))
                .isEqualTo("Emotion of Mira: unknown at Search, Waiting and Arrival.");
        assertThat(told(trip().curve(CurveKind.EMOTION, "Mira"))).isEqualTo("Emotion of Mira: no values yet.");
    }

    @Test
    void aCurveWithANameOfItsOwnIsCalledByIt() {
        assertThat(told(trip().curve(
                                CurveKind.METRIC,
                                "Mira",
                                "Trust",
                                new Scale(
                                        java.math.BigDecimal.ZERO,
                                        java.math.BigDecimal.TEN,
                                        Optional.empty(),
                                        List.of()),
                                Optional.empty(),
                                at("Search", 4),
                                at("Arrival", 4))))
                .isEqualTo("Trust of Mira: starts at 4 at Search, ends at 4 at Arrival.");
    }
}
