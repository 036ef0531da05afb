package dev.sightline.layout;

import dev.sightline.file.JourneyJson;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.nio.charset.StandardCharsets;

/// Two stages of two steps and one; a lane of four cards, a line, a curve from -2 to 2 with a point on each step, and a
/// lane with a card over two steps; a link from the first card to the last one of its lane.
final class SmallSheet {
    static final JourneyDocument DOCUMENT = read();
    static final Sheet SHEET = new JourneyLayout(new Typesetter())
            .layout(DOCUMENT, DOCUMENT.maps().getFirst().id(), Theme.PAPER);

    private SmallSheet() {}

    private static JourneyDocument read() {
        String text = """
            {
              "format": "sightline", "version": 1, "oldestReader": 1, "title": "Small",
              "maps": [{
                "title": "Small",
                "stages": [
                  {"id": "stage-1", "name": "One", "steps": [
                    {"id": "step-a", "name": "A"}, {"id": "step-b", "name": "B"}]},
                  {"id": "stage-2", "name": "Two", "steps": [{"id": "step-c", "name": "C"}]}
                ],
                "rows": [
                  {"lane": "customer-action", "id": "lane-1", "cards": [
                    {"id": "first", "on": "step-a", "text": "first"},
                    {"id": "below", "on": "step-a", "text": "below"},
                    {"id": "middle", "on": "step-b", "text": "middle"},
                    {"id": "last", "on": "step-c", "text": "last"}]},
                  {"line": "visibility", "id": "line"},
                  {"lane": "emotion", "id": "lane-feel", "curves": [{"id": "mood", "kind": "emotion", "points": [
                    {"on": "step-a", "value": -1}, {"on": "step-b", "value": 2}, {"on": "step-c", "value": 0}]}]},
                  {"lane": "note", "id": "lane-2", "cards": [
                    {"id": "wide", "from": "step-a", "to": "step-b", "text": "wide"}]}
                ],
                "links": [{"id": "link", "from": "first", "to": "last"}]
              }]
            }
            """;
        return JourneyJson.read(text.getBytes(StandardCharsets.UTF_8), "small")
                .openedDocument()
                .orElseThrow();
    }
}
