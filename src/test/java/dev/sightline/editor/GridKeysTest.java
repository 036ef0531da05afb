package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The keys of the grid, one by one. The map has two stages of two steps and one, a lane of three cards, a line, and a
/// lane with a card over the whole map.
class GridKeysTest {
    private final Hands hands = new Hands(SmallMap.VIEW.document());

    private Card card(String id) {
        return hands.document().get(Id.<Card>of(id));
    }

    @Test
    void enterFinishesAndGoesDownToTheNextLane() {
        hands.go("lane-1", 1).type("new").press("ENTER");
        assertThat(hands.at("lane-1", 1)).containsExactly("new");
        assertThat(hands.lead()).isEqualTo("wide");
        assertThat(hands.spot()).contains(new Spot(Id.of("lane-2"), 1));
    }

    @Test
    void enterPassesTheOtherCardsOfThePlace() {
        hands.go("low").press("F2").type("er").press("ENTER");
        assertThat(card("low").text()).isEqualTo("lower");
        assertThat(hands.lead()).isEqualTo("wide");
    }

    @Test
    void tabFinishesAndGoesToTheNextStepAndShiftTabBack() {
        hands.go("lane-1", 1).type("new").press("TAB");
        assertThat(hands.lead()).isEqualTo("right");
        hands.type("over").press("Shift+TAB");
        assertThat(card("right").text()).isEqualTo("over");
        assertThat(hands.at("lane-1", 1)).containsExactly("new");
        assertThat(hands.spot()).contains(new Spot(Id.of("lane-1"), 1));
    }

    @Test
    void tabMakesAStepAtTheEndOfALane() {
        hands.go("right").type("last").press("TAB").type("beyond").press("ENTER");
        assertThat(hands.state().view().steps()).hasSize(4);
        assertThat(hands.at("lane-1", 3)).containsExactly("beyond");
        assertThat(hands.state().view().steps().getLast().stage()).contains(Id.of("stage-2"));
        hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z");
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
    }

    @Test
    void tabOnAHeadAtTheEndMakesAnotherColumnOnlyIfItIsNamed() {
        hands.go("stage-2").type("Second").press("TAB").type("Third").press("TAB", "ENTER");
        assertThat(hands.state().view().stages())
                .extracting(stage -> stage.name())
                .containsExactly("One", "Second", "Third");
    }

    @Test
    void tabAtTheEndMakesNothingWhenNothingWasWritten() {
        hands.go("right").press("TAB");
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
        assertThat(hands.lead()).isEqualTo("right");
    }

    @Test
    void shiftEnterIsLeftToTheTextAsANewLine() {
        hands.go("right").type("a");
        assertThat(hands.means("Shift+ENTER")).isFalse();
        assertThat(hands.state().text()).isPresent();
    }

    @Test
    void ctrlEnterWritesAnotherCardInTheSamePlace() {
        hands.go("right")
                .press("F2", "Ctrl+ENTER")
                .type("second")
                .press("Ctrl+ENTER")
                .type("third")
                .press("ENTER");
        assertThat(hands.at("lane-1", 2)).containsExactly("right", "second", "third");
    }

    @Test
    void ctrlEnterOnACardPutsTheNewOneRightBehindIt() {
        hands.go("low").press("Ctrl+ENTER").type("between").press("ENTER");
        assertThat(hands.at("lane-1", 0)).containsExactly("low", "between", "high");
        hands.go("low").press("Ctrl+Shift+ENTER").type("first").press("ENTER");
        assertThat(hands.at("lane-1", 0)).containsExactly("first", "low", "between", "high");
    }

    @Test
    void escapeBringsBackWhatWasThere() {
        hands.go("right").type("never mind").press("ESCAPE");
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
        assertThat(hands.lead()).isEqualTo("right");
        hands.go("lane-1", 1).type("nor this").press("ESCAPE");
        assertThat(hands.at("lane-1", 1)).isEmpty();
        assertThat(hands.spot()).contains(new Spot(Id.of("lane-1"), 1));
        assertThat(hands.state().history().entries()).isEmpty();
    }

    @Test
    void deleteRemovesAndLeavesTheFocusInThePlace() {
        hands.go("right").press("DELETE");
        assertThat(hands.at("lane-1", 2)).isEmpty();
        assertThat(hands.state().selection()).isEqualTo(Selection.place(new Spot(Id.of("lane-1"), 2)));
        hands.go("low").press("BACK_SPACE");
        assertThat(hands.lead()).isEqualTo("high");
        assertThat(hands.undoWords()).startsWith("Remove card");
    }

