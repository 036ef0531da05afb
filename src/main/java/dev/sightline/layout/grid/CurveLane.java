package dev.sightline.layout.grid;

import dev.sightline.model.ScoreCurve;
import java.util.List;
import java.util.Optional;

/// The curves of one lane.
final class CurveLane {
    private CurveLane() {}

    /// The curves as a content; none when there are no curves.
    static Optional<LaneContent> of(Setting setting, Columns columns, List<ScoreCurve> curves) {
        return Optional.empty();
    }
}
