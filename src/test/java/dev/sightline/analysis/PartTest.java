package dev.sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.Card;
import dev.sightline.model.Column;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Opportunity;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A part of a map as a small map of its own.
class PartTest {
    private static final JourneyDocument DOCUMENT = read("""
        { "format": "sightline", "version": 1, "title": "Coffee",
          "sources": [{"id": "heard-it", "name": "Heard"}, {"id": "seen-it", "name": "Seen"}],
          "maps": [
          { "id": "cafe", "sources": ["heard-it"], "title": "Coffee", "goal": "Awake", "stages": [
              {"id": "order", "name": "Order", "steps": [{"id": "look", "name": "Look"}, {"id": "ask", "name": "Ask"}]},
              {"id": "wait", "name": "Wait", "steps": [{"id": "queue", "name": "Queue"}]},
              {"id": "drink", "name": "Drink", "steps": [
                {"id": "sip", "name": "Sip"}, {"id": "enjoy", "name": "Enjoy"}, {"id": "leave", "name": "Leave"}]} ],
            "rows": [
              {"line": "interaction", "id": "top"},
              {"lane": "customer-action", "id": "do", "name": "Does", "cards": [
                {"id": "reads", "on": "look", "text": "Reads"},
                {"id": "queues", "on": "queue", "text": "Queues"},
                {"id": "long", "from": "ask", "to": "enjoy", "text": "Talks"},
                {"id": "twice", "on": ["look", "sip", "leave"], "text": "Looks about"},
                {"id": "always", "on": "map", "text": "Listens"},
                {"id": "sips", "on": "sip", "text": "Sips"}]},
              {"line": "visibility", "id": "seen"},
              {"group": "Behind", "id": "behind", "rows": [
                {"lane": "support-process", "id": "makes", "name": "Makes", "cards": [
                  {"id": "brews", "on": "queue", "text": "Brews", "sources": ["seen-it"]}]} ]},
              {"lane": "emotion", "id": "feels", "name": "Feels", "curves": [
                {"id": "mood", "kind": "emotion", "points": [
                  {"on": "look", "value": 1}, {"on": "queue", "value": -1}, {"on": "sip", "value": 2}]}]},
              {"lane": "pain", "id": "hurt", "name": "Hurts", "cards": [
                {"id": "cold", "on": "queue", "text": "Cold"}, {"id": "dear", "on": "ask", "text": "Dear"}]},
              {"lane": "opportunity", "id": "could", "name": "Could", "cards": [
                {"id": "heat", "on": "queue", "text": "Heat", "pains": ["cold", "dear"]}]} ],
            "links": [{"id": "on", "from": "reads", "to": "queues"}, {"id": "by", "from": "brews", "to": "queues"}],
            "markers": [{"id": "star", "kind": "moment-of-truth", "on": "queues"},
              {"id": "elsewhere", "kind": "moment-of-truth", "on": "sips"}],
            "views": [{"id": "view", "name": "View", "hiddenRows": ["hurt"]}] },
          { "id": "other", "title": "Tea", "stages": [{"id": "pour", "name": "Pour"}],
            "relations": [{"kind": "child-of", "target": "sip"}] } ],
          "comments": [{"id": "why", "on": "queues", "text": "Why?", "replies": [{"id": "so", "text": "So."}]},
            {"id": "gone", "on": "sips", "text": "Hot"}, {"id": "all", "on": "project", "text": "Good"},
            {"id": "map-note", "on": "cafe", "text": "Nice"}] }
        """);

    private static JourneyDocument read(String text) {
        return JourneyJson.read(text.getBytes(StandardCharsets.UTF_8), "small")
                .openedDocument()
                .orElseThrow();
    }

    private static List<Id<JourneyMap>> maps(JourneyDocument document) {
        return document.maps().stream().map(JourneyMap::id).toList();
    }

    private static Optional<Part> part(String... asked) {
        return Part.of(
                DOCUMENT, maps(DOCUMENT), Stream.of(asked).map(id -> Id.of(id)).toList());
    }

    private static MapView view(String... asked) {
        return part(asked).orElseThrow().document().view(Id.of("cafe"));
    }

