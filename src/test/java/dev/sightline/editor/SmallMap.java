package dev.sightline.editor;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.MapView;
import java.nio.charset.StandardCharsets;

/// Two stages of two steps and one, a lane of three cards, a line, and a lane with a card over the whole map.
final class SmallMap {
    private SmallMap() {}

    static final MapView VIEW = read();

    private static MapView read() {
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
                    {"id": "low", "on": "step-a", "text": "low"},
                    {"id": "high", "on": "step-a", "text": "high"},
                    {"id": "right", "on": "step-c", "text": "right"}]},
                  {"line": "visibility", "id": "line"},
                  {"lane": "note", "id": "lane-2", "cards": [{"id": "wide", "on": "map", "text": "wide"}]}
                ]
              }]
            }
            """;
        return JourneyJson.read(text.getBytes(StandardCharsets.UTF_8), "small")
                .openedDocument()
                .map(document -> document.view(document.maps().getFirst().id()))
                .orElseThrow();
    }
}
