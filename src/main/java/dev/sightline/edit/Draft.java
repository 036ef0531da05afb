package dev.sightline.edit;

import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an edit is about to change, gathered element by element.
final class Draft {
    /// How many elements a file keeps.
    private static final int MOST = 200_000;

    private final JourneyDocument document;
    private final Map<Id<?>, Element> after = new LinkedHashMap<>();
    private final FreshIds ids;

    Draft(JourneyDocument document) {
        this.document = document;
        this.ids = FreshIds.of(document);
    }

    /// The document as it was.
    JourneyDocument document() {
        return document;
    }

    /// Ids for what is new.
    FreshIds ids() {
        return ids;
    }

    /// Puts an element, new or in the place of its earlier version.
    void put(Element element) {
        if (!after.containsKey(element.id())
                && element.equals(document.find(element.id()).orElse(null))) {
            return;
        }
        after.put(element.id(), element);
    }

    /// Puts new elements after the last of their siblings.
    <T extends Element> void append(List<? extends T> siblings, List<? extends T> fresh) {
        List<T> order = new ArrayList<>(siblings);
        order.addAll(fresh);
        Ranks.fit(order, fresh.stream().map(Element::id).collect(Collectors.toSet()))
                .forEach(this::put);
    }

    /// An element as it is to be.
    Optional<Element> find(Id<?> id) {
        Element changed = after.get(id);
        return changed != null ? Optional.of(changed) : document.find(id);
    }

    /// An element that must be there.
    ///
    /// @throws Rejected if it is not, or is something else
    <T extends Element> T need(Id<? extends T> id, Class<T> kind) throws Rejected {
        Element element = find(id).orElse(null);
        if (!kind.isInstance(element)) {
            throw new Rejected(
                    "The %s is not there any more. Select something else and try again.".formatted(Wording.kind(kind)));
        }
        return kind.cast(element);
    }

    /// Elements that must be there.
    ///
    /// @throws Rejected if one is not, or is something else, or if there are none
    <T extends Element> List<T> need(List<? extends Id<? extends T>> some, Class<T> kind) throws Rejected {
        if (some.isEmpty()) {
            throw new Rejected("Nothing is selected. Select a %s first.".formatted(Wording.kind(kind)));
        }
        List<T> found = new ArrayList<>();
        for (Id<? extends T> id : some) {
            T one = need(id, kind);
            if (!found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }

    /// The one map on which all the cards stand.
    ///
    /// @throws Rejected if there are several
    Id<JourneyMap> mapOf(List<? extends Placed> cards) throws Rejected {
        Id<JourneyMap> map = null;
        for (Placed card : cards) {
            Id<JourneyMap> its = need(card.lane(), Lane.class).map();
            if (map != null && !map.equals(its)) {
                throw new Rejected("These cards stand on two maps. Select cards of one map.");
            }
            map = its;
        }
        if (map == null) {
            throw new Rejected("Nothing is selected. Select a card first.");
        }
        return map;
    }

    /// All that was put, where it differs from how it was.
    ///
    /// @throws Rejected if the document would have more elements than a file keeps
    ChangeSet changes() throws Rejected {
        List<Change> changes = new ArrayList<>(after.size());
        after.forEach((id, element) -> changes.add(new Change(document.find(id).orElse(null), element)));
        long fresh = changes.stream().filter(change -> change.before() == null).count();
        if (fresh > 0 && document.elements().size() + fresh > MOST) {
            throw new Rejected(
                    "The document would have more than %,d elements. Begin another document.".formatted(MOST));
        }
        return ChangeSet.of(changes);
    }
}
