package dev.sightline.edit;

import static dev.sightline.edit.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.model.Column;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Id;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurveEditTest {
    private static final Id<? extends Column> ORDER = Desk.<dev.sightline.model.Stage>id("stage-order");
    private static final Id<? extends Column> WAIT = Desk.<dev.sightline.model.Stage>id("stage-wait");

    private final Desk desk =
            new Desk(new Journeys("Coffee").stage("Order").stage("Wait").lane(LaneKind.EMOTION));

    private Id<ScoreCurve> added() throws Rejected {
        return desk.makes(
                new CurveEdit.Add(
                        Journeys.MAP,
                        Optional.of(id("lane-emotion-2")),
                        CurveKind.EMOTION,
                        "Mira",
                        Scale.EMOTION,
                        Optional.empty()),
                ScoreCurve.class);
    }

    private static Optional<BigDecimal> value(String digits) {
        return Optional.of(new BigDecimal(digits));
    }

    @Test
    void pointsStandFromLeftToRightWhateverWasSetFirst() throws Rejected {
        Id<ScoreCurve> curve = added();
        assertThat(curve).isEqualTo(id("curve-mira"));
        desk.does(new CurveEdit.SetPoint(curve, WAIT, value("-1.5")));
        desk.does(new CurveEdit.SetPoint(curve, ORDER, Optional.empty()));
        assertThat(desk.get(curve).points())
                .containsExactly(
                        new CurvePoint(ORDER, Optional.empty(), "", List.of()),
                        new CurvePoint(WAIT, value("-1.5"), "", List.of()));
        desk.leaves(new CurveEdit.SetPoint(curve, WAIT, value("-1.5")));
    }

    @Test
    void aValueStaysOnTheScaleAndItsQuoteStaysWithIt() throws Rejected {
        Id<ScoreCurve> curve = added();
        desk.does(new CurveEdit.Quote(curve, WAIT, "At last!"));
        desk.does(new CurveEdit.Nudge(curve, List.of(WAIT, ORDER), BigDecimal.ONE));
        desk.does(new CurveEdit.Nudge(curve, List.of(WAIT), BigDecimal.TEN));
        assertThat(desk.get(curve).points())
                .containsExactly(
                        new CurvePoint(ORDER, value("1"), "", List.of()),
                        new CurvePoint(WAIT, value("2"), "At last!", List.of()));
        assertThat(desk.refuses(new CurveEdit.SetPoint(curve, WAIT, value("3"))))
                .isEqualTo("This curve goes from -2 to 2. Enter a value between them, or change its scale.");
        assertThat(desk.refuses(new CurveEdit.SetPoint(curve, WAIT, value("0.0000000000000001"))))
                .contains("too long");
    }

    @Test
    void aPointGoesWithItsMarkers() throws Rejected {
        Id<ScoreCurve> curve = added();
        desk.does(new CurveEdit.SetPoint(curve, WAIT, value("2")));
        desk.does(new MarkerEdit.Toggle(Journeys.MAP, List.of(curve), MarkerKind.DELIGHT, Optional.of(WAIT)));
        assertThat(desk.view().markers(curve)).hasSize(1);
        assertThat(desk.refuses(
                        new MarkerEdit.Toggle(Journeys.MAP, List.of(curve), MarkerKind.DELIGHT, Optional.of(ORDER))))
                .contains("no point");
        desk.does(new CurveEdit.ClearPoint(curve, WAIT));
        assertThat(desk.get(curve).points()).isEmpty();
        assertThat(desk.view().markers(curve)).isEmpty();
        desk.leaves(new CurveEdit.ClearPoint(curve, WAIT));
    }

    @Test
    void aCurveLosesThePointOnAColumnThatGoes() throws Rejected {
        Id<ScoreCurve> curve = added();
        desk.does(new CurveEdit.SetPoint(curve, WAIT, value("2")));
        desk.does(Remove.of(desk.document(), List.of(WAIT)));
        assertThat(desk.get(curve).points()).isEmpty();
    }
}
