package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.Bend;
import dev.sightline.model.Comment;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.PainPoint;
import dev.sightline.model.ScoreCurve;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Markers, severities, links, notes and curves, all by keys.
class MarkKeysTest {
    private final Hands hands = new Hands(SmallMap.VIEW.document());

    private List<MarkerKind> markers(String on) {
        return hands.state().view().markers(Id.of(on)).stream()
                .map(Marker::kind)
                .toList();
    }

    @Test
    void oneKeySetsAMarkerAndTakesItOffAgain() {
        hands.go("right").press("Alt+T");
        assertThat(markers("right")).containsExactly(MarkerKind.MOMENT_OF_TRUTH);
        hands.rest().press("Alt+F");
        assertThat(markers("right")).hasSize(2);
        hands.rest().press("Alt+T");
        assertThat(markers("right")).containsExactly(MarkerKind.FAIL_POINT);
    }

    @Test
    void aMarkerIsSetOnAllThatIsSelected() {
        hands.go("right").press("Shift+LEFT", "Shift+LEFT", "Alt+W");
        assertThat(List.of("low", "high", "right"))
                .allMatch(card -> markers(card).contains(MarkerKind.WAIT_POINT));
        hands.press("Ctrl+Z");
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
        assertThat(hands.state().selection().elements()).hasSize(3);
    }

    @Test
    void aMarkerCanBeSetWhileWriting() {
        hands.go("lane-1", 1).type("Pay").press("Alt+D");
        assertThat(hands.state().text()).isEmpty();
        assertThat(markers(hands.lead())).containsExactly(MarkerKind.DECISION);
        assertThat(hands.words(hands.lead())).isEqualTo("Pay");
    }

    @Test
    void aNumberWithAltIsHowMuchAPainHurts() throws IOException {
        Hands workshop = new Hands(Hands.template("journey"));
        Lane pains = workshop.state().view().lanes().stream()
                .filter(lane -> lane.kind() == LaneKind.PAIN)
                .findFirst()
                .orElseThrow();
        workshop.go(pains.id().value(), 0).type("Queue").press("Alt+DIGIT4");
        assertThat(workshop.document().all(PainPoint.class).getFirst().severity())
                .contains(4);
        workshop.rest().press("Alt+DIGIT0");
        assertThat(workshop.document().all(PainPoint.class).getFirst().severity())
                .isEmpty();
        assertThat(hands.go("right").means("Alt+DIGIT3")).isFalse();
    }

    @Test
    void aLinkIsDrawnByWalkingToItsEnd() {
        hands.go("low").press("Ctrl+L", "Ctrl+RIGHT");
        assertThat(hands.lead()).isEqualTo("right");
        assertThat(hands.document().all(Link.class))
                .as("it is shown on the way")
                .hasSize(1);
        assertThat(hands.state().committed().all(Link.class)).isEmpty();
        hands.press("ENTER");
        Link link = hands.state().committed().all(Link.class).getFirst();
        assertThat(link.from()).isEqualTo(Id.of("low"));
        assertThat(link.to()).isEqualTo(Id.of("right"));
        assertThat(hands.state().linkFrom()).isEmpty();
    }

    @Test
    void aLinkToAnEmptyPlaceLeadsToACardThatIsWrittenThere() {
        hands.go("low").press("Ctrl+L", "RIGHT");
        assertThat(hands.lead()).as("nothing is there yet").isEmpty();
        hands.press("ENTER").type("Pay");
        assertThat(hands.document().all(Link.class))
                .as("it is shown on the way")
                .hasSize(1);
        assertThat(hands.state().history().entries()).isEmpty();
        hands.press("ENTER");
        Link link = hands.state().committed().all(Link.class).getFirst();
        assertThat(link.from()).isEqualTo(Id.of("low"));
        assertThat(hands.words(link.to().value())).isEqualTo("Pay");
        assertThat(hands.undoWords()).isEqualTo("Type “Pay”");
        hands.press("Ctrl+Z");
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
    }

    @Test
    void aLinkToACardThatIsNotWrittenIsNotDrawn() {
        hands.go("low").press("Ctrl+L", "RIGHT", "ENTER").type("Pay").press("ESCAPE");
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
        assertThat(hands.state().linkFrom()).isEmpty();
    }

