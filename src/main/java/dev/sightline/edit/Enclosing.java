package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts a phase around stages or a group around rows, and takes it away again.
final class Enclosing {
    private Enclosing() {}

    /// A new home around some; they leave the one they are in, if they are at one of its ends.
    ///
    /// @throws Rejected if they stand in the middle of another home
    static ChangeSet around(JourneyDocument document, List<? extends Element> some, Inserting.Maker maker)
            throws Rejected {
        List<Element> inside = Moving.inOrder(document, some);
        Element old = document.find(Kin.home(inside.getFirst())).orElseThrow();
        Where where = Where.before(inside.getFirst().id());
        if (!(old instanceof JourneyMap)) {
            List<Element> there = Kin.in(document, old.id(), inside.getFirst());
            Set<Element> left = new HashSet<>(there);
            inside.forEach(left::remove);
            boolean front = there.isEmpty() || !left.contains(there.getFirst());
            if (!front && left.contains(there.getLast())) {
                throw new Rejected("What is selected stands in the middle of a %s. Move it to an end of the %s first."
                        .formatted(Wording.kind(old), Wording.kind(old)));
            }
            where = front ? Where.before(old.id()) : Where.after(old.id());
        }
        Draft draft = new Draft(document);
        Id<JourneyMap> map = Kin.map(old).orElseThrow();
        Element made = maker.make(draft.ids(), map);
        new Seat(document.get(map), where).take(draft, List.of(made));
        ChangeSet first = draft.changes();
        return first.then(Moving.to(document.with(first), some, Where.lastIn(made.id())));
    }

    /// A home goes; what stands in it stays, and so does what stands on it: on what it held.
    static ChangeSet dissolve(JourneyDocument document, Element home) throws Rejected {
        List<Element> inside = document.elements().stream()
                .filter(element -> !element.equals(home) && Kin.home(element).equals(home.id()))
                .sorted(Element.ORDER)
                .toList();
        ChangeSet moved = ChangeSet.NONE;
        if (!inside.isEmpty()) {
            Draft draft = new Draft(document);
            Element above = document.find(Kin.home(home)).orElseThrow();
            new Seat(above, Where.before(home.id())).take(draft, inside);
            if (home instanceof Column column) {
                lower(draft, column);
            }
            moved = draft.changes();
        }
        return moved.then(new Remove("", Set.of(home.id())).on(document.with(moved)));
    }

    /// What stands on a phase that is about to go comes to stand on its stages.
    private static void lower(Draft draft, Column gone) {
        MapView view = draft.document().view(gone.map());
        Tiers tiers = new Tiers(view);
        for (Element element : draft.document().elements()) {
            if (element instanceof Placed placed && placed.place().columns().contains(gone.id())) {
                Place lower = tiers.onStages(placed.place());
                if (!lower.columns().contains(gone.id())) {
                    draft.put(Variant.withPlace(placed, lower));
                }
            }
        }
    }
}
