package dev.sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.RandomShowing;
import dev.sightline.Seed;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.Element;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Link;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.Rest;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Showing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a filter lets through, on the samples and on maps made at random.
class SiftedTest {
    private static MapView nightTrain() throws IOException {
        Path file = Path.of("samples/night-train.sightline.json");
        JourneyDocument document = JourneyJson.read(Files.readAllBytes(file), file.toString())
                .openedDocument()
                .orElseThrow();
        return document.view(document.maps().getFirst().id());
    }

    private static Sifted faded(MapView view, Filter filter) {
        return Sifted.of(view, Showing.ALL.with(filter), Set.of());
    }

    private static List<Placed> cards(MapView view) {
        return view.lanes().stream()
                .flatMap(lane -> view.placed(lane.id()).stream())
                .toList();
    }

    @Test
    void theWorstPainsAreLeftAndAllElseStepsBack() throws IOException {
        MapView view = nightTrain();
        Sifted sifted = faded(view, Filter.NONE.withSeverities(List.of(4, 5)));
        List<Placed> bad = cards(view).stream()
                .filter(one -> one instanceof PainPoint pain
                        && pain.severity().filter(level -> level >= 4).isPresent())
                .toList();
        assertThat(bad).hasSizeGreaterThan(3);
        assertThat(cards(view).stream().filter(one -> sifted.shows(one.id()))).isEqualTo(bad);
        assertThat(sifted.shown()).isEqualTo(bad.size());
        assertThat(sifted.all()).isEqualTo(cards(view).size());
        assertThat(view.curves()).allMatch(curve -> !sifted.shows(curve.id()));
        assertThat(view.lanes()).allMatch(lane -> sifted.shows(lane.id()) == (lane.kind() == LaneKind.PAIN));
        assertThat(sifted.left()).isEmpty();
    }

    @Test
    void facetsAreJoinedByAndTheirValuesByOr() throws IOException {
        MapView view = nightTrain();
        Filter pains = Filter.NONE.withKinds(List.of(LaneKind.PAIN));
        int four = faded(view, pains.withSeverities(List.of(4))).shown();
        int five = faded(view, pains.withSeverities(List.of(5))).shown();
        assertThat(faded(view, pains.withSeverities(List.of(4, 5))).shown()).isEqualTo(four + five);
        assertThat(faded(view, pains.withKinds(List.of(LaneKind.GAIN)).withSeverities(List.of(4, 5)))
                        .shown())
                .isZero();
    }

    @Test
    void aPersonaIsShownWithWhatIsForAllButNotWithWhatIsForOthers() throws IOException {
        MapView view = nightTrain();
        Sifted tomas = faded(view, Filter.NONE.withPersonas(List.of(Id.of("persona-tomas"))));
        assertThat(view.curves())
                .filteredOn(curve -> curve.persona().isPresent())
                .allMatch(curve ->
                        tomas.shows(curve.id()) == curve.persona().get().value().equals("persona-tomas"));
        assertThat(tomas.shown()).isBetween(1, tomas.all() - 1);
    }

    @Test
    void aTextIsFoundWithoutItsAccentsAndCapitalsWordByWord() throws IOException {
        MapView view = nightTrain();
        Placed card = cards(view).getFirst();
        String[] words = card.text().toUpperCase(java.util.Locale.ROOT).split("\\s+");
        Sifted found = faded(view, Filter.NONE.withText(words[words.length - 1] + " " + words[0]));
        assertThat(found.shows(card.id())).isTrue();
        assertThat(faded(view, Filter.NONE.withText("xyzzy")).shown()).isZero();
    }

    @Test
    void whatIsKeptIsShownWhateverIsAskedFor() throws IOException {
        MapView view = nightTrain();
        Placed card = cards(view).getFirst();
        Showing pains = new Showing(Filter.NONE.withKinds(List.of(LaneKind.PAIN)), Rest.HIDDEN, List.of());
        assertThat(Sifted.of(view, pains, Set.of()).left()).contains(card.id());
        Sifted kept = Sifted.of(view, pains, Set.of(card.id()));
        assertThat(kept.shows(card.id())).isTrue();
        assertThat(kept.shows(card.lane())).isTrue();
    }

    @Test
    void whatHangsOnSomethingGoesWithItAndNothingShownHangsOnWhatIsNot() {
        Random random = new Random(Seed.of("SiftedTest"));
        for (int i = 0; i < 300; i++) {
            JourneyDocument document = RandomJourney.of(random, 6, 7, 50);
            MapView view = document.view(Id.<JourneyMap>of("map-1"));
            Showing showing = RandomShowing.of(random, document);
            Sifted sifted = Sifted.of(view, showing, Set.of());
            assertThat(sifted.faded()).noneMatch(sifted.left()::contains);
            for (Link link : view.links()) {
                if (sifted.shows(link.id())) {
                    assertThat(List.<Id<?>>of(link.from(), link.to())).allMatch(sifted::shows);
                }
            }
            for (Marker marker : view.markers()) {
                assertThat(sifted.shows(marker.id())).isEqualTo(sifted.shows(marker.on()));
            }
            for (Lane lane : view.lanes()) {
                if (sifted.left().contains(lane.id())) {
                    assertThat(view.placed(lane.id()))
                            .allMatch(one -> sifted.left().contains(one.id()));
                    assertThat(view.curves(lane.id()))
                            .allMatch(one -> sifted.left().contains(one.id()));
                }
            }
            MapView rest = sifted.of(view);
            assertThat(cards(rest)).noneMatch(one -> sifted.left().contains(one.id()));
            assertThat(rest.leaves()).isEqualTo(view.leaves());
            long shown =
                    cards(view).stream().filter(one -> sifted.shows(one.id())).count();
            assertThat(sifted.isNothing() || sifted.shown() == shown).isTrue();
            wider(view, showing, sifted);
        }
    }

    /// Who asks for less sees more.
    private static void wider(MapView view, Showing showing, Sifted sifted) {
        Sifted wide = Sifted.of(view, showing.with(showing.filter().withText("").withTags(List.of())), Set.of());
        for (Element element : view.document().elements()) {
            if ((element instanceof Placed || element instanceof ScoreCurve) && sifted.shows(element.id())) {
                assertThat(wide.shows(element.id())).isTrue();
            }
        }
    }
}