    @Test
    void whereALinkCannotEndItSaysSoAndStays() {
        hands.go("low").press("Ctrl+L", "ENTER");
        assertThat(hands.state().notice().orElseThrow()).contains("cannot end here");
        assertThat(hands.state().linkFrom()).contains(Id.of("low"));
        hands.press("Ctrl+RIGHT", "ENTER");
        assertThat(hands.state().committed().all(Link.class)).hasSize(1);
    }

    @Test
    void whatANoteIsOnStaysSelectedWhenTheNoteIsWritten() {
        hands.go("low").press("Shift+F2").type("Ask them").press("ENTER");
        assertThat(hands.document().all(Comment.class)).hasSize(1);
        assertThat(hands.lead()).isEqualTo("low");
    }

    @Test
    void escapeLeavesALinkUndrawnAndGoesBackToItsBeginning() {
        hands.go("low").press("Ctrl+L", "Ctrl+RIGHT", "ESCAPE");
        assertThat(hands.document()).isEqualTo(SmallMap.VIEW.document());
        assertThat(hands.lead()).isEqualTo("low");
    }

    @Test
    void theStartOfALinkIsTakenElsewhereWhenTheVerbIsAskedForAgain() {
        hands.go("low").press("Ctrl+L", "Ctrl+RIGHT", "ENTER");
        Link before = hands.document().get(Id.of("link-1"));
        hands.go("link-1").press("Ctrl+L", "Ctrl+L");
        assertThat(hands.lead()).isEqualTo("low");
        hands.press("DOWN", "ENTER");
        Link after = hands.document().get(Id.of("link-1"));
        assertThat(after.to()).isEqualTo(before.to());
        assertThat(after.from()).isEqualTo(Id.of("high"));
        hands.go("link-1").press("Ctrl+L", "Ctrl+L", "Ctrl+L");
        assertThat(hands.lead()).isEqualTo(before.to().value());
    }

    @Test
    void aLinkIsTakenElsewhereNamedAndReversedByKeys() {
        hands.go("low").press("Ctrl+L", "Ctrl+RIGHT", "ENTER");
        hands.go("link-1").type("then").press("ENTER");
        assertThat(hands.document().all(Link.class).getFirst().label()).isEqualTo("then");
        assertThat(hands.lead()).as("its label belongs to no row to go on from").isEqualTo("link-1");
        hands.go("link-1").press("Ctrl+L", "DOWN", "ENTER");
        assertThat(hands.document().all(Link.class).getFirst().to()).isEqualTo(Id.of("wide"));
        hands.go("link-1").editor.perform(Verb.REVERSE_LINK);
        assertThat(hands.document().all(Link.class).getFirst().from()).isEqualTo(Id.of("wide"));
    }

    private Optional<Bend> bend() {
        return hands.document().all(Link.class).getFirst().bend();
    }

    @Test
    void aLinkIsLedByArrowsFromGapToGapAndLeftToItselfAgain() {
        hands.go("low").press("Ctrl+L", "Ctrl+RIGHT", "ENTER");
        hands.go("link-1").rest();
        assertThat(hands.editor.possible(Verb.ROUTE_LINK)).isFalse();
        JourneyDocument drawn = hands.document();
        hands.press("Alt+DOWN");
        Bend first = bend().orElseThrow();
        assertThat(first.side()).isEqualTo(Bend.Side.BELOW);
        hands.press("Alt+DOWN");
        Bend second = bend().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        hands.press("Ctrl+Z");
        assertThat(hands.document()).as("one step for quick repeats").isEqualTo(drawn);
        hands.press("Ctrl+Y").rest().press("Alt+UP");
        assertThat(bend()).contains(first);
        hands.rest().press("Alt+RIGHT");
        assertThat(bend().orElseThrow().side()).isEqualTo(Bend.Side.AFTER);
        assertThat(hands.editor.perform(Verb.ROUTE_LINK)).isTrue();
        assertThat(bend()).isEmpty();
    }

