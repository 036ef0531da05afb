package dev.sightline.layout.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.CurveStyle;
import dev.sightline.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Curves and words at random: whatever is said has a place of its own.
class SeatingTest {
    private static final long SEED = Seed.of("SeatingTest");
    private static final List<CurveKind> KINDS = List.of(
            CurveKind.EMOTION,
            CurveKind.INTENDED_EMOTION,
            CurveKind.ARC,
            CurveKind.RATING,
            CurveKind.DEVIATION,
            CurveKind.METRIC,
            CurveKind.VALUE);

    private record Case(Ground ground, List<Reading> readings, LaneScale scale, Plotting.Plotted plotted) {}

    private static Case random(Random random) {
        String[] steps = new String[1 + random.nextInt(14)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = "Step" + i;
        }
        CurveMap map = CurveMap.ofSteps(steps);
        int curves = 1 + random.nextInt(random.nextInt(4) == 0 ? 10 : 3);
        for (int c = 0; c < curves; c++) {
            List<CurvePoint> points = new ArrayList<>();
            for (String step : steps) {
                switch (random.nextInt(8)) {
                    case 0 -> {}
                    case 1 -> points.add(CurveMap.unknown(step));
                    default ->
                        points.add(CurveMap.at(
                                step, random.nextInt(27) / 4.0 - 3.25, random.nextInt(3) == 0 ? words(random) : ""));
                }
            }
            map.persona("Person " + c);
            map.curve(
                    KINDS.get(random.nextInt(3) == 0 ? random.nextInt(KINDS.size()) : 0),
                    "Person " + c,
                    "",
                    Scale.EMOTION,
                    random.nextInt(6) == 0 ? Optional.of(CurveStyle.BARS) : Optional.empty(),
                    points.toArray(CurvePoint[]::new));
        }
        Ground ground = map.ground(Theme.PAPER, 120 + random.nextInt(120));
        var all = CurveMap.curves(ground);
        LaneScale scale = LaneScale.of(all.stream().map(one -> one.scale()).toList());
        List<Hand> hands = Hand.of(ground, all);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            readings.add(Reading.of(ground, all.get(i), hands.get(i), scale));
        }
        return new Case(
                ground,
                readings,
                scale,
                new Plotting(ground, readings, scale.neutral(), true).from(100, random.nextInt(40)));
    }

    private static String words(Random random) {
        return "“I would rather not wait for it, thank you very much indeed”".substring(0, 4 + random.nextInt(50));
    }

    @Test
    void noWordsTouchOtherWordsOrASignOrACurveOrTheEdge() {
        Random random = new Random(SEED);
        int seated = 0;
        for (int round = 0; round < 150; round++) {
            Case one = random(random);
            String where = "seed " + SEED + " round " + round;
            List<Box> words = new ArrayList<>();
            one.plotted().seats().forEach(seat -> seat.ifPresent(it -> words.add(it.box())));
            seated += words.size();
            one.plotted().foot().forEach(line -> words.add(line.box()));
            Box lane = Box.between(
                    one.ground().all().left(),
                    100,
                    one.ground().all().right(),
                    one.plotted().bottom());
            for (int i = 0; i < words.size(); i++) {
                Box box = words.get(i);
                assertThat(lane.contains(box))
                        .as("%s: %s in %s", where, box, lane)
                        .isTrue();
                for (int k = 0; k < i; k++) {
                    assertThat(box.overlaps(words.get(k)))
                            .as("%s: %s, %s", where, box, words.get(k))
                            .isFalse();
                }
                for (Sketch sketch : one.plotted().sketches()) {
                    for (Dot dot : sketch.dots()) {
                        assertThat(box.overlaps(dot.box()))
                                .as("%s: %s, %s", where, box, dot)
                                .isFalse();
                    }
                    sketch.course().ifPresent(course -> {
                        var reach = course.reach(box.x(), box.right());
                        assertThat(reach.top() < box.bottom() && box.y() < reach.bottom())
                                .as("%s: a curve through %s", where, box)
                                .isFalse();
                    });
                }
            }
        }
        assertThat(seated).as("captions seated beside their signs").isGreaterThan(1000);
    }

    @Test
    void everythingThatIsSaidIsShown() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            Case one = random(random);
            for (int i = 0; i < one.plotted().captions().size(); i++) {
                Caption caption = one.plotted().captions().get(i);
                boolean below = one.plotted().foot().stream().anyMatch(line -> line.caption() == caption);
                assertThat(one.plotted().seats().get(i).isPresent() ^ below)
                        .as("seed %d round %d caption %d", SEED, round, i)
                        .isTrue();
            }
        }
    }

    @Test
    void signsOfSeveralPersonsDoNotHideOneAnother() {
        CurveMap map = CurveMap.ofSteps("Book", "Ride");
        for (String name : List.of("Mira", "Jonas", "Aylin")) {
            map.persona(name).curve(CurveKind.EMOTION, name, CurveMap.at("Book", 1), CurveMap.at("Ride", -2));
        }
        Ground ground = map.ground(Theme.PAPER, 176);
        var all = CurveMap.curves(ground);
        LaneScale scale = LaneScale.of(List.of(Scale.EMOTION));
        List<Hand> hands = Hand.of(ground, all);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            readings.add(Reading.of(ground, all.get(i), hands.get(i), scale));
        }
        List<Reading> apart = Spread.apart(readings, new Frame(0, 100, 0.5));
        for (int spot = 0; spot < 2; spot++) {
            double first = apart.get(0).spots().get(spot).x();
            double second = apart.get(1).spots().get(spot).x();
            double third = apart.get(2).spots().get(spot).x();
            assertThat(second - first).isGreaterThanOrEqualTo(14);
            assertThat(third - second).isGreaterThanOrEqualTo(14);
            assertThat(second).isEqualTo(readings.get(1).spots().get(spot).x());
        }
    }
}