    private static List<String> ids(Stream<? extends Element> elements) {
        return elements.map(element -> element.id().value()).toList();
    }

    private static List<String> cards(MapView view) {
        return ids(view.lanes().stream().flatMap(lane -> view.placed(lane.id()).stream()));
    }

    private static List<String> rows(MapView view) {
        return ids(view.bands().stream().flatMap(band -> band.rows().stream()));
    }

    private static Place place(MapView view, String card) {
        return view.document().get(Id.<Card>of(card)).place();
    }

    @Test
    void aStageHasItsStepsAndAllThatStandsOnThem() {
        MapView view = view("wait");
        assertThat(ids(view.stages().stream())).containsExactly("wait");
        assertThat(ids(view.leaves().stream())).containsExactly("queue");
        assertThat(cards(view)).containsExactly("queues", "long", "always", "brews", "cold", "heat");
        assertThat(rows(view)).containsExactly("top", "do", "seen", "makes", "feels", "hurt", "could");
        assertThat(view.map().title()).isEqualTo("Coffee · Wait");
        assertThat(view.map().goal()).isEmpty();
    }

    @Test
    void itIsCountedAsOnTheWholeMap() {
        assertThat(view("drink").stages().getFirst().number()).contains("3");
    }

    @Test
    void whatReachesFurtherEndsWhereThePartDoes() {
        assertThat(place(view("wait"), "long")).isEqualTo(Place.on(Id.<Column>of("queue")));
        assertThat(place(view("order"), "long")).isEqualTo(Place.on(Id.<Column>of("ask")));
        assertThat(place(view("drink"), "long")).isEqualTo(new Place.Several(List.of(Id.of("sip"), Id.of("enjoy"))));
        assertThat(place(view("drink"), "twice")).isEqualTo(new Place.Several(List.of(Id.of("sip"), Id.of("leave"))));
        assertThat(place(view("order"), "twice")).isEqualTo(Place.on(Id.<Column>of("look")));
        assertThat(place(view("order"), "always")).isEqualTo(Place.wholeMap());
    }

    @Test
    void aCurveHasThePointsThatAreThere() {
        assertThat(view("wait").curves())
                .singleElement()
                .extracting(curve -> curve.points().stream().map(CurvePoint::on).toList())
                .isEqualTo(List.of(Id.of("queue")));
        assertThat(view("leave").curves()).isEmpty();
    }

    @Test
    void whatLeadsOutOfItIsLeftOut() {
        MapView view = view("wait");
        assertThat(ids(view.links().stream())).containsExactly("by");
        assertThat(ids(view.markers().stream())).containsExactly("star");
        assertThat(view.commented()).containsExactly(Id.of("queues"));
        assertThat(view.document().find(Id.of("so"))).isPresent();
        assertThat(view.document().get(Id.<Opportunity>of("heat")).pains()).containsExactly(Id.of("cold"));
        assertThat(view.document().get(Id.<JourneyMap>of("other")).relations()).isEmpty();
    }

    @Test
    void sourcesAreThoseOfWhatIsThere() {
        assertThat(ids(part("wait").orElseThrow().document().all(InformationSource.class).stream()))
                .containsExactly("seen-it");
        assertThat(part("drink").orElseThrow().document().all(InformationSource.class))
                .isEmpty();
    }

    @Test
    void aCardStandsInItsColumnAndLaneAlone() {
        MapView view = view("queues", "brews");
        assertThat(cards(view)).containsExactly("queues", "brews");
        assertThat(rows(view)).as("with the line between them").containsExactly("do", "seen", "makes");
        assertThat(ids(view.leaves().stream())).containsExactly("queue");
        assertThat(view.bands())
                .last()
                .extracting(band -> band.group().isPresent())
                .isEqualTo(true);
        assertThat(ids(view.links().stream())).containsExactly("by");
        assertThat(view.map().title()).isEqualTo("Coffee");
    }

    @Test
    void aLaneStandsWithAllColumns() {
        MapView view = view("do");
        assertThat(rows(view)).containsExactly("do");
        assertThat(view.leaves()).hasSize(6);
        assertThat(cards(view)).hasSize(6);
        assertThat(view.map().title()).isEqualTo("Coffee · Does");
    }