    @Test
    void aStepThatIsRemovedGivesTheFocusToItsNeighbour() {
        hands.go("step-c").press("DELETE");
        assertThat(hands.document().find(Id.of("step-c"))).isEmpty();
        assertThat(hands.spot().orElseThrow().leaf()).isEqualTo(2);
        hands.go("step-b").press("DELETE");
        assertThat(hands.columns()).doesNotContain("B");
        assertThat(hands.state().selection().spot()).isPresent();
    }

    @Test
    void aCardWhoseTextIsTakenAwayGoes() {
        hands.go("right").press("F2");
        hands.editor.textChanged(" ");
        assertThat(hands.document().find(Id.of("right"))).isPresent();
        hands.press("ENTER");
        assertThat(hands.document().find(Id.of("right"))).isEmpty();
        hands.press("Ctrl+Z");
        assertThat(hands.lead()).isEqualTo("right");
    }

    @Test
    void ctrlDDuplicatesAndSelectsTheCopy() {
        hands.go("right").press("Ctrl+D");
        assertThat(hands.at("lane-1", 2)).containsExactly("right", "right");
        assertThat(hands.lead()).isNotEqualTo("right").startsWith("card");
    }

    @Test
    void altArrowsMoveACardAlongAndAcrossLanes() {
        hands.go("right").press("Alt+LEFT");
        assertThat(card("right").place()).isEqualTo(Place.on(Id.of("step-b")));
        assertThat(hands.spot().orElseThrow().leaf()).isEqualTo(1);
        hands.rest().press("Alt+DOWN");
        assertThat(card("right").lane()).isEqualTo(Id.of("lane-2"));
        assertThat(hands.spot()).contains(new Spot(Id.of("lane-2"), 1));
        hands.rest().press("Alt+UP");
        assertThat(hands.at("lane-2", 1)).containsExactly("right", "wide");
        hands.rest().press("Alt+UP");
        assertThat(card("right").lane()).isEqualTo(Id.of("lane-1"));
    }

    @Test
    void quickMovesAreOneStep() {
        hands.go("right").press("Alt+LEFT", "Alt+LEFT");
        assertThat(card("right").place()).isEqualTo(Place.on(Id.of("step-a")));
        assertThat(hands.state().history().entries()).hasSize(1);
        hands.press("Ctrl+Z");
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
        assertThat(hands.spot()).contains(new Spot(Id.of("lane-1"), 2));
    }

    @Test
    void altArrowsMoveStagesStepsAndLanes() {
        hands.go("stage-1").press("Alt+RIGHT");
        assertThat(hands.columns()).containsExactly("C", "A", "B");
        assertThat(hands.spot()).contains(new Spot(Spot.STAGES, 1));
        hands.rest().go("step-a").press("Alt+RIGHT");
        assertThat(hands.columns()).containsExactly("C", "B", "A");
        hands.rest().go("lane-2").press("Alt+UP", "Alt+UP");
        assertThat(hands.state().view().lanes())
                .extracting(lane -> lane.id().value())
                .containsExactly("lane-2", "lane-1");
        assertThat(hands.lead()).isEqualTo("lane-2");
    }

    @Test
    void shiftAltArrowsStretchACardAndShrinkIt() {
        hands.go("low").press("Shift+Alt+RIGHT", "Shift+Alt+RIGHT");
        assertThat(card("low").place()).isEqualTo(new Place.Range(Id.of("step-a"), Id.of("step-c")));
        hands.press("Shift+Alt+LEFT");
        assertThat(card("low").place()).isEqualTo(new Place.Range(Id.of("step-a"), Id.of("step-b")));
        assertThat(hands.undoWords()).isEqualTo("Stretch card");
    }

    @Test
    void shiftArrowsExtendOverPlacesAndEscapeEndsTheRange() {
        hands.go("right").press("Shift+LEFT", "Shift+LEFT");
        assertThat(hands.state().selection().elements())
                .containsExactlyInAnyOrder(Id.of("low"), Id.of("high"), Id.of("right"));
        hands.press("Shift+RIGHT");
        assertThat(hands.state().selection().elements()).containsExactly(Id.of("right"));
        hands.press("Ctrl+Shift+LEFT", "DELETE");
        assertThat(hands.state().view().placed(Id.of("lane-1"))).isEmpty();
        assertThat(hands.undoWords()).isEqualTo("Remove 3 cards");
        hands.press("Ctrl+Z", "ESCAPE");
        assertThat(hands.state().selection().anchor()).isEmpty();
    }

