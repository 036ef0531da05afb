package dev.sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.TimeUnit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Times over the way, held against examples that were worked out by hand.
class DurationsTest {

    private static MapView view(String unit, String steps) {
        String json = """
            { "format": "sightline", "version": 1, "title": "Shoe shine", "timeUnit": "%s",
              "maps": [ { "title": "Shine", "stages": [ {"name": "All", "steps": [ %s ]} ] } ] }
            """.formatted(unit, steps);
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "shine")
                .openedDocument()
                .orElseThrow();
        return document.view(document.maps().getFirst().id());
    }

    private static String step(String more) {
        return "{\"name\": \"Step\", " + more + "}";
    }

    @Test
    void theStandardTimeIsTheSumOverTheMainPath() {
        MapView view = view(
                "second",
                String.join(
                        ",",
                        step("\"timing\": {\"standard\": 40}"),
                        step("\"timing\": {\"standard\": 25}"),
                        step("\"timing\": {\"standard\": 1.5, \"unit\": \"minute\"}"),
                        step("\"timing\": {\"standard\": 20}"),
                        step("\"timing\": {\"standard\": 500}, \"offMainPath\": true"),
                        step("\"description\": \"Nobody knows how long\"")));
        Durations durations = Durations.of(view);
        assertThat(durations.unit()).isEqualTo(TimeUnit.SECOND);
        assertThat(durations.steps()).isEqualTo(5);
        assertThat(durations.standard().orElseThrow().amount()).isEqualByComparingTo("175");
        assertThat(durations.standard().orElseThrow().steps()).isEqualTo(4);
        assertThat(durations.observed()).isEmpty();
        assertThat(durations.split()).isEmpty();
    }

    @Test
    void flowEfficiencyIsWorkByWorkAndWait() {
        MapView view = view(
                "minute",
                step("\"timing\": {\"standard\": 58, \"workShare\": 1}") + ","
                        + step("\"kind\": \"wait\", \"timing\": {\"standard\": 165}"));
        Durations.Split split = Durations.of(view).split().orElseThrow();
        assertThat(split.work()).isEqualByComparingTo("58");
        assertThat(split.waiting()).isEqualByComparingTo("165");
        assertThat(split.efficiency().doubleValue()).isCloseTo(0.260, within(0.0005));
    }

    @Test
    void aPartHasTheTimesOfItsOwnSteps() {
        MapView view =
                view("minute", step("\"timing\": {\"standard\": 5}") + "," + step("\"timing\": {\"standard\": 7}"));
        assertThat(Durations.of(view, 1, 1).standard().orElseThrow().amount()).isEqualByComparingTo("7");
    }

    @Test
    void nothingKnownIsNothingAndNoTimeIsNoDivisionByZero() {
        assertThat(Durations.of(view("minute", "")).standard()).isEmpty();
        Durations none = Durations.of(view("minute", step("\"kind\": \"wait\", \"timing\": {\"standard\": 0}")));
        assertThat(none.standard().orElseThrow().amount()).isEqualByComparingTo("0");
        assertThat(none.split()).isEmpty();
    }

    @Test
    void aLargeAmountIsSaidInAUnitThatCanBeGrasped() {
        Durations durations = Durations.of(view("minute", ""));
        assertThat(durations.handy(BigDecimal.valueOf(119)).unit()).isEqualTo(TimeUnit.MINUTE);
        assertThat(durations.handy(BigDecimal.valueOf(120))).satisfies(amount -> {
            assertThat(amount.unit()).isEqualTo(TimeUnit.HOUR);
            assertThat(amount.amount()).isEqualByComparingTo("2");
        });
        assertThat(durations.handy(BigDecimal.valueOf(4320)).unit()).isEqualTo(TimeUnit.DAY);
    }
}
