package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done to the columns that a card covers.
public sealed interface SpanEdit extends Edit {
    /// One edge of some is moved by so many columns, each on its own level; at least one column stays.
    record Stretch(List<? extends Id<? extends Placed>> cards, Edge edge, int columns) implements SpanEdit {
        public Stretch {
            cards = List.copyOf(cards);
        }

        @Override
        public String label() {
            return "Stretch " + Wording.count(cards.size(), "card");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Chosen chosen = Chosen.of(draft, cards);
            Stretching stretching = new Stretching(chosen.view());
            for (Placed card : chosen.cards()) {
                draft.put(Variant.withPlace(card, stretching.by(card.place(), edge, columns)));
            }
            return draft.changes();
        }
    }

    /// One edge is moved to a leaf by its handle.
    record StretchTo(Id<? extends Placed> card, Edge edge, int leaf) implements SpanEdit {
        @Override
        public String label() {
            return "Stretch card";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Chosen chosen = Chosen.of(draft, List.of(card));
            Placed one = chosen.cards().getFirst();
            draft.put(Variant.withPlace(one, new Stretching(chosen.view()).to(one.place(), edge, leaf)));
            return draft.changes();
        }
    }

    /// Some come to stand at another place in their lanes.
    record SetPlace(List<? extends Id<? extends Placed>> cards, Place place) implements SpanEdit {
        public SetPlace {
            cards = List.copyOf(cards);
        }

        @Override
        public String label() {
            return "Set place of " + Wording.count(cards.size(), "card");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Chosen chosen = Chosen.of(draft, cards);
            Rules.check(chosen.view(), place);
            List<Placed> placed = new ArrayList<>();
            chosen.cards().forEach(card -> placed.add(Variant.withPlace(card, place)));
            placed.removeAll(chosen.cards());
            Seating.seat(draft, chosen.view(), placed, Optional.empty());
            return draft.changes();
        }
    }

    /// One of the two edges of a card that covers columns.
    enum Edge {
        START,
        END
    }
}
