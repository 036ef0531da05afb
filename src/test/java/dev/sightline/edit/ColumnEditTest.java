package dev.sightline.edit;

import static dev.sightline.edit.Desk.id;
import static dev.sightline.edit.Desk.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.model.CurveKind;
import dev.sightline.model.Id;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Place;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Stages, phases and steps.
class ColumnEditTest {
    private final Desk desk = new Desk(new Journeys("Coffee")
            .stage("Order")
            .step("Read")
            .step("Choose")
            .step("Pay")
            .stage("Wait")
            .stage("Drink")
            .step("Sip")
            .lane(LaneKind.THINKING)
            .card("stage-wait", "When?")
            .card(Journeys.range("step-read", "step-pay"), "Range")
            .card(Journeys.several("step-read", "step-pay"), "Several")
            .card(Journeys.range("stage-order", "stage-drink"), "Stages"));

    private static final String LANE = "lane-thinking-7";

    private List<String> stages() {
        return desk.view().stages().stream().map(Stage::name).toList();
    }

    @Test
    void aStageComesWhereItIsSaidAndBesideAStepBesideItsStage() throws Rejected {
        desk.does(new StageEdit.Insert(Where.before(id("stage-wait")), "Greet"));
        desk.does(new StageEdit.Insert(Where.after(id("step-read")), "Queue"));
        desk.does(new StageEdit.Insert(Where.lastIn(Journeys.MAP), "Leave"));
        desk.does(new StageEdit.Insert(Where.firstIn(Journeys.MAP), "Arrive"));
        assertThat(stages()).containsExactly("Arrive", "Order", "Queue", "Greet", "Wait", "Drink", "Leave");
        assertThat(desk.document().find(id("stage-queue"))).isPresent();
        assertThat(desk.makes(new StageEdit.Insert(Where.after(id("stage-queue")), "Queue"), Stage.class))
                .isEqualTo(id("stage-queue-2"));
        assertThat(desk.makes(new StageEdit.Insert(Where.after(id("stage-queue")), ""), Stage.class))
                .isEqualTo(id("stage-1"));
    }

    @Test
    void whatStandsOnAStageStaysThereWhenTheStageGetsItsFirstSteps() throws Rejected {
        desk.does(new StepEdit.Insert(Where.lastIn(id("stage-wait")), "Stand"));
        desk.does(new StepEdit.Insert(Where.after(id("stage-wait")), "Look"));
        desk.does(new StepEdit.Insert(Where.before(id("step-stand")), "Step aside"));
        assertThat(desk.leaves()).containsExactly("Read", "Choose", "Pay", "Step aside", "Stand", "Look", "Sip");
        assertThat(desk.place("card-1")).isEqualTo(Place.on(Desk.<Stage>id("stage-wait")));
        assertThat(desk.view().spans(desk.place("card-1")).getFirst().length()).isEqualTo(3);
    }

    @Test
    void aStepAtTheEndOfTheMapGoesIntoTheLastStage() throws Rejected {
        Id<Step> step = desk.makes(new StepEdit.Insert(Where.lastIn(Journeys.MAP), "Leave"), Step.class);
        assertThat(desk.get(step).stage()).contains(id("stage-drink"));
    }

    @Test
    void aMapOfStepsOnlyStaysOne() throws Rejected {
        Desk plain = new Desk(new Journeys("Plain").step("One").step("Two"));
        Id<Step> step = plain.makes(new StepEdit.Insert(Where.lastIn(Journeys.MAP), "Three"), Step.class);
        assertThat(plain.get(step).stage()).isEmpty();
        plain.does(new StepEdit.Shift(List.of(step), -1));
        assertThat(plain.leaves()).containsExactly("One", "Three", "Two");
    }

    @Test
    void anEmptyMapGetsItsFirstColumn() throws Rejected {
        Desk empty = new Desk(new Journeys("Empty"));
        empty.does(new StepEdit.Insert(Where.lastIn(Journeys.MAP), "First"));
        assertThat(empty.leaves()).containsExactly("First");
    }

