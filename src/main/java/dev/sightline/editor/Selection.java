package dev.sightline.editor;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is selected, in the order in which it was chosen.
///
/// @param column the leaf column that a walk keeps to while it passes something wide; -1 for the lane headers
public record Selection(List<Id<?>> elements, int column) {
    /// Nothing.
    public static final Selection NONE = new Selection(List.of(), 0);

    public Selection {
        elements = List.copyOf(elements);
    }

    /// One element, in the column where it is found.
    public static Selection of(Id<?> element, int column) {
        return new Selection(List.of(element), column);
    }

    /// Whether nothing is selected.
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /// Whether an element is selected.
    public boolean contains(Id<?> element) {
        return elements.contains(element);
    }

    /// The element chosen last: the one that panels show and walks start from.
    public Optional<Id<?>> lead() {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.getLast());
    }

    /// With one more element, or with one less if it was selected already.
    public Selection toggled(Id<?> element, int itsColumn) {
        List<Id<?>> next = new ArrayList<>(elements);
        if (!next.remove(element)) {
            next.add(element);
        }
        return new Selection(next, itsColumn);
    }

    /// Without what is no longer in a document.
    public Selection within(JourneyDocument document) {
        return new Selection(
                elements.stream().filter(id -> document.find(id).isPresent()).toList(), column);
    }
}
