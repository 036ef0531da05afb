package dev.sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeatedTest {
    private static Map<Id<?>, Integer> levels(Heat heat, String... parts) {
        String text = """
            {"format": "sightline", "version": 1, "title": "t", "maps": [{"id": "m", "title": "m", %s}]}
            """.formatted(String.join(", ", parts));
        JourneyDocument document = JourneyJson.read(text.getBytes(StandardCharsets.UTF_8), "t")
                .openedDocument()
                .orElseThrow();
        return Heated.of(document.view(Id.<JourneyMap>of("m")), heat).levels();
    }

    private static String pains(String... fields) {
        StringBuilder pains = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            pains.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"p%d\", \"on\": \"s\", \"text\": \"x\", %s}".formatted(i + 1, fields[i]));
        }
        return "\"steps\": [{\"id\": \"s\", \"name\": \"s\"}], \"rows\": [{\"id\": \"l\", \"lane\": \"pain\","
                + " \"cards\": [" + pains + "]}]";
    }

    private static String steps(String... fields) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            steps.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"s%d\", \"name\": \"s\", %s}".formatted(i + 1, fields[i]));
        }
        return "\"steps\": [" + steps + "]";
    }

    private static Map<Id<?>, Integer> of(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> Id.of(pair[0]), pair -> Integer.valueOf(pair[1])));
    }

    @Test
    void aSeverityIsItsLevelAndWithoutOneNothingIsHot() {
        assertThat(levels(Heat.SEVERITY, pains("\"severity\": 4", "\"severity\": 1", "\"owner\": \"x\"")))
                .isEqualTo(of("p1=4", "p2=1"));
    }

    @Test
    void sharesAreFifthsAndCountsAreMeasuredAgainstTheMost() {
        assertThat(levels(
                        Heat.FREQUENCY,
                        pains(
                                "\"frequency\": {\"share\": 0.41}",
                                "\"frequency\": {\"share\": 0.2}",
                                "\"frequency\": {\"count\": 50}",
                                "\"frequency\": {\"count\": 10}",
                                "\"frequency\": 5")))
                .isEqualTo(of("p1=3", "p2=1", "p3=5", "p4=1", "p5=5"));
    }

    @Test
    void whatIsOnlyAssumedIsHottest() {
        assertThat(levels(
                        Heat.EVIDENCE,
                        pains(
                                "\"evidence\": \"assumption\"",
                                "\"evidence\": \"single-source\"",
                                "\"evidence\": \"researched\"")))
                .isEqualTo(of("p1=5", "p2=3", "p3=1"));
    }

    @Test
    void timesAreMeasuredAgainstTheLongestInWhateverUnitTheyAre() {
        String steps = steps(
                "\"timing\": {\"standard\": 1, \"unit\": \"hour\"}",
                "\"timing\": {\"standard\": 12, \"unit\": \"minute\"}",
                "\"timing\": {\"standard\": 1, \"unit\": \"minute\", \"observed\": {\"value\": 30}}",
                "\"kind\": \"wait\"");
        assertThat(levels(Heat.DURATION, steps)).isEqualTo(of("s1=5", "s2=1", "s3=3"));
    }

    @Test
    void onlyTheWaitingShareOfAStepCountsAsWaiting() {
        String steps = steps(
                "\"timing\": {\"standard\": 100, \"workShare\": 0.9}",
                "\"kind\": \"wait\", \"timing\": {\"standard\": 50}",
                "\"timing\": {\"standard\": 500}");
        assertThat(levels(Heat.WAITING, steps)).isEqualTo(of("s1=1", "s2=5"));
    }

    @Test
    void theLowestMoodIsHottestAndWhatIsUnknownIsNotTakenForAnything() {
        String curve = "\"rows\": [{\"lane\": \"emotion\", \"curves\": [{\"points\": {\"s1\": -2, \"s2\": 2}}]}]";
        String steps = steps("\"kind\": \"action\"", "\"kind\": \"action\"", "\"kind\": \"action\"");
        assertThat(levels(Heat.MOOD, steps, curve)).isEqualTo(of("s1=5", "s2=1"));
    }

    @Test
    void anEmptyMapIsNowhereHot() {
        for (Heat heat : Heat.values()) {
            assertThat(levels(heat, steps())).isEmpty();
        }
    }
}
