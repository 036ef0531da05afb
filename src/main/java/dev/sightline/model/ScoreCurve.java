package dev.sightline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Values over the way: how a persona feels, how a step is rated, how it deviates from a baseline.
///
/// @param lane the lane it is drawn in; empty for a lane of its own that is made when drawing
/// @param shownAs how it is drawn; by its kind when empty
@Built
public record ScoreCurve(
        Id<ScoreCurve> id,
        Rank rank,
        About about,
        Id<JourneyMap> map,
        Optional<Id<Lane>> lane,
        CurveKind kind,
        String name,
        Optional<Id<Persona>> persona,
        Optional<Id<Actor>> actor,
        Scale scale,
        List<CurvePoint> points,
        Optional<CurveStyle> shownAs,
        Optional<Colour> colour)
        implements Element, ScoreCurveBuilder.With {

    public ScoreCurve {
        points = List.copyOf(points);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References references =
                References.of(about, each).and(map).and(lane).and(persona).and(actor);
        for (CurvePoint point : points) {
            references.and(point.on()).all(point.sources());
        }
    }
}
