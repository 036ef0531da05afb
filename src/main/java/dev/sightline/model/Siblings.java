package dev.sightline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Elements by the id of what they hang on.
final class Siblings {
    private final Map<Id<?>, List<Element>> lists = new HashMap<>();
    private @Nullable Id<?> latest;
    private List<Element> ofLatest = List.of();

    /// Puts an element with its siblings.
    void add(Id<?> parent, Element child) {
        // what hangs on the same mostly comes one after the other
        if (!parent.equals(latest)) {
            ofLatest = lists.computeIfAbsent(parent, id -> new ArrayList<>());
            latest = parent;
        }
        ofLatest.add(child);
    }

    /// What hangs on an element, in order.
    List<Element> on(Id<?> parent) {
        List<Element> found = lists.getOrDefault(parent, List.of());
        if (found.size() > 1) {
            found.sort(Element.ORDER);
        }
        return found;
    }
}
