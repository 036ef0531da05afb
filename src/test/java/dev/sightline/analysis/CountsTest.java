package dev.sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is counted on a map and read off its curves, held against examples that were worked out by hand.
class CountsTest {
    private static final String MAP = """
        { "format": "sightline", "version": 1, "title": "Trip",
          "channels": [ {"id": "web", "name": "Web"}, {"id": "phone", "name": "Phone"}, {"id": "store", "name": "Store"},
            {"id": "post", "name": "Post"} ],
          "touchpoints": [ {"id": "desk", "name": "Desk", "channels": ["store"]} ],
          "sources": [ {"id": "talk", "title": "Interviews"} ],
          "maps": [ { "title": "Way",
            "stages": [
              {"id": "first", "name": "First", "steps": [ {"id": "a", "name": "A", "channel": "web"},
                {"id": "b", "name": "B", "channel": "web"}]},
              {"id": "second", "name": "Second", "steps": [ {"id": "c", "name": "C", "channel": "phone"},
                {"id": "d", "name": "D", "channel": "phone"}, {"id": "e", "name": "E", "channel": "store"}]} ],
            "rows": [
              {"lane": "customer-action", "id": "does", "cards": [
                {"on": "a", "text": "one", "evidence": "researched", "sources": ["talk"]},
                {"on": "map", "text": "all over"},
                {"on": ["b", "c"], "text": "both"},
                {"on": "d", "text": "at the desk", "touchpoint": "desk"}]},
              {"lane": "pain", "id": "hurts", "cards": [ {"on": "a", "text": "ouch", "severity": 4},
                {"on": "e", "text": "au"}, {"on": "c", "text": "oh", "severity": 4}]},
              {"lane": "emotion", "curves": [{"kind": "emotion", "scale": {"min": 1, "max": 5}, "points": CURVE}]} ] } ] }
        """;

    private static MapView view(String curve) {
        JourneyDocument document = JourneyJson.read(
                        MAP.replace("CURVE", curve).getBytes(StandardCharsets.UTF_8), "trip")
                .openedDocument()
                .orElseThrow();
        return document.view(document.maps().getFirst().id());
    }

    private static MapView view() {
        return view("{\"a\": 4, \"b\": 2, \"c\": 2, \"d\": 5}");
    }

    @Test
    void cardsAreCountedByStageAndByLane() {
        Counts counts = Counts.of(view());
        assertThat(counts.cards()).isEqualTo(7);
        assertThat(counts.sourced()).isEqualTo(1);
        assertThat(named(counts.byStage().keySet())).containsExactly("first", "second");
        assertThat(counts.byStage().values()).containsExactly(3, 4);
        assertThat(named(counts.byLane().keySet())).containsExactly("does", "hurts");
        assertThat(counts.byLane().values()).containsExactly(4, 3);
        assertThat(counts.evidence()).containsOnlyKeys(EvidenceLevel.RESEARCHED).containsValue(1);
    }

    private static List<String> named(Iterable<? extends dev.sightline.model.Id<?>> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(id.value()));
        return names;
    }

    @Test
    void painsAreCountedFromTheWorstToThoseThatNobodyHasRated() {
        Counts counts = Counts.of(view());
        assertThat(counts.pains().keySet()).containsExactly(4, 0);
        assertThat(counts.pains().values()).containsExactly(2, 1);
    }

    @Test
    void channelsAreCountedByTheStepsAtWhichTheyAreMet() {
        Counts counts = Counts.of(view());
        assertThat(named(counts.channels().keySet())).containsExactly("web", "phone", "store");
        assertThat(counts.channels().values()).containsExactly(2, 2, 2);
        assertThat(counts.switches()).isEqualTo(2);
    }

    @Test
    void aMapOfNothingCountsNothing() {
        JourneyDocument document = JourneyJson.read(
                        "{\"format\":\"sightline\",\"version\":1,\"title\":\"T\",\"maps\":[{\"title\":\"M\"}]}"
                                .getBytes(StandardCharsets.UTF_8),
                        "empty")
                .openedDocument()
                .orElseThrow();
        Counts counts = Counts.of(document.view(document.maps().getFirst().id()));
        assertThat(counts.cards()).isZero();
        assertThat(counts.pains()).isEmpty();
        assertThat(counts.channels()).isEmpty();
    }

    private static CurveReading reading(String curve) {
        MapView view = view(curve);
        ScoreCurve first = view.curves().getFirst();
        return CurveReading.of(view, first);
    }

    @Test
    void aCurveHasItsMeanItsLowestAndHighestAndItsSteepestChanges() {
        CurveReading reading = reading("{\"a\": 4, \"b\": 2, \"c\": 2, \"d\": 5}");
        assertThat(reading.mean()).contains(new BigDecimal("3.25"));
        assertThat(reading.lowest()).extracting(known -> known.on().value()).containsExactly("b", "c");
        assertThat(reading.highest()).extracting(known -> known.on().value()).containsExactly("d");
        assertThat(reading.fall().orElseThrow().by()).isEqualByComparingTo("-2");
        assertThat(reading.fall().orElseThrow().from().on().value()).isEqualTo("a");
        assertThat(reading.rise().orElseThrow().by()).isEqualByComparingTo("3");
    }

    @Test
    void whatNobodyKnowsIsLeftOutAndCounted() {
        CurveReading reading =
                reading("[{\"on\": \"d\", \"value\": 5}, {\"on\": \"b\"}, {\"on\": \"a\", \"value\": 1}]");
        assertThat(reading.all()).isEqualTo(3);
        assertThat(reading.known()).extracting(known -> known.on().value()).containsExactly("a", "d");
        assertThat(reading.mean()).contains(new BigDecimal("3"));
        assertThat(reading.fall()).isEmpty();
    }

    @Test
    void aCurveOfNothingSaysNothing() {
        CurveReading reading = reading("{}");
        assertThat(reading.mean()).isEmpty();
        assertThat(reading.lowest()).isEmpty();
        assertThat(reading.rise()).isEmpty();
    }
}
