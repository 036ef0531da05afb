package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import java.util.List;

/// Several edits as one step; each finds what the ones before it have done.
public record Together(String label, List<? extends Edit> edits) implements Edit {
    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        ChangeSet all = ChangeSet.NONE;
        JourneyDocument now = document;
        for (Edit edit : edits) {
            ChangeSet next = edit.on(now);
            now = now.with(next);
            all = all.then(next);
        }
        return all;
    }
}
