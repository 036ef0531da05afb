package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;

/// Something a person can do to a document.
public interface Edit {
    /// What the undo menu calls it: `Remove 3 cards`.
    String label();

    /// What it would change. Asking is free: nothing happens until the set is applied.
    ///
    /// @throws Rejected if it cannot be done, with a sentence for the person
    ChangeSet on(JourneyDocument document) throws Rejected;
}
