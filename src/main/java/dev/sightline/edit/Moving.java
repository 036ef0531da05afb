package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Moves columns and rows.
final class Moving {
    private Moving() {}

    /// Some go elsewhere, together and in their order.
    ///
    /// @throws Rejected if they are of several levels, or go to another map
    static ChangeSet to(JourneyDocument document, List<? extends Element> some, Where where) throws Rejected {
        List<Element> movers = inOrder(document, some);
        Element first = movers.getFirst();
        for (Element mover : movers) {
            boolean rows = mover instanceof MapRow && first instanceof MapRow;
            if (!rows && !Wording.kind(mover).equals(Wording.kind(first))) {
                throw new Rejected("A %s and a %s cannot be moved together. Move one after the other."
                        .formatted(Wording.kind(first), Wording.kind(mover)));
            }
        }
        Seat seat = Seat.of(document, where, first);
        Optional<Id<JourneyMap>> map = Kin.map(first);
        if (!Kin.map(seat.home()).equals(map)) {
            throw new Rejected(
                    "That is on another map. Copy the %s and paste it there.".formatted(Wording.kind(first)));
        }
        Draft draft = new Draft(document);
        seat.take(draft, movers);
        if (first instanceof Column column) {
            turnRanges(draft, column.map());
        }
        return draft.changes();
    }

    /// Some go past their neighbours, into what may hold them and out of it again.
    ///
    /// @param by how many times; towards the start when negative
    static ChangeSet by(JourneyDocument document, List<? extends Element> some, int by) throws Rejected {
        boolean forward = by > 0;
        ChangeSet all = ChangeSet.NONE;
        JourneyDocument now = document;
        for (int i = 0; i < Math.abs(by); i++) {
            List<Element> movers = inOrder(now, some);
            Set<Id<?>> stuck = new HashSet<>();
            for (Element mover : forward ? movers.reversed() : movers) {
                Element current = now.find(mover.id()).orElseThrow();
                Where next = next(now, current, forward).orElse(null);
                if (next == null || stuck.contains(next.anchor())) {
                    stuck.add(mover.id());
                    continue;
                }
                ChangeSet one = to(now, List.of(current), next);
                now = now.with(one);
                all = all.then(one);
            }
        }
        return all;
    }

    /// Some as they are now, in the order in which they stand on their map.
    ///
    /// @throws Rejected if they stand on several maps
    static List<Element> inOrder(JourneyDocument document, List<? extends Element> some) throws Rejected {
        List<Element> found = new ArrayList<>();
        for (Element one : some) {
            if (!Kin.map(one).equals(Kin.map(some.getFirst()))) {
                throw new Rejected("These stand on two maps. Select what stands on one map.");
            }
            found.add(document.find(one.id()).orElseThrow());
        }
        found.sort(Comparator.comparing((Element element) -> path(document, element), Moving::compare));
        return found;
    }

    /// An element after all that it stands in.
    private static List<Element> path(JourneyDocument document, Element element) {
        List<Element> path = new ArrayList<>(List.of(element));
        while (!(path.getFirst() instanceof JourneyMap)) {
            path.addFirst(document.find(Kin.home(path.getFirst())).orElseThrow());
        }
        return path;
    }

    private static int compare(List<Element> one, List<Element> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Element.ORDER.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /// Where an element comes to stand when it goes past the next one.
    private static Optional<Where> next(JourneyDocument document, Element mover, boolean forward) {
        Element at = mover;
        // a column that is the last in its home goes on into the next one, a row comes to stand beside its group
        while (!(at instanceof JourneyMap)) {
            List<Element> there = Kin.in(document, Kin.home(at), mover);
            int index = there.indexOf(at) + (forward ? 1 : -1);
            if (index >= 0 && index < there.size()) {
                Element beside = there.get(index);
                if (Kin.holds(beside, mover)) {
                    return Optional.of(forward ? Where.firstIn(beside.id()) : Where.lastIn(beside.id()));
                }
                boolean behind = at.equals(mover) == forward;
                return Optional.of(behind ? Where.after(beside.id()) : Where.before(beside.id()));
            }
            Element home = document.find(Kin.home(at)).orElseThrow();
            if (home instanceof LaneGroup) {
                return Optional.of(forward ? Where.after(home.id()) : Where.before(home.id()));
            }
            at = home;
        }
        return Optional.empty();
    }

    /// Turns the ranges round that have come to end before they begin.
    private static void turnRanges(Draft draft, Id<JourneyMap> map) throws Rejected {
        MapView view = draft.document().with(draft.changes()).view(map);
        for (Element element : draft.document().elements()) {
            if (element instanceof Placed placed && placed.place() instanceof Place.Range(var from, var to)) {
                int first = view.span(from).map(Span::first).orElse(0);
                int last = view.span(to).map(Span::first).orElse(0);
                if (last < first) {
                    draft.put(Variant.withPlace(placed, new Place.Range(to, from)));
                }
            }
        }
    }
}
