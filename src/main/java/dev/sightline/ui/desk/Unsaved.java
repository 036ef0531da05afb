package dev.sightline.ui.desk;

import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a document differs from what is saved of it. One element that differs is enough to know, and the one
/// that did last time most likely still does: so a large document is compared as a whole only when that has been
/// taken back.
final class Unsaved {
    private Optional<Id<?>> witness = Optional.empty();

    boolean differs(JourneyDocument saved, JourneyDocument now) {
        if (witness.filter(id -> differs(id, saved, now)).isPresent()) {
            return true;
        }
        witness = Stream.concat(now.elements().stream(), saved.elements().stream())
                .<Id<?>>map(Element::id)
                .filter(id -> differs(id, saved, now))
                .findFirst();
        // the order of the elements may be another, or what only newer versions understand
        return witness.isPresent() || !now.equals(saved);
    }

    private static boolean differs(Id<?> id, JourneyDocument saved, JourneyDocument now) {
        return !saved.find(id).equals(now.find(id));
    }
}
