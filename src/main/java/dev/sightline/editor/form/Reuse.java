package dev.sightline.editor.form;

import dev.sightline.edit.Edit;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Together;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts an entry of the lists that all maps share where it is used: into the first field of an element that may lead to
/// it.
public final class Reuse {
    private Reuse() {}

    /// The edit that lets elements lead to an entry; empty if none of them can, or all do already.
    ///
    /// @param words for the undo menu
    public static Optional<Edit> on(
            JourneyDocument document, Element entry, Collection<? extends Id<?>> targets, String words) {
        List<Edit> edits = new ArrayList<>();
        for (Id<?> id : targets) {
            Filled filled = Filled.of(document, List.of(id));
            if (!id.equals(entry.id()) && !filled.elements().isEmpty()) {
                filled.slots().stream()
                        .filter(slot -> admits(slot, entry, filled.elements().getFirst(), document))
                        .findFirst()
                        .flatMap(slot -> into(slot, entry.id(), words))
                        .ifPresent(edits::add);
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Together(words, edits));
    }

    /// The edit that makes a card of an entry in an empty place.
    ///
    /// @param name what the card says
    public static Edit at(Id<Lane> lane, Place place, Element entry, String name, String words) {
        return new Fresh(new PlacedEdit.Add(lane, place, name), entry, words);
    }

    /// A new card that leads to an entry.
    private record Fresh(Edit add, Element entry, String label) implements Edit {
        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            ChangeSet added = add.on(document);
            JourneyDocument next = document.with(added);
            List<Id<?>> cards = added.changes().values().stream()
                    .filter(change -> change.before() == null)
                    .map(change -> Objects.requireNonNull(change.after()))
                    .filter(Placed.class::isInstance)
                    .<Id<?>>map(Element::id)
                    .toList();
            Optional<Edit> leads = Reuse.on(next, entry, cards, label);
            return leads.isEmpty() ? added : added.then(leads.get().on(next));
        }
    }

    private static boolean admits(Slot<?> slot, Element entry, Element owner, JourneyDocument document) {
        return switch (slot.control()) {
            case Control.Other(Kin kin, boolean needed) -> !needed && kin.admits(entry, owner, document);
            case Control.Others(Kin kin) -> kin.admits(entry, owner, document);
            default -> false;
        };
    }

    @SuppressWarnings("unchecked") // the control says what the slot holds
    private static Optional<Edit> into(Slot<?> slot, Id<?> entry, String words) {
        try {
            if (slot.control() instanceof Control.Others) {
                Slot<List<Id<?>>> list = (Slot<List<Id<?>>>) slot;
                List<Id<?>> next = new ArrayList<>(list.value().orElse(List.of()));
                if (next.contains(entry)) {
                    return Optional.empty();
                }
                next.add(entry);
                return Optional.of(list.changed(next, words));
            }
            Slot<Optional<Id<?>>> one = (Slot<Optional<Id<?>>>) slot;
            return one.value().equals(Optional.of(Optional.of(entry)))
                    ? Optional.empty()
                    : Optional.of(one.changed(Optional.of(entry), words));
        } catch (Unfit unfit) {
            return Optional.empty();
        }
    }
}
