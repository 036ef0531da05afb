package dev.sightline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Elements in an order, found by their ids; never changes. It takes twelve to twenty bytes for each, a sixth of what a
/// linked map does, and looks no further than into the element itself.
final class IdTable {
    /// How many slots are tried for one id. More than so many that fall together are no accident, and stand in a tree.
    private static final int TRIES = 32;

    private final List<Element> all;
    private final Element[] elements;
    /// For each slot the index of an element, and 1; 0 for an empty one.
    private final int[] slots;
    private final Map<String, Element> crowd = new TreeMap<>();

    /// @param elements from now on its own
    /// @throws UnsoundChange if an id stands twice
    IdTable(Element... elements) {
        this.elements = elements;
        this.all = Collections.unmodifiableList(Arrays.asList(elements));
        this.slots = new int[Integer.highestOneBit(Math.max(elements.length, 4)) << 2];
        for (int i = 0; i < elements.length; i++) {
            put(elements[i], i);
        }
    }

    /// All of them, in their order.
    List<Element> all() {
        return all;
    }

    private void put(Element element, int index) {
        String id = element.id().value();
        int slot = slot(id);
        for (int tried = 0; tried < TRIES; tried++) {
            if (slots[slot] == 0) {
                slots[slot] = index + 1;
                return;
            }
            checkOther(element, elements[slots[slot] - 1]);
            slot = slot + 1 & slots.length - 1;
        }
        Element other = crowd.putIfAbsent(id, element);
        if (other != null) {
            checkOther(element, other);
        }
    }

    private static void checkOther(Element element, Element other) {
        if (other.id().equals(element.id())) {
            throw new UnsoundChange("The id " + element.id() + " stands twice");
        }
    }

    @Nullable
    Element get(Id<?> id) {
        int slot = slot(id.value());
        for (int tried = 0; tried < TRIES; tried++) {
            int index = slots[slot];
            if (index == 0) {
                return null;
            }
            Element found = elements[index - 1];
            if (found.id().equals(id)) {
                return found;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return crowd.get(id.value());
    }

    private int slot(String id) {
        return id.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }
}
