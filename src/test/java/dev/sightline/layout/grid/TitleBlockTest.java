package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands above a map: its title, the pins of notes on the map as a whole, what it is related to.
class TitleBlockTest {
    private static JourneyDocument document(String title) {
        return JourneyJson.read("""
            { "format": "sightline", "version": 1, "title": "A whole day", "client": "Nordlys Nachtzug AG",
              "maps": [
                { "id": "map-night", "title": "%s", "subtitle": "Summer",
                  "stages": [ {"name": "Board", "steps": [ {"id": "papers", "name": "Papers"} ]} ] },
                { "title": "Papers", "relations": [ {"kind": "child-of", "target": "papers"} ],
                  "stages": [ {"name": "Fetch"} ] } ],
              "comments": [ {"id": "n1", "on": "map-night", "text": "Ready?"},
                {"id": "n2", "on": "map-night", "text": "Printed?"}, {"id": "n3", "on": "map-night", "text": "Sent?"} ] }
            """.formatted(title).getBytes(StandardCharsets.UTF_8), "title")
                .openedDocument()
                .orElseThrow();
    }

    private static Drawing drawing(JourneyDocument document, int map) {
        return new JourneyLayout(new Typesetter())
                .layout(document, document.maps().get(map).id(), Theme.PAPER)
                .drawing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Overnight", "من بغداد إلى البصرة", "A night from Basel to Copenhagen and back again by day"})
    void pinsOfNotesOnAMapStandBehindItsTitleAndOnNoWords(String title) {
        Drawing drawing = drawing(document(title), 0);
        List<Box> pins = new ArrayList<>();
        List<Box> words = new ArrayList<>();
        for (Fragment fragment : drawing.fragments()) {
            if (fragment.meaning().element().filter(id -> id.matches("n[123]")).isPresent()
                    && fragment.box().width() == fragment.box().height()) {
                pins.add(fragment.box());
            } else if (fragment.meaning().role() != Role.NOTE) {
                fragment.marks().stream()
                        .filter(Mark.TextLine.class::isInstance)
                        .map(Mark.TextLine.class::cast)
                        .map(line -> new Box(
                                line.at().x(),
                                line.at().y() - line.style().size() * 0.75,
                                line.width(),
                                line.style().size() * 0.75))
                        .forEach(words::add);
            }
        }
        assertThat(pins).hasSize(3);
        for (Box pin : pins) {
            assertThat(words).noneMatch(line -> line.overlaps(pin));
            assertThat(pins).filteredOn(other -> !other.equals(pin)).hasSize(2).noneMatch(pin::overlaps);
        }
    }

    @Test
    void aMapThatShowsAStepInDetailSaysInWhichMapTheStepIs() {
        List<String> words = drawing(document("Overnight"), 1).fragments().stream()
                .map(fragment -> fragment.meaning().words())
                .toList();
        assertThat(words).anyMatch(text -> text.contains("Detail of: Overnight › Papers"));
    }
}
