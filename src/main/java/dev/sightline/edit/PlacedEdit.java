package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done to what stands in lanes: cards, pains, gains and opportunities.
public sealed interface PlacedEdit extends Edit {
    /// A new one, of the kind that fits its lane.
    ///
    /// @param where a neighbour in the lane; at the end of its place when empty
    record Add(Id<Lane> lane, Place place, String text, Optional<Where> where) implements PlacedEdit {
        /// At the end of its place.
        public Add(Id<Lane> lane, Place place, String text) {
            this(lane, place, text, Optional.empty());
        }

        @Override
        public String label() {
            return text.isBlank() ? "Add card" : "Type " + Wording.quoted(text);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Lane home = draft.need(lane, Lane.class);
            MapView view = document.view(home.map());
            Rules.check(view, place);
            PlacedKind kind = PlacedKind.usualIn(home.kind());
            String id = draft.ids().next(kind.word()).value();
            Seating.seat(draft, view, List.of(Kinds.fresh(kind, id, lane, place, Rules.checked(text))), where);
            return draft.changes();
        }
    }

    /// Other words on one.
    record SetText(Id<? extends Placed> card, String text) implements PlacedEdit {
        @Override
        public String label() {
            return text.isBlank() ? "Empty card" : "Type " + Wording.quoted(text);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(Variant.withText(draft.need(card, Placed.class), Rules.checked(text)));
            return draft.changes();
        }
    }

    /// Some are dragged, or moved by keys. Their kind follows the lane where nothing that they say is lost by it.
    ///
    /// @param where a neighbour among which they come to stand; at the end of their new places when empty
    record Move(List<? extends Id<? extends Placed>> cards, Drag drag, Optional<Where> where) implements PlacedEdit {
        public Move {
            cards = List.copyOf(cards);
        }

        /// To the end of their new places.
        public Move(List<? extends Id<? extends Placed>> cards, Drag drag) {
            this(cards, drag, Optional.empty());
        }

        @Override
        public String label() {
            return "Move " + Wording.count(cards.size(), "card");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Chosen chosen = Chosen.of(draft, cards);
            List<Placed> landed = Landing.of(chosen.view(), chosen.cards(), drag);
            if (where.isEmpty()) {
                landed.removeAll(chosen.cards());
            }
            Seating.seat(draft, chosen.view(), landed, where);
            return draft.changes();
        }
    }

    /// Some come to stand in one lane, all at one place: dropped onto a range, or sent there.
    record MoveTo(List<? extends Id<? extends Placed>> cards, Id<Lane> lane, Place place, Optional<Where> where)
            implements PlacedEdit {
        public MoveTo {
            cards = List.copyOf(cards);
        }

        @Override
        public String label() {
            return "Move " + Wording.count(cards.size(), "card");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Chosen chosen = Chosen.of(draft, cards);
            Lane to = draft.need(lane, Lane.class);
            if (!to.map().equals(chosen.view().map().id())) {
                throw new Rejected("That lane is on another map. Cut the cards and paste them there.");
            }
            Rules.check(chosen.view(), place);
            List<Placed> landed = new ArrayList<>();
            for (Placed card : chosen.cards()) {
                landed.add(Kinds.following(
                        document,
                        Variant.withLane(Variant.withPlace(card, place), lane),
                        document.get(card.lane()).kind(),
                        to.kind()));
            }
            if (where.isEmpty()) {
                landed.removeAll(chosen.cards());
            }
            Seating.seat(draft, chosen.view(), landed, where);
            return draft.changes();
        }
    }

    /// Copies come to stand where the originals would be dragged, with the links between them and the markers on them.
    record Copy(List<? extends Id<? extends Placed>> cards, Drag drag, Optional<Where> where) implements PlacedEdit {
        public Copy {
            cards = List.copyOf(cards);
        }

        @Override
        public String label() {
            return "Copy " + Wording.count(cards.size(), "card");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Doubles.make(document, cards, drag, where);
        }
    }

    /// A copy of each at its own place: of one right after it, of several after all that stand there.
    record Duplicate(List<? extends Id<? extends Placed>> cards) implements PlacedEdit {
        public Duplicate {
            cards = List.copyOf(cards);
        }

        @Override
        public String label() {
            return "Duplicate " + Wording.count(cards.size(), "card");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Doubles.make(
                    document,
                    cards,
                    Drag.NONE,
                    cards.size() == 1 ? Optional.of(Where.after(cards.getFirst())) : Optional.empty());
        }
    }

    /// Some go up or down among those that share columns with them in their lane.
    ///
    /// @param by how many places down; up when negative
    record Shift(List<? extends Id<? extends Placed>> cards, int by) implements PlacedEdit {
        public Shift {
            cards = List.copyOf(cards);
        }

        @Override
        public String label() {
            return "Move %s %s".formatted(Wording.count(cards.size(), "card"), by < 0 ? "up" : "down");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Chosen chosen = Chosen.of(draft, cards);
            Stacking.shift(draft, chosen, by);
            return draft.changes();
        }
    }

    /// Some become of another kind; what that kind cannot say is lost, and so is what others said of them as what they
    /// were: an opportunity no longer addresses a pain that is a card now.
    record SetKind(List<? extends Id<? extends Placed>> cards, PlacedKind kind) implements PlacedEdit {
        public SetKind {
            cards = List.copyOf(cards);
        }

        @Override
        public String label() {
            return "Make " + Wording.count(cards.size(), kind.word());
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Placed card : draft.need(cards, Placed.class)) {
                if (PlacedKind.of(card) != kind) {
                    draft.put(Kinds.as(card, kind));
                    Kinds.forget(draft, card.id());
                }
            }
            return draft.changes();
        }
    }
}
