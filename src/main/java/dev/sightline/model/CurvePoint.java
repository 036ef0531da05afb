package dev.sightline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One value of a curve.
///
/// @param on the stage or step it belongs to
/// @param value empty when it is not known, which is never taken for zero
/// @param label a word or quote shown at the point
public record CurvePoint(
        Id<? extends Column> on, Optional<BigDecimal> value, String label, List<Id<InformationSource>> sources) {
    public CurvePoint {
        sources = List.copyOf(sources);
    }

    /// The same point with other information sources.
    public CurvePoint withSources(List<Id<InformationSource>> others) {
        return new CurvePoint(on, value, label, others);
    }
}
