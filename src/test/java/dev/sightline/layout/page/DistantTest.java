package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.LaneKind;
import dev.sightline.typography.Typesetter;
import org.junit.jupiter.api.Test;

class DistantTest {
    private final Drawing drawing = new JourneyLayout(new Typesetter())
            .layout(
                    new Journeys("Coffee")
                            .stage("Order")
                            .stage("Drink")
                            .lane(LaneKind.CUSTOMER_ACTION)
                            .card("stage-order", "Waits in line")
                            .document(),
                    Journeys.MAP,
                    Theme.PAPER)
            .drawing();

    @Test
    void whatCanBeMadeOutStaysTheSameDrawing() {
        assertThat(Distant.of(drawing, 0.5)).isSameAs(drawing);
    }

    @Test
    void fromAfarOnlyShapesAreLeft() {
        Drawing distant = Distant.of(drawing, 0.03);
        assertThat(distant.fragments())
                .extracting(Fragment::box)
                .isEqualTo(drawing.fragments().stream().map(Fragment::box).toList());
        assertThat(distant.fragments().stream().flatMap(fragment -> fragment.marks().stream()))
                .isNotEmpty()
                .noneMatch(Mark.TextLine.class::isInstance)
                .anyMatch(Mark.Panel.class::isInstance);
    }
}
