package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.PainPoint;
import dev.sightline.model.ScoreCurve;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bar for speed of hand: a whole workshop in one sitting, without a mouse, with hardly a key beside the words.
class SpeedOfHandTest {
    private static final double OVERHEAD = 1.3;
    private static final int COLUMNS = 10;

    private final JourneyDocument empty = Hands.template("journey");
    private final Hands hands = new Hands(empty);
    private int texts;
    private int cardKeys;

    SpeedOfHandTest() throws IOException {}

    private void say(String text) {
        hands.type(text);
        texts++;
    }

    /// Ten cards from the first column to the last, and on to the next lane.
    private void fill(String word) {
        int before = hands.keys();
        hands.press("HOME");
        for (int i = 1; i < COLUMNS; i++) {
            say(word + " " + i);
            hands.press("TAB");
        }
        say(word + " " + COLUMNS);
        hands.press("ENTER");
        cardKeys += hands.keys() - before;
    }

    private void stages() {
        hands.press("Ctrl+HOME");
        say("Dream");
        hands.press("TAB");
        say("Compare");
        hands.press("Alt+S");
        say("Search");
        hands.press("Ctrl+ENTER");
        say("Ask friends");
        hands.press("Ctrl+ENTER");
        say("Shortlist");
        hands.press("TAB", "UP");
        say("Book");
        hands.press("TAB");
        say("Travel");
        hands.press("Alt+S");
        say("Board");
        hands.press("Ctrl+ENTER");
        say("Sleep");
        hands.press("Ctrl+ENTER");
        say("Arrive");
        hands.press("TAB", "UP");
        say("Remember");
        hands.press("TAB");
        say("Tell");
    }

    private void curve() {
        hands.press("HOME");
        for (String value : List.of("1", "2", "0.5", "0", "-1", "-2")) {
            say(value);
            hands.press("TAB");
        }
        say("-1");
        hands.press("Alt+T", "TAB");
        say("?");
        hands.press("TAB");
        say("1,5 at last!");
        hands.press("TAB");
        say("2");
        hands.press("ENTER");
    }

    private void pains() {
        hands.press("HOME");
        say("Too many sites");
        hands.press("Alt+DIGIT4", "TAB");
        say("Nobody answers");
        hands.press("Alt+DIGIT5", "TAB");
        say("Prices change while looking");
        hands.press("Alt+DIGIT3", "DOWN");
    }

    private void sitting() {
        stages();
        hands.press("ENTER", "DOWN");
        fill("Does");
        fill("Touches");
        fill("Thinks");
        curve();
        pains();
        fill("Could");
    }

    @Test
    void aWorkshopIsTypedWithHardlyAKeyBesideTheWords() {
        sitting();
        MapView view = hands.state().view();
        assertThat(hands.columns())
                .containsExactly(
                        "Dream",
                        "Search",
                        "Ask friends",
                        "Shortlist",
                        "Book",
                        "Board",
                        "Sleep",
                        "Arrive",
                        "Remember",
                        "Tell");
        assertThat(view.stages()).hasSize(6);
        assertThat(view.lanes())
                .extracting(lane -> view.placed(lane.id()).size())
                .containsExactly(10, 10, 10, 0, 3, 10);
        assertThat(cardKeys / 40.0).as("keys beside the text, per card").isLessThanOrEqualTo(OVERHEAD);
        assertThat((double) hands.keys() / texts)
                .as(
                        "keys beside the texts, per text, over the whole sitting of %d texts and %d keys",
                        texts, hands.keys())
                .isLessThanOrEqualTo(OVERHEAD);
    }

    @Test
    void whatIsTypedIsWhatComesToBe() {
        sitting();
        MapView view = hands.state().view();
        Lane feeling = view.lanes().get(3);
        assertThat(feeling.kind()).isEqualTo(LaneKind.EMOTION);
        ScoreCurve curve = view.curves(feeling.id()).getFirst();
        assertThat(curve.points())
                .extracting(
                        point -> point.value().map(BigDecimal::toPlainString).orElse("?"))
                .containsExactly("1", "2", "0.5", "0", "-1", "-2", "-1", "?", "1.5", "2");
        assertThat(curve.points().get(8)).extracting(CurvePoint::label).isEqualTo("at last!");
        Marker truth = view.markers(curve.id()).getFirst();
        assertThat(truth.kind()).isEqualTo(MarkerKind.MOMENT_OF_TRUTH);
        assertThat(truth.at()).contains(view.leaves().get(6).id());
        assertThat(view.document().all(PainPoint.class))
                .extracting(pain -> pain.severity().orElse(0))
                .containsExactly(4, 5, 3);
        assertThat(hands.at(view.lanes().get(2).id().value(), 6)).containsExactly("Thinks 7");
    }

    @Test
    void allOfItIsUndoneToTheFirstByte() {
        byte[] before = JourneyJson.write(empty);
        sitting();
        byte[] after = JourneyJson.write(hands.document());
        int steps = hands.state().history().entries().size();
        for (int i = 0; i < steps; i++) {
            hands.press("Ctrl+Z");
        }
        assertThat(hands.document()).isEqualTo(empty);
        assertThat(JourneyJson.write(hands.document())).isEqualTo(before);
        for (int i = 0; i < steps; i++) {
            hands.press("Ctrl+Y");
        }
        assertThat(JourneyJson.write(hands.document())).isEqualTo(after);
    }
}