    @Test
    void stepsGoOverTheEdgeOfTheirStageIntoTheNextOneAndBack() throws Rejected {
        desk.does(new StepEdit.Shift(ids("step-pay"), 1));
        assertThat(desk.get(Desk.<Step>id("step-pay")).stage()).contains(id("stage-wait"));
        desk.does(new StepEdit.Shift(ids("step-pay"), 1));
        assertThat(desk.leaves()).containsExactly("Read", "Choose", "Wait", "Pay", "Sip");
        desk.does(new StepEdit.Shift(ids("step-pay"), -2));
        assertThat(desk.leaves()).containsExactly("Read", "Choose", "Pay", "Wait", "Sip");
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("step-read", "step-pay"));
    }

    @Test
    void columnsThatMoveTogetherKeepTheirOrderAndDoNotOvertakeEachOther() throws Rejected {
        desk.does(new StepEdit.Shift(ids("step-pay", "step-choose"), 1));
        assertThat(desk.leaves()).containsExactly("Read", "Choose", "Pay", "Sip");
        desk.does(new StageEdit.Shift(ids("stage-wait", "stage-order"), 1));
        assertThat(stages()).containsExactly("Drink", "Order", "Wait");
        desk.leaves(new StageEdit.Shift(ids("stage-wait", "stage-order"), 1));
    }

    @Test
    void aRangeWhoseEndsChangePlacesIsTurnedRoundAndComesBackAsItWas() throws Rejected {
        desk.does(new StepEdit.Move(ids("step-pay"), Where.firstIn(id("stage-order"))));
        assertThat(desk.leaves()).startsWith("Pay", "Read", "Choose");
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("step-pay", "step-read"));
        desk.does(new StepEdit.Move(ids("step-pay"), Where.lastIn(id("stage-order"))));
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("step-read", "step-pay"));
    }

    @Test
    void aStepBecomesAStageWithTheStepsThatFollowedItAndBack() throws Rejected {
        desk.does(new PlacedEdit.Add(id(LANE), Place.on(Desk.<Step>id("step-choose")), "Which?", Optional.empty()));
        desk.does(new StepEdit.Promote(ids("step-choose")));
        assertThat(stages()).containsExactly("Order", "Choose", "Wait", "Drink");
        assertThat(desk.leaves()).containsExactly("Read", "Pay", "Wait", "Sip");
        assertThat(desk.get(Desk.<Step>id("step-pay")).stage()).contains(id("step-choose"));
        assertThat(desk.place("card-5")).isEqualTo(Place.on(Desk.<Stage>id("step-choose")));
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("step-read", "step-pay"));
        desk.does(new StageEdit.Demote(ids("step-choose")));
        assertThat(stages()).containsExactly("Order", "Wait", "Drink");
        assertThat(desk.leaves()).containsExactly("Read", "Choose", "Pay", "Wait", "Sip");
    }

    @Test
    void aRangeStaysOnOneLevelWhenAnEndOfItBecomesAStepOrAStage() throws Rejected {
        desk.does(new StageEdit.Demote(ids("stage-drink")));
        assertThat(desk.leaves()).containsExactly("Read", "Choose", "Pay", "Drink", "Sip");
        assertThat(desk.place("card-4")).isEqualTo(Journeys.range("step-read", "step-sip"));
        desk.does(new StepEdit.Promote(ids("step-read")));
        assertThat(stages()).containsExactly("Order", "Read", "Wait");
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("step-choose", "step-pay"));
    }

    @Test
    void theFirstStageAndPhasesCannotBecomeSteps() {
        assertThat(desk.refuses(new StageEdit.Demote(ids("stage-order")))).startsWith("There is no stage before");
    }

    @Test
    void stagesGoWithTheirSteps() throws Rejected {
        desk.does(new StageEdit.Move(ids("stage-drink", "stage-order"), Where.lastIn(Journeys.MAP)));
        assertThat(desk.leaves()).containsExactly("Wait", "Read", "Choose", "Pay", "Sip");
        assertThat(desk.place("card-4")).isEqualTo(Journeys.range("stage-order", "stage-drink"));
        desk.leaves(new StageEdit.Move(ids("stage-wait"), Where.before(id("stage-wait"))));
        desk.leaves(new StageEdit.Move(ids("stage-wait"), Where.before(id("stage-order"))));
    }

    @Test
    void aRangeThatLosesAnEndGoesAsFarAsTheColumnsThatStay() throws Rejected {
        desk.does(Remove.of(desk.document(), ids("step-pay")));
        assertThat(desk.place("card-2")).isEqualTo(Journeys.range("step-read", "step-choose"));
        assertThat(desk.place("card-3")).isEqualTo(Place.on(Desk.<Step>id("step-read")));
        desk.does(Remove.of(desk.document(), ids("step-read")));
        assertThat(desk.place("card-2")).isEqualTo(Place.on(Desk.<Step>id("step-choose")));
        assertThat(desk.document().find(id("card-3"))).isEmpty();
    }

    @Test
    void aStageTakesWhatStandsOnlyOnItAndItsSteps() throws Rejected {
        Remove remove = Remove.of(desk.document(), ids("stage-order"));
        assertThat(remove.label()).isEqualTo("Remove stage “Order”");
        desk.does(remove);
        assertThat(desk.texts(LANE)).containsExactly("When?", "Stages");
        assertThat(desk.place("card-4")).isEqualTo(Journeys.range("stage-wait", "stage-drink"));
    }

    @Test
    void aPhaseComesAroundStagesAndGoesAgain() throws Rejected {
        Id<Stage> phase =
                desk.makes(new StageEdit.Enclose(ids("stage-wait", "stage-order"), "At the counter"), Stage.class);
        assertThat(phase).isEqualTo(id("phase-at-the-counter"));
        assertThat(desk.view().span(phase).orElseThrow().length()).isEqualTo(4);
        assertThat(stages()).containsExactly("Order", "Wait", "Drink");
        desk.does(new StageEdit.Shift(ids("stage-wait"), 1));
        assertThat(desk.get(Desk.<Stage>id("stage-wait")).phase()).isEmpty();
        desk.does(new StageEdit.Shift(ids("stage-wait"), -1));
        assertThat(desk.get(Desk.<Stage>id("stage-wait")).phase()).contains(phase);
        desk.does(new StageEdit.Shift(ids("stage-drink"), -1));
        assertThat(desk.get(Desk.<Stage>id("stage-drink")).phase()).contains(phase);
        desk.does(new SpanEdit.SetPlace(List.of(id("card-1")), Place.on(phase)));
        desk.does(new StageEdit.Dissolve(phase));
        assertThat(desk.view().phases()).isEmpty();
        assertThat(stages()).containsExactly("Order", "Wait", "Drink");
        assertThat(desk.place("card-1")).isEqualTo(Journeys.range("stage-order", "stage-drink"));
    }

    @Test
    void aPhaseIsNotPutIntoAPhaseNorStagesMovedWithPhases() throws Rejected {
        Id<Stage> phase = desk.makes(new StageEdit.Enclose(ids("stage-order"), "First"), Stage.class);
        assertThat(desk.refuses(new StageEdit.Enclose(List.of(phase), "Second")))
                .contains("Select stages only");
        assertThat(desk.refuses(new StageEdit.Move(List.of(phase, id("stage-wait")), Where.lastIn(Journeys.MAP))))
                .isEqualTo("A phase and a stage cannot be moved together. Move one after the other.");
        assertThat(desk.refuses(new StageEdit.Dissolve(id("stage-wait")))).contains("Only a phase");
    }

    @Test
    void namesChange() throws Rejected {
        desk.does(new StageEdit.Rename(id("stage-wait"), "Hold on"));
        desk.does(new StepEdit.Rename(id("step-sip"), "Gulp"));
        assertThat(desk.leaves()).endsWith("Hold on", "Gulp");
    }

    @Test
    void aCopyOfAStageBringsAllThatStandsOnNothingElse() throws Rejected {
        Id<ScoreCurve> curve = desk.makes(
                new CurveEdit.Add(
                        Journeys.MAP, Optional.empty(), CurveKind.EMOTION, "", Scale.EMOTION, Optional.empty()),
                ScoreCurve.class);
        desk.does(new CurveEdit.SetPoint(curve, id("step-pay"), Optional.of(BigDecimal.ONE)));
        desk.does(new MarkerEdit.Toggle(Journeys.MAP, List.of(id("step-pay")), MarkerKind.PAIN));
        Id<Stage> copy = desk.makes(new StageEdit.Duplicate(ids("stage-order")), Stage.class);
        assertThat(copy).isEqualTo(id("stage-order-2"));
        assertThat(desk.leaves()).containsExactly("Read", "Choose", "Pay", "Read", "Choose", "Pay", "Wait", "Sip");
        assertThat(desk.texts(LANE)).containsExactly("When?", "Range", "Several", "Stages", "Range", "Several");
        assertThat(desk.get(curve).points()).hasSize(2);
        assertThat(desk.view().markers(id("step-pay-2"))).hasSize(1);
    }

    @Test
    void whatStandsOnAnotherMapIsNotMixedIn() throws Rejected {
        desk.does(new MapEdit.Duplicate(Journeys.MAP, "Twin"));
        assertThat(desk.refuses(new StageEdit.Move(ids("stage-wait"), Where.before(id("stage-wait-2")))))
                .contains("another map");
        assertThat(desk.refuses(new StageEdit.Shift(ids("stage-wait", "stage-wait-2"), 1)))
                .contains("two maps");
    }
}
