package dev.sightline.model;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The elements of a document by id; never changes. A document that differs from the one before by a few elements that
/// became others shares all the rest with it, so that a letter typed costs as little on a large map as on a small one.
final class Elements {
    /// How many may differ before all are written down anew.
    private static final int FEW = 256;

    private final List<Element> shared;
    private final IdIndex index;
    /// Those that stand in the place of what is shared.
    private final Map<Id<?>, Element> newer;

    private Elements(List<Element> shared, IdIndex index, Map<Id<?>, Element> newer) {
        this.shared = shared;
        this.index = index;
        this.newer = newer;
    }

    /// @throws UnsoundChange if an id stands twice
    static Elements of(Collection<? extends Element> elements) {
        IdIndex index = new IdIndex(elements.size());
        int place = 0;
        for (Element element : elements) {
            if (index.put(element.id().value(), place++) != IdIndex.NOWHERE) {
                throw new UnsoundChange("The id " + element.id() + " stands twice");
            }
        }
        return indexed(elements, index);
    }

    /// Elements of which each stands where the index says.
    static Elements indexed(Collection<? extends Element> elements, IdIndex index) {
        return new Elements(List.copyOf(elements), index, Map.of());
    }

    @Nullable
    Element get(Id<?> id) {
        Element element = newer.isEmpty() ? null : newer.get(id);
        if (element != null) {
            return element;
        }
        int place = index.place(id.value());
        return place == IdIndex.NOWHERE ? null : shared.get(place);
    }

    /// All of them; each keeps its place in the order when it becomes another.
    Collection<Element> all() {
        return newer.isEmpty() ? shared : new Exchanged();
    }

    /// The elements after a change.
    Elements with(ChangeSet set) {
        boolean exchange = newer.size() + set.changes().size() <= FEW;
        for (Change change : set.changes().values()) {
            exchange &= change.before() != null && change.after() != null;
        }
        if (exchange) {
            Map<Id<?>, Element> next = new HashMap<>(newer);
            set.changes().forEach((id, change) -> next.put(id, change.after()));
            return new Elements(shared, index, next);
        }
        List<Element> next = new ArrayList<>(shared.size() + set.changes().size());
        for (Element element : all()) {
            Change change = set.changes().get(element.id());
            Element after = change == null ? element : change.after();
            if (after != null) {
                next.add(after);
            }
        }
        for (Change change : set.changes().values()) {
            if (change.before() == null && change.after() != null) {
                next.add(change.after());
            }
        }
        return of(next);
    }

    /// The ids of those that have become others since; empty where the two do not share all the rest.
    @SuppressWarnings("ReferenceEquality") // an equal one in the place of another counts as another, which does no harm
    Optional<Set<Id<?>>> exchangedSince(Elements older) {
        if (shared != older.shared) {
            return Optional.empty();
        }
        Set<Id<?>> ids = new HashSet<>(newer.keySet());
        ids.addAll(older.newer.keySet());
        ids.removeIf(id -> get(id) == older.get(id));
        return Optional.of(ids);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Elements that) || shared.size() != that.shared.size()) {
            return false;
        }
        for (Element element : all()) {
            if (!element.equals(that.get(element.id()))) {
                return false;
            }
        }
        return true;
    }

    /// Alike for equal ones, whatever their order.
    @Override
    public int hashCode() {
        int hash = 0;
        for (Element element : all()) {
            hash += element.hashCode();
        }
        return hash;
    }

    /// What is shared, with the newer ones in the places of the older.
    private final class Exchanged extends AbstractCollection<Element> {
        @Override
        public int size() {
            return shared.size();
        }

        @Override
        public Iterator<Element> iterator() {
            Iterator<Element> elements = shared.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return elements.hasNext();
                }

                @Override
                public Element next() {
                    Element element = elements.next();
                    return newer.getOrDefault(element.id(), element);
                }
            };
        }
    }
}