    @Test
    void aLaneAndAStageStandWhereTheyCross() {
        MapView view = view("do", "order");
        assertThat(rows(view)).containsExactly("do");
        assertThat(ids(view.leaves().stream())).containsExactly("look", "ask");
        assertThat(cards(view)).containsExactly("reads", "long", "twice", "always");
    }

    @Test
    void whatTiesOrMarksOrSpeaksOfThingsStandsWithThem() {
        assertThat(cards(view("on"))).containsExactly("reads", "queues");
        assertThat(cards(view("star"))).containsExactly("queues");
        assertThat(cards(view("why"))).containsExactly("queues");
        assertThat(rows(view("mood"))).containsExactly("feels");
        assertThat(ids(view("mood").leaves().stream())).containsExactly("look", "queue", "sip");
    }

    @Test
    void theMapItselfIsWhole() {
        assertThat(part("cafe", "wait").orElseThrow().document()).isEqualTo(DOCUMENT);
    }

    @Test
    void onlyMapsThatHaveSomethingOfItAreOfIt() {
        assertThat(part("wait").orElseThrow().maps()).containsExactly(Id.of("cafe"));
        assertThat(part("wait", "pour").orElseThrow().maps()).containsExactly(Id.of("cafe"), Id.of("other"));
        assertThat(part("project")).isEmpty();
        assertThat(part("nowhere")).isEmpty();
        assertThat(part()).isEmpty();
    }

    @Test
    void whateverIsAskedForIsThereAndNothingStandsElsewhereThanOnTheWhole() {
        Seed.forEachRandom("analysis.PartTest", 300, random -> {
            JourneyDocument document = RandomJourney.of(random, 1 + random.nextInt(6), random.nextInt(7), 30);
            List<Element> elements = List.copyOf(document.elements());
            Set<Id<?>> asked = new HashSet<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                asked.add(elements.get(random.nextInt(elements.size())).id());
            }
            Optional<Part> made = Part.of(document, maps(document), asked);
            boolean drawable = asked.stream()
                    .flatMap(id -> document.find(id).stream())
                    .anyMatch(one -> one instanceof Column || one instanceof MapRow || one instanceof Placed);
            assertThat(made.isPresent() || !drawable).isTrue();
            made.ifPresent(part -> part.maps().forEach(map -> check(document, part.document(), map, asked)));
        });
    }

    private static void check(JourneyDocument document, JourneyDocument part, Id<JourneyMap> map, Set<Id<?>> asked) {
        MapView whole = document.view(map);
        MapView view = part.view(map);
        for (Id<?> id : asked) {
            document.find(id)
                    .filter(one -> one instanceof Placed || one instanceof Column || one instanceof MapRow)
                    .ifPresent(one -> assertThat(part.find(id)).isPresent());
        }
        for (Lane lane : view.lanes()) {
            for (Placed placed : view.placed(lane.id())) {
                Placed before = (Placed) document.find(placed.id()).orElseThrow();
                assertThat(placed.lane()).isEqualTo(before.lane());
                List<Id<?>> all = leaves(whole, before.place());
                assertThat(leaves(view, placed.place()))
                        .isEqualTo(all.stream()
                                .filter(leaf -> part.find(leaf).isPresent())
                                .toList());
                assertThat(leaves(view, placed.place()).isEmpty()).isEqualTo(all.isEmpty());
            }
        }
        for (ScoreCurve curve : view.curves()) {
            curve.points().forEach(point -> assertThat(view.span(point.on())).isPresent());
        }
        for (Stage stage : view.stages()) {
            String counted = String.valueOf(
                    whole.stages().stream().map(Stage::id).toList().indexOf(stage.id()) + 1);
            String before = document.get(stage.id()).number().orElse(counted);
            assertThat(stage.number().orElse(counted)).isEqualTo(before);
        }
    }

    private static List<Id<?>> leaves(MapView view, Place place) {
        return view.spans(place).stream()
                .flatMap(span -> view.leaves().subList(span.first(), span.last() + 1).stream())
                .<Id<?>>map(Column::id)
                .toList();
    }
}
