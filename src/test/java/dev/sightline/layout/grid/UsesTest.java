package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the foot says that touchpoints are used.
class UsesTest {

    private static Fragment desk() {
        String json = """
            { "format": "sightline", "version": 1, "title": "Trip",
              "touchpoints": [ {"id": "desk", "name": "Desk"}, {"id": "idle", "name": "Idle"} ],
              "maps": [ { "title": "Way",
                "stages": [ {"name": "First", "steps": [ {"id": "ask", "name": "Ask", "touchpoint": "desk"},
                  {"id": "pay", "name": "Pay"}]} ],
                "rows": [ {"lane": "touchpoint", "cards": [
                  {"id": "one", "on": "ask", "text": "The desk", "touchpoint": "desk"},
                  {"id": "two", "on": "pay", "text": "Again", "touchpoint": "desk"}]} ] } ] }
            """;
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "trip")
                .openedDocument()
                .orElseThrow();
        List<Fragment> fragments = new JourneyLayout(new Typesetter())
                .layout(document, document.maps().getFirst().id(), Theme.PAPER)
                .drawing()
                .fragments();
        return fragments.stream()
                .filter(fragment ->
                        fragment.meaning().element().filter("desk"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTouchpointNamesEveryStepAndCardThatUsesIt() {
        assertThat(desk().meaning().words()).endsWith("Used at Ask · “The desk” · Pay");
    }

    @Test
    void eachNameLeadsToWhatItNames() {
        List<Mark.Hyperlink> links = desk().marks().stream()
                .filter(Mark.Hyperlink.class::isInstance)
                .map(Mark.Hyperlink.class::cast)
                .toList();
        assertThat(links).extracting(Mark.Hyperlink::target).containsExactly("#ask", "#one", "#two");
        for (Mark.Hyperlink link : links) {
            Point middle = link.box().center();
            assertThat(desk().marks())
                    .anyMatch(mark -> mark instanceof Mark.TextLine line
                            && Math.abs(line.at().y() - middle.y()) < 6
                            && line.at().x() <= middle.x()
                            && middle.x() <= line.at().x() + line.width());
        }
    }
}
