package dev.sightline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.edit.Difference.Deed;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two states of a document are told apart by what happened to which elements.
class DifferencesTest {
    private static final String STAGES = "{'id': 'stage-a', 'name': 'A', 'steps': [{'id': 'step-1', 'name': 'One'}]},"
            + " {'id': 'stage-b', 'name': 'B'}, {'id': 'stage-c', 'name': 'C'}";
    private static final String CARDS = "{'id': 'low', 'on': 'stage-b', 'text': 'low'},"
            + " {'id': 'mid', 'on': 'stage-b', 'text': 'mid'}, {'id': 'high', 'on': 'stage-b', 'text': 'high'}";

    private static JourneyDocument document(String stages, String cards) {
        String json =
                ("{'format': 'sightline', 'version': 1, 'title': 'T', 'maps': [{'id': 'map-m', 'title': 'M', 'stages':"
                                + " ["
                                + stages + "], 'rows': [{'lane': 'customer-action', 'id': 'lane', 'cards': [" + cards
                                + "]}]}]}")
                        .replace('\'', '"');
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JourneyDocument read(byte[] json) {
        OpenResult result = JourneyJson.read(json, "");
        return result.openedDocument().orElseThrow(() -> new AssertionError(result.remarks()));
    }

    private static List<String> told(JourneyDocument before, JourneyDocument after) {
        return Differences.between(before, after).stream()
                .map(one -> one.deed() + " " + one.kind().getSimpleName() + " "
                        + one.elements().stream()
                                .map(element -> element.id().value())
                                .toList())
                .toList();
    }

    private static final JourneyDocument BEFORE = document(STAGES, CARDS);

    @Test
    void whatCameAndWentIsToldByKind() {
        JourneyDocument after = document(
                STAGES.replace(", {'id': 'stage-c', 'name': 'C'}", ""),
                CARDS + ", {'id': 'new', 'on': 'map', 'text': 'x'}");
        assertThat(told(BEFORE, after)).containsExactly("ADDED Card [new]", "REMOVED Stage [stage-c]");
        assertThat(told(after, BEFORE)).containsExactly("ADDED Stage [stage-c]", "REMOVED Card [new]");
    }

    @Test
    void aNewNameIsRenamedANewTextReworded() {
        JourneyDocument after = document(STAGES.replace("'B'", "'Book'"), CARDS.replace("'mid'}", "'middle'}"));
        assertThat(told(BEFORE, after)).containsExactly("RENAMED Stage [stage-b]", "REWORDED Card [mid]");
    }

    @Test
    void otherFieldsAreChanged() {
        JourneyDocument after = document(STAGES, CARDS.replace("'text': 'mid'", "'text': 'mid', 'tags': ['x']"));
        assertThat(told(BEFORE, after)).containsExactly("CHANGED Card [mid]");
    }

    @Test
    void elsewhereIsMovedAndSoIsAnotherOrder() {
        JourneyDocument elsewhere = document(STAGES, CARDS.replace("'mid', 'on': 'stage-b'", "'mid', 'on': 'stage-a'"));
        assertThat(told(BEFORE, elsewhere)).containsExactly("MOVED Card [mid]");
        JourneyDocument reordered = document(
                STAGES,
                "{'id': 'high', 'on': 'stage-b', 'text': 'high'}, {'id': 'low', 'on': 'stage-b', 'text': 'low'},"
                        + " {'id': 'mid', 'on': 'stage-b', 'text': 'mid'}");
        assertThat(told(BEFORE, reordered)).as("only what was lifted").containsExactly("MOVED Card [high]");
    }

    @Test
    void whatOnlyMadeRoomHasNotMoved() {
        JourneyDocument after = document(STAGES, "{'id': 'new', 'on': 'stage-b', 'text': 'new'}, " + CARDS);
        assertThat(after.get(Id.<Card>of("low")).rank())
                .isNotEqualTo(BEFORE.get(Id.<Card>of("low")).rank());
        assertThat(told(BEFORE, after)).containsExactly("ADDED Card [new]");
    }

    @Test
    void theMostFrequentKindComesFirst() {
        JourneyDocument empty = document("{'id': 'stage-b', 'name': 'B'}", "");
        assertThat(Differences.between(empty, BEFORE))
                .extracting(Difference::kind)
                .containsExactly(Card.class, Stage.class, Step.class);
        assertThat(Differences.between(empty, BEFORE))
                .extracting(Difference::deed)
                .containsOnly(Deed.ADDED);
    }

    @Test
    void aDocumentReadAgainIsNoDifferent() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample :
                    samples.filter(file -> file.toString().endsWith(".json")).toList()) {
                JourneyDocument document = read(Files.readAllBytes(sample));
                assertThat(told(document, read(JourneyJson.write(document)))).isEmpty();
                assertThat(told(document, document)).isEmpty();
            }
        }
    }

    @Test
    void theLongestRiseIsKeptWhateverTheOrder() {
        Random random = new Random(Seed.of("DifferencesTest"));
        for (int round = 0; round < 300; round++) {
            List<Integer> numbers = new ArrayList<>(
                    IntStream.range(0, random.nextInt(9)).boxed().toList());
            Collections.shuffle(numbers, random);
            List<Integer> kept =
                    LongestRise.of(numbers).stream().sorted().map(numbers::get).toList();
            assertThat(kept).isSorted().hasSize(longest(numbers));
        }
    }

    /// By trying all ways, which does for nine.
    private static int longest(List<Integer> numbers) {
        int most = 0;
        for (int chosen = 0; chosen < 1 << numbers.size(); chosen++) {
            int last = -1;
            int length = 0;
            for (int i = 0; i < numbers.size() && length >= 0; i++) {
                if ((chosen >> i & 1) == 1) {
                    length = numbers.get(i) > last ? length + 1 : -1;
                    last = numbers.get(i);
                }
            }
            most = Math.max(most, length);
        }
        return most;
    }
}