    @Test
    void pastTheLastGapThereIsNoFurther() {
        hands.go("low").press("Ctrl+L", "Ctrl+RIGHT", "ENTER");
        hands.go("link-1");
        for (int i = 0; i < 50; i++) {
            hands.press("Alt+UP");
        }
        assertThat(bend().orElseThrow().side()).isEqualTo(Bend.Side.ABOVE);
        assertThat(hands.state().notice()).isEmpty();
    }

    @Test
    void aNoteIsWrittenOnWhatIsSelected() {
        hands.editor.author("Mira");
        hands.go("right").press("Shift+F2").type("Really?").press("ENTER");
        Comment note = hands.document().all(Comment.class).getFirst();
        assertThat(note.on()).isEqualTo(Id.of("right"));
        assertThat(note.text()).isEqualTo("Really?");
        assertThat(note.author()).isEqualTo("Mira");
    }

    private Hands feeling() throws IOException {
        Hands workshop = new Hands(Hands.template("journey"));
        Lane lane = workshop.state().view().lanes().stream()
                .filter(one -> one.kind() == LaneKind.EMOTION)
                .findFirst()
                .orElseThrow();
        return workshop.go(lane.id().value(), 0);
    }

    private static List<String> values(Hands workshop) {
        return workshop.document().all(ScoreCurve.class).stream()
                .flatMap(curve -> curve.points().stream())
                .map(point -> point.value().map(BigDecimal::toPlainString).orElse("?"))
                .toList();
    }

    @Test
    void numbersInALaneOfFeelingsAreACurve() throws IOException {
        Hands workshop = feeling();
        workshop.type("1")
                .press("TAB")
                .type("-2")
                .press("RIGHT")
                .type("?")
                .press("RIGHT")
                .type("1,5")
                .press("TAB");
        assertThat(values(workshop)).containsExactly("1", "-2", "?", "1.5");
        assertThat(workshop.document().all(ScoreCurve.class)).hasSize(1);
    }

    @Test
    void plusAndMinusNudgeAValueWithinItsScale() throws IOException {
        Hands workshop = feeling();
        workshop.type("1")
                .press("ENTER")
                .rest()
                .go(workshop.state().view().lanes().get(3).id().value(), 0);
        workshop.type("+").press("TAB").press("LEFT");
        assertThat(values(workshop)).containsExactly("2");
        workshop.type("---").press("ENTER");
        assertThat(values(workshop)).containsExactly("-1");
        workshop.go(workshop.state().view().lanes().get(3).id().value(), 0)
                .rest()
                .press("Alt+UP", "Alt+UP");
        assertThat(values(workshop)).containsExactly("1");
        workshop.press("Ctrl+Z");
        assertThat(values(workshop)).containsExactly("-1");
    }

    @Test
    void aValueOffTheScaleIsRefusedInWordsAndStaysOpen() throws IOException {
        Hands workshop = feeling();
        workshop.type("1").press("LEFT", "RIGHT").type("9").press("ENTER");
        assertThat(workshop.state().notice().orElseThrow()).contains("-2").contains("2");
        assertThat(workshop.state().text()).isPresent();
        workshop.press("ESCAPE");
        assertThat(values(workshop)).containsExactly("1");
    }

    @Test
    void deletingOnACurveTakesThePointAndNotTheCurve() throws IOException {
        Hands workshop = feeling();
        workshop.type("1").press("TAB").type("2").press("LEFT");
        workshop.press("DELETE");
        assertThat(values(workshop)).containsExactly("2");
        assertThat(workshop.document().all(ScoreCurve.class)).hasSize(1);
    }

    @Test
    void wordsInALaneOfFeelingsAreACardAndAQuoteHasItsKey() throws IOException {
        Hands workshop = feeling();
        workshop.type("1").press("TAB", "LEFT", "Alt+Q").type("Hooray").press("ENTER");
        assertThat(workshop.document()
                        .all(ScoreCurve.class)
                        .getFirst()
                        .points()
                        .getFirst()
                        .label())
                .isEqualTo("Hooray");
        String lane = workshop.state().view().lanes().get(3).id().value();
        workshop.go(lane, 0).type("curious").press("ENTER");
        assertThat(workshop.at(lane, 0)).contains("curious");
    }
}
