package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A place in the order of columns or rows at which something of a level may stand.
///
/// @param home what it stands in
/// @param where among what stands there
record Seat(Element home, Where where) {
    /// The seat that is meant when something is to stand at or in another that may be of another level: a step before a
    /// stage is its first one, a stage after a step comes after the step's stage.
    ///
    /// @throws Rejected if the other is gone, or is nothing that stands on a map
    static Seat of(JourneyDocument document, Where where, Element like) throws Rejected {
        Element anchor = document.find(where.anchor()).orElse(null);
        boolean related = anchor instanceof JourneyMap
                || (like instanceof Column
                        ? anchor instanceof Column
                        : anchor != null
                                && !(anchor instanceof Column)
                                && Kin.map(anchor).isPresent());
        if (anchor == null || !related) {
            throw new Rejected("That place is not there any more. Choose another one.");
        }
        boolean front = where instanceof Where.Before || where instanceof Where.FirstIn;
        boolean inside = where instanceof Where.FirstIn || where instanceof Where.LastIn;
        if (anchor instanceof JourneyMap) {
            return inHome(document, anchor, like, front);
        }
        if (Kin.holds(anchor, like) && (inside || like instanceof Column)) {
            return inHome(document, anchor, like, front);
        }
        Element beside = anchor;
        Element home = document.find(Kin.home(beside)).orElseThrow();
        while (!Kin.holds(home, like)) {
            beside = home;
            home = document.find(Kin.home(beside)).orElseThrow();
        }
        return new Seat(home, front ? Where.before(beside.id()) : Where.after(beside.id()));
    }

    /// At an end of a home; where what stands there can hold it, in that.
    private static Seat inHome(JourneyDocument document, Element home, Element like, boolean front) {
        List<Element> there = Kin.in(document, home.id(), like);
        if (like instanceof Column && !there.isEmpty()) {
            Element outermost = front ? there.getFirst() : there.getLast();
            if (Kin.holds(outermost, like)) {
                return inHome(document, outermost, like, front);
            }
        }
        return new Seat(home, front ? Where.firstIn(home.id()) : Where.lastIn(home.id()));
    }

    /// Puts some into a draft, to stand here one after the other.
    void take(Draft draft, List<? extends Element> some) {
        JourneyDocument document = draft.document();
        Set<Id<?>> movers = new HashSet<>();
        some.forEach(one -> movers.add(one.id()));
        List<Element> there = new ArrayList<>(Kin.in(document, home.id(), some.getFirst()));
        int at = where.in(there);
        List<Element> order = new ArrayList<>();
        there.subList(0, at).stream().filter(one -> !movers.contains(one.id())).forEach(order::add);
        some.forEach(one -> order.add(Kin.in(home, one)));
        there.subList(at, there.size()).stream()
                .filter(one -> !movers.contains(one.id()))
                .forEach(order::add);
        Ranks.fit(order, movers).forEach(draft::put);
    }
}
