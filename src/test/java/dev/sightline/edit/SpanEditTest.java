package dev.sightline.edit;

import static dev.sightline.edit.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.edit.SpanEdit.Edge;
import dev.sightline.model.Id;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanEditTest {
    private final Desk desk = new Desk(new Journeys("Coffee")
            .stage("Order")
            .step("Read")
            .step("Choose")
            .step("Pay")
            .stage("Wait")
            .stage("Drink")
            .step("Sip")
            .lane(LaneKind.THINKING)
            .card("step-choose", "One")
            .card("stage-order", "Stage")
            .card(Journeys.several("step-read", "step-pay"), "Several")
            .card(Place.wholeMap(), "All"));

    private static final List<Id<? extends Placed>> ONE = List.of(Desk.<Placed>id("card-1"));
    private static final List<Id<? extends Placed>> STAGE = List.of(Desk.<Placed>id("card-2"));
    private static final List<Id<? extends Placed>> SEVERAL = List.of(Desk.<Placed>id("card-3"));
    private static final List<Id<? extends Placed>> ALL = List.of(Desk.<Placed>id("card-4"));

    private static Place on(String column) {
        return Place.on(Desk.<Step>id(column));
    }

    @Test
    void aCardOnOneStepBecomesARangeAndOneStepAgain() throws Rejected {
        desk.does(new SpanEdit.Stretch(ONE, Edge.END, 1));
        assertThat(desk.place("card-1")).isEqualTo(Journeys.range("step-choose", "step-pay"));
        desk.does(new SpanEdit.Stretch(ONE, Edge.START, -5));
        assertThat(desk.place("card-1")).isEqualTo(Journeys.range("step-read", "step-pay"));
        desk.does(new SpanEdit.Stretch(ONE, Edge.END, -9));
        assertThat(desk.place("card-1")).isEqualTo(on("step-read"));
        desk.leaves(new SpanEdit.Stretch(ONE, Edge.END, -1));
    }

    @Test
    void aCardOnAStageIsStretchedByStages() throws Rejected {
        desk.does(new SpanEdit.Stretch(STAGE, Edge.END, 1));
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("stage-order", "stage-wait"));
        desk.does(new SpanEdit.StretchTo(STAGE.getFirst(), Edge.END, 4));
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("stage-order", "stage-drink"));
        desk.does(new SpanEdit.StretchTo(STAGE.getFirst(), Edge.START, 3));
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("stage-wait", "stage-drink"));
    }

    @Test
    void aHandleThatIsDraggedOntoAStageWithoutStepsMakesARangeOfStages() throws Rejected {
        desk.does(new SpanEdit.StretchTo(ONE.getFirst(), Edge.END, 3));
        assertThat(desk.place("card-1")).isEqualTo(Journeys.range("stage-order", "stage-wait"));
    }

    @Test
    void theGapsBetweenSeveralColumnsStayAndTheColumnsBeyondTheEdgeAreAdded() throws Rejected {
        desk.does(new SpanEdit.Stretch(SEVERAL, Edge.END, 1));
        assertThat(desk.place("card-3")).isEqualTo(Journeys.several("step-read", "step-pay", "stage-wait"));
        desk.does(new SpanEdit.Stretch(SEVERAL, Edge.END, -2));
        assertThat(desk.place("card-3")).isEqualTo(on("step-read"));
    }

    @Test
    void aCardOnTheWholeMapIsMadeNarrower() throws Rejected {
        desk.leaves(new SpanEdit.Stretch(ALL, Edge.END, 1));
        desk.does(new SpanEdit.StretchTo(ALL.getFirst(), Edge.END, 1));
        assertThat(desk.place("card-4")).isEqualTo(Journeys.range("step-read", "step-choose"));
    }

    @Test
    void aPlaceIsSetAsItIsSaid() throws Rejected {
        desk.does(new SpanEdit.SetPlace(ONE, on("step-sip")));
        assertThat(desk.texts("lane-thinking-7")).endsWith("One");
        desk.leaves(new SpanEdit.SetPlace(ONE, on("step-sip")));
        assertThat(desk.refuses(new SpanEdit.SetPlace(ONE, new Place.Several(List.of()))))
                .contains("at least one stage or step");
        assertThat(desk.refuses(new SpanEdit.SetPlace(List.of(id("step-sip")), on("step-sip"))))
                .contains("card is not there");
    }
}
