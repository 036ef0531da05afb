package dev.sightline.model;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The elements of a document by id; never changes. A document that differs from the one before by a few elements that
/// became others shares all the rest with it, so that a letter typed costs as little on a large map as on a small one.
final class Elements {
    /// How many may differ before all are written down anew.
    private static final int FEW = 256;

    private final Map<Id<?>, Element> shared;
    /// Those that stand in the place of what is shared.
    private final Map<Id<?>, Element> newer;

    private Elements(Map<Id<?>, Element> shared, Map<Id<?>, Element> newer) {
        this.shared = shared;
        this.newer = newer;
    }

    /// @throws UnsoundChange if an id stands twice
    static Elements of(Collection<? extends Element> elements) {
        Map<Id<?>, Element> byId = LinkedHashMap.newLinkedHashMap(elements.size());
        for (Element element : elements) {
            if (byId.put(element.id(), element) != null) {
                throw new UnsoundChange("The id " + element.id() + " stands twice");
            }
        }
        return new Elements(byId, Map.of());
    }

    @Nullable
    Element get(Id<?> id) {
        Element element = newer.get(id);
        return element != null ? element : shared.get(id);
    }

    /// All of them; each keeps its place in the order when it becomes another.
    Collection<Element> all() {
        return newer.isEmpty() ? Collections.unmodifiableCollection(shared.values()) : new Exchanged();
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
            return new Elements(shared, next);
        }
        Map<Id<?>, Element> next = new LinkedHashMap<>(shared);
        next.putAll(newer);
        set.changes().forEach((id, change) -> {
            if (change.after() == null) {
                next.remove(id);
            } else {
                next.put(id, change.after());
            }
        });
        return new Elements(next, Map.of());
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
            Iterator<Map.Entry<Id<?>, Element>> entries = shared.entrySet().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public Element next() {
                    Map.Entry<Id<?>, Element> entry = entries.next();
                    return newer.getOrDefault(entry.getKey(), entry.getValue());
                }
            };
        }
    }
}
