package dev.sightline.layout.curve;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Pen;
import dev.sightline.layout.CurveLook;
import dev.sightline.model.Colour;
import dev.sightline.model.CurveKind;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one curve is told from the others: by colour, dash and shape. What a persona feels and what she is meant to feel
/// come from the same hand, the latter in thinner, shorter strokes.
///
/// @param intended whether it tells what is wished, not what is
record Hand(Ink ink, List<Double> dashes, CurveShape shape, boolean intended) {
    Hand {
        dashes = List.copyOf(dashes);
    }

    /// One hand for each curve, in order.
    static List<Hand> of(Ground ground, List<ScoreCurve> curves) {
        Turns turns = new Turns(ground, curves);
        List<Hand> hands = new ArrayList<>();
        for (ScoreCurve curve : curves) {
            boolean intended = curve.kind() == CurveKind.INTENDED_EMOTION;
            int index = turns.of(curve);
            CurveLook look = ground.theme().curve(index);
            Ink ink = colour(ground.view().document(), curve)
                    .map(ground.theme()::readable)
                    .orElse(look.ink());
            CurveShape shape = CurveShape.at(index);
            hands.add(new Hand(ink, intended ? List.of(3.0, 3.0) : look.dashes(), shape, intended));
        }
        return hands;
    }

    private static Optional<Colour> colour(JourneyDocument document, ScoreCurve curve) {
        return curve.colour()
                .or(() -> curve.persona().flatMap(id -> document.get(id).colour()));
    }

    /// The pen of the curve itself.
    Pen pen() {
        return new Pen(ink, intended ? 1.25 : 2.25, dashes, dashes.isEmpty());
    }

    /// The pen of a stretch that nobody knows.
    Pen unknown() {
        return Pen.dotted(ink, 1.5, 4.5);
    }
}