    @Test
    void ctrlAWidensFromThePlaceToTheLaneToTheMap() {
        hands.go("low").press("Ctrl+A");
        assertThat(hands.state().selection().elements()).hasSize(2);
        hands.press("Ctrl+A");
        assertThat(hands.state().selection().elements()).hasSize(3);
        hands.press("Ctrl+A");
        assertThat(hands.state().selection().elements()).hasSize(4).contains(Id.of("wide"));
    }

    @Test
    void homeAndEndGoToTheEndsOfTheRowAndOfTheMap() {
        hands.go("right").press("HOME");
        assertThat(hands.spot().orElseThrow().leaf()).isZero();
        hands.press("END");
        assertThat(hands.lead()).isEqualTo("right");
        hands.press("Ctrl+HOME");
        assertThat(hands.lead()).isEqualTo("stage-1");
        hands.press("Ctrl+END");
        assertThat(hands.spot()).contains(new Spot(Id.of("lane-2"), 2));
    }

    @Test
    void columnsAndLanesAreInsertedBesideTheFocusByKeys() {
        hands.go("right").press("Alt+S").type("D").press("ENTER");
        hands.press("Shift+Alt+S").type("E").press("ENTER");
        assertThat(hands.columns()).containsExactly("A", "B", "C", "E", "D");
        hands.go("stage-1").press("Alt+G").type("Middle").press("ENTER");
        hands.go("stage-1").press("Shift+Alt+G").type("Before").press("ENTER");
        assertThat(hands.columns()).containsExactly("Before", "A", "B", "Middle", "C", "E", "D");
        hands.go("right").press("Alt+L").type("Below").press("ENTER");
        hands.go("right").press("Shift+Alt+L").type("Above").press("ENTER");
        assertThat(hands.state().view().lanes())
                .extracting(lane -> lane.name())
                .containsExactly("Above", "", "Below", "");
        hands.press("Alt+MINUS");
        assertThat(hands.undoWords()).startsWith("Add line");
    }

    @Test
    void theFirstStepOfAStageIsTypedUnderIt() {
        hands.go("stage-2").press("Alt+G").type("Three").press("ENTER");
        assertThat(hands.spot()).contains(new Spot(Spot.STEPS, 3));
        hands.type("X").press("Ctrl+ENTER").type("Y").press("ENTER");
        assertThat(hands.columns()).containsExactly("A", "B", "C", "X", "Y");
        assertThat(hands.state().view().steps().getLast().stage()).contains(Id.of("stage-three"));
    }

    @Test
    void lanesAndStagesAreGroupedAndTheGroupNamed() {
        hands.go("lane-1").press("Shift+DOWN", "Ctrl+G").type("Frontstage").press("ENTER");
        assertThat(hands.state().view().bands().getFirst().group().orElseThrow().name())
                .isEqualTo("Frontstage");
        hands.go("stage-1").press("Shift+RIGHT", "Ctrl+G").type("Phase").press("ENTER");
        assertThat(hands.state().view().phases())
                .extracting(phase -> phase.name())
                .containsExactly("Phase");
        hands.go(hands.state().view().phases().getFirst().id().value()).press("Ctrl+Shift+G");
        assertThat(hands.state().view().phases()).isEmpty();
        assertThat(hands.state().view().stages()).hasSize(2);
    }

    @Test
    void theHistoryIsWalkedThroughAndKnowsWhatItDoes() {
        hands.go("low").type("one").press("ENTER").go("right").type("two").press("ENTER");
        List<String> words = hands.state().history().entries().stream()
                .map(entry -> entry.label())
                .toList();
        assertThat(words).containsExactly("Type “one”", "Type “two”");
        hands.editor.stepTo(0);
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
        hands.editor.stepTo(2);
        assertThat(card("right").text()).isEqualTo("two");
        assertThat(hands.lead()).isEqualTo("right");
        hands.press("Ctrl+Z", "Ctrl+Shift+Z");
        assertThat(card("right").text()).isEqualTo("two");
    }
}
