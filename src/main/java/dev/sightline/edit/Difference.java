package dev.sightline.edit;

import dev.sightline.model.Element;
import java.util.List;

/// What happened to the elements of one kind between two states of a document.
///
/// @param kind the kind, as the class of its records
/// @param elements those it happened to, as they are after it; as they were if they are gone
public record Difference(Deed deed, Class<? extends Element> kind, List<Element> elements) {
    public Difference {
        elements = List.copyOf(elements);
    }

    /// What may happen to an element, the plainest first. What happens to a text counts more than a move.
    public enum Deed {
        ADDED,
        REMOVED,
        RENAMED,
        REWORDED,
        MOVED,
        CHANGED
    }
}
