package dev.sightline.ui.inspector;

import dev.sightline.model.JourneyDocument;
import dev.sightline.model.TimeUnit;
import dev.sightline.ui.words.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Lengths of time in words.
final class Times {
    private Times() {}

    /// Such as `12 min`; in the document's unit when none is given.
    static Optional<String> words(Optional<BigDecimal> time, Optional<TimeUnit> unit, JourneyDocument document) {
        TimeUnit counted = unit.orElse(document.project().timeUnit());
        return time.map(length -> FactGroup.number(length) + " "
                + Words.of("unit." + counted.name().toLowerCase(Locale.ROOT)));
    }
}
