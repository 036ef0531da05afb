package dev.sightline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapViewTest {
    @Test
    void everythingOfAMapIsReadOnceAndInItsPlace() {
        Random random = new Random(Seed.of("MapViewTest"));
        for (int i = 0; i < 200; i++) {
            JourneyDocument document = RandomJourney.of(random, 8, 8, 60);
            MapView view = document.view(Id.of("map-1"));

            assertThat(view.steps()).hasSameElementsAs(document.all(Step.class));
            assertThat(view.lanes()).hasSameElementsAs(document.all(Lane.class));
            Set<Element> placed = new HashSet<>();
            view.lanes().forEach(lane -> placed.addAll(view.placed(lane.id())));
            assertThat(placed).hasSameElementsAs(document.all(Placed.class));
            assertThat(view.curves()).hasSameElementsAs(document.all(ScoreCurve.class));
            for (int leaf = 0; leaf < view.leaves().size(); leaf++) {
                assertThat(view.span(view.leaves().get(leaf).id())).contains(new MapView.Span(leaf, leaf));
            }
            for (Stage stage : document.all(Stage.class)) {
                MapView.Span span = view.span(stage.id()).orElseThrow();
                for (Step step : view.steps()) {
                    MapView.Span inner = view.span(step.id()).orElseThrow();
                    boolean under = step.stage().filter(stage.id()::equals).isPresent();
                    assertThat(inner.first() >= span.first() && inner.last() <= span.last())
                            .as("%s under %s", step.id(), stage.id())
                            .isEqualTo(under || isUnder(document, step, stage));
                }
            }
        }
    }

    private static boolean isUnder(JourneyDocument document, Step step, Stage phase) {
        return step.stage()
                .flatMap(stage -> document.get(stage).phase())
                .filter(phase.id()::equals)
                .isPresent();
    }

    @Test
    void aPlaceOnNeighboursIsOneSpanAndOnOthersSeveral() {
        Random random = new Random(7);
        JourneyDocument document = RandomJourney.of(random, 8, 4, 0);
        while (document.view(Id.of("map-1")).stages().size() < 4) {
            document = RandomJourney.of(random, 8, 4, 0);
        }
        MapView view = document.view(Id.of("map-1"));
        List<Stage> stages = view.stages();
        Place neighbours =
                new Place.Several(List.of(stages.get(1).id(), stages.get(0).id()));
        Place apart =
                new Place.Several(List.of(stages.get(0).id(), stages.get(2).id()));
        assertThat(view.spans(neighbours)).hasSize(1);
        assertThat(view.spans(apart)).hasSize(2);
        assertThat(view.spans(Place.wholeMap()))
                .containsExactly(new MapView.Span(0, view.leaves().size() - 1));
    }
}
