package dev.sightline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// Everything that one step changes, by element. Its inverse undoes it, whatever it was.
public record ChangeSet(SequencedMap<Id<?>, Change> changes) {

    /// Nothing changes.
    public static final ChangeSet NONE = new ChangeSet(new LinkedHashMap<>());

    public ChangeSet {
        changes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(changes));
    }

    /// The set of the given changes; later changes of the same element are joined to earlier ones.
    public static ChangeSet of(Collection<Change> changes) {
        LinkedHashMap<Id<?>, Change> joined = new LinkedHashMap<>();
        changes.forEach(change -> join(joined, change));
        return new ChangeSet(joined);
    }

    /// An element comes to be.
    public static ChangeSet adding(Element element) {
        return of(List.of(new Change(null, element)));
    }

    /// An element becomes another version of itself.
    public static ChangeSet replacing(Element before, Element after) {
        return of(List.of(new Change(before, after)));
    }

    /// The set that takes this one back.
    public ChangeSet inverse() {
        List<Change> back = new ArrayList<>(changes.size());
        changes.reversed().values().forEach(change -> back.add(change.inverse()));
        return of(back);
    }

    /// This set and then another, as one: the first's before, the last's after. What ends as it began drops out.
    public ChangeSet then(ChangeSet next) {
        LinkedHashMap<Id<?>, Change> joined = new LinkedHashMap<>(changes);
        next.changes.values().forEach(change -> join(joined, change));
        return new ChangeSet(joined);
    }

    /// Whether nothing changes.
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static void join(LinkedHashMap<Id<?>, Change> joined, Change change) {
        Change earlier = joined.get(change.id());
        Element before = earlier != null ? earlier.before() : change.before();
        if (Objects.equals(before, change.after())) {
            joined.remove(change.id());
        } else {
            joined.put(change.id(), new Change(before, change.after()));
        }
    }
}
