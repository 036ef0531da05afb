package dev.sightline.editor;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is selected, in the order in which it was chosen, and where on the grid the focus stands.
///
/// @param spot the focused place, where walks go on and typing begins; empty when what is selected stands in no place,
///     such as a link
/// @param anchor the opposite corner of a range of places that ends at the spot; empty when there is no range
public record Selection(List<Id<?>> elements, Optional<Spot> spot, Optional<Spot> anchor) {
    /// Nothing.
    public static final Selection NONE = new Selection(List.of(), Optional.empty(), Optional.empty());

    public Selection {
        elements = List.copyOf(elements);
    }

    /// One element, in the place where it is found.
    public static Selection of(Id<?> element, Spot spot) {
        return new Selection(List.of(element), Optional.of(spot), Optional.empty());
    }

    /// One element that stands in no place.
    public static Selection of(Id<?> element) {
        return new Selection(List.of(element), Optional.empty(), Optional.empty());
    }

    /// A place and nothing in it.
    public static Selection place(Spot spot) {
        return new Selection(List.of(), Optional.of(spot), Optional.empty());
    }

    /// Whether no element is selected; a place may still be focused.
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

    /// The leaf that a walk keeps to while it passes something wide; the first when there is no spot.
    public int column() {
        return spot.map(Spot::leaf).orElse(0);
    }

    /// The same elements, but no range.
    public Selection withoutRange() {
        return new Selection(elements, spot, Optional.empty());
    }

    /// With one more element, or with one less if it was selected already.
    ///
    /// @param itsSpot where it stands
    public Selection toggled(Id<?> element, Optional<Spot> itsSpot) {
        List<Id<?>> next = new ArrayList<>(elements);
        if (!next.remove(element)) {
            next.add(element);
        }
        return new Selection(next, itsSpot, Optional.empty());
    }

    /// Without what is no longer in a document.
    public Selection within(JourneyDocument document) {
        return new Selection(
                elements.stream().filter(id -> document.find(id).isPresent()).toList(), spot, anchor);
    }

    /// Without places that a grid does not have.
    Selection inside(Grid grid) {
        return new Selection(elements, spot.filter(grid::has), anchor.filter(grid::has));
    }
}
