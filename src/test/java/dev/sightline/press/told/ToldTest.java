package dev.sightline.press.told;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.ReadingOrder;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// How a small map is told, whole.
class ToldTest {
    private static final String DOCUMENT = """
        {"format": "sightline", "version": 1, "title": "Coffee", "language": "LANGUAGE",
         "comments": [{"on": "ask", "text": "Is this so?", "author": "Kim"}],
         "maps": [{"title": "Coffee to go",
           "stages": [{"id": "order", "name": "Order", "steps": [{"id": "queue", "name": "Queue"},
                                                                 {"id": "pay", "name": "Pay"}]},
                      {"id": "drink", "name": "Drink", "steps": [{"id": "sit", "name": "Sit"}]}],
           "rows": [
             {"lane": "customer-action", "name": "Doing", "cards": [
                {"id": "ask", "on": "queue", "text": "Asks what a flat white is"},
                {"from": "pay", "to": "sit", "text": "Looks for a seat"}]},
             {"lane": "pain", "name": "Pain", "cards": [{"on": "order", "text": "One till for all", "severity": 4}]},
             {"lane": "emotion", "name": "Feeling", "curves": [{"points": {"queue": 0, "pay": -2, "sit": 1}}]}],
           "links": [{"from": "queue", "to": "pay"}]}]}
        """;

    private static String told(String language, ReadingOrder order) {
        byte[] json = DOCUMENT.replace("LANGUAGE", language).getBytes(StandardCharsets.UTF_8);
        var result = JourneyJson.read(json, "coffee");
        JourneyDocument document = result.openedDocument().orElseThrow(() -> new AssertionError(result.remarks()));
        Drawing drawing = new JourneyLayout(new Typesetter())
                .layout(document, document.maps().getFirst().id(), Theme.PAPER)
                .drawing();
        return Told.text(document, drawing, order, TextForm.PLAIN);
    }

    @Test
    void stepByStepEachStepSaysWhatEveryLaneHasThere() {
        assertThat(told("en", ReadingOrder.STEPS)).contains("""
            Along the whole way
            -------------------

            - Feeling: Emotion: starts at 0 at Queue, falls to −2 at Pay (lowest), ends at +1 at Sit. The scale goes from −2 to 2.

            Step by step
            ------------

            Stage 1 of 2: Order

            - Pain: One till for all. Severity 4 of 5

            Step 1 of 3: Queue

            - Doing: Asks what a flat white is (See note 1)

            Step 2 of 3: Pay

            - Doing: Looks for a seat (from Pay to Sit)

            Stage 2 of 2: Drink

            Step 3 of 3: Sit

            Links
            -----

            - Link, sequence: from “Queue” to “Pay”
            """);
    }

    @Test
    void laneByLaneEachThingSaysWhereItStands() {
        assertThat(told("en", ReadingOrder.LANES)).contains("""
            Lane by lane
            ------------

            Lane 1 of 3: Doing

            - Queue: Asks what a flat white is (See note 1)
            - Pay to Sit: Looks for a seat

            Lane 2 of 3: Pain

            - Order: One till for all. Severity 4 of 5

            Lane 3 of 3: Feeling
            """);
    }

    @Test
    void aNoteSaysWhatItIsAbout() {
        assertThat(told("en", ReadingOrder.STEPS))
                .containsPattern("- Note 1\\. Is this so\\?\\s+On “Asks what a flat white is” · Kim");
    }

    @Test
    void itTellsInTheLanguageOfTheMap() {
        assertThat(told("de", ReadingOrder.STEPS))
                .contains("Der Weg hat 2 Phasen und 3 Schritte. 3 Spuren erzählen davon.", "Schritt 1 von 3: Queue")
                .doesNotContain("Step by step");
    }
}
