package dev.sightline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.DocumentFile;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.Step;
import dev.sightline.ui.desk.SheetPress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnSheetTest {
    private static JourneyDocument sample(String name) {
        return DocumentFile.open(Path.of("samples", name + ".sightline.json"))
                .openedDocument()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"night-train", "clinic-blueprint", "b2b-onboarding", "museum-experience"})
    void aClickInTheMiddleOfACardFindsIt(String name) {
        JourneyDocument document = sample(name);
        SheetPress press = new SheetPress();
        for (JourneyMap map : document.maps()) {
            MapView view = document.view(map.id());
            DrawnSheet sheet = press.sheet(document, map.id(), Theme.PAPER);
            int found = 0;
            for (Lane lane : view.lanes()) {
                for (Placed placed : view.placed(lane.id())) {
                    for (Box box : sheet.boxes(placed.id().value())) {
                        assertThat(sheet.elementAt(box.center(), 5))
                                .contains(placed.id().value());
                        found++;
                    }
                }
            }
            assertThat(found).isPositive();
        }
    }

    @Test
    void headersAreToldFromTheRest() {
        JourneyDocument document = sample("night-train");
        JourneyMap map = document.maps().getFirst();
        DrawnSheet sheet = new SheetPress().sheet(document, map.id(), Theme.PAPER);
        MapView view = document.view(map.id());
        for (Step step : view.steps()) {
            assertThat(sheet.isHeader(sheet.box(step.id().value()).orElseThrow()))
                    .isTrue();
        }
        Placed card = view.placed(view.lanes().getFirst().id()).getFirst();
        assertThat(sheet.isHeader(sheet.box(card.id().value()).orElseThrow())).isFalse();
        assertThat(sheet.elementAt(new Point(-50, -50), 5)).isEmpty();
    }
}
