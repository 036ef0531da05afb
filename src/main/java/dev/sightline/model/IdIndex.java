package dev.sightline.model;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// At which places of an order ids stand. It takes twelve to twenty-four bytes for each, a sixth of what a linked map
/// does. Once nothing is put into it any more, any thread may ask it.
public final class IdIndex {
    /// What is said of an id that stands nowhere.
    public static final int NOWHERE = -1;

    /// How many slots are tried for one id. More than so many that fall together are no accident, and stand in a tree.
    private static final int TRIES = 32;

    private final Map<String, Integer> crowd = new TreeMap<>();
    private @Nullable String[] ids;
    /// For each slot the place of an id, and 1; 0 for an empty one.
    private int[] slots;
    private int size;

    /// An index of nothing yet.
    ///
    /// @param expected how many there will be, more or less
    public IdIndex(int expected) {
        ids = new String[Math.max(expected, 4)];
        slots = new int[Integer.highestOneBit(ids.length) << 2];
    }

    /// How many ids it knows.
    public int size() {
        return size;
    }

    /// Says where an id stands, unless it stands somewhere already.
    ///
    /// @return where it stood before, in which case nothing is done; else [#NOWHERE]
    public int put(String id, int place) {
        if (place >= ids.length) {
            ids = Arrays.copyOf(ids, Math.max(place + 1, ids.length * 2));
        }
        if (size >= slots.length >> 1) {
            grow();
        }
        int slot = slot(id);
        for (int tried = 0; tried < TRIES; tried++) {
            int other = slots[slot] - 1;
            if (other == NOWHERE) {
                slots[slot] = place + 1;
                return added(id, place);
            } else if (id.equals(ids[other])) {
                return other;
            }
            slot = slot + 1 & slots.length - 1;
        }
        Integer other = crowd.putIfAbsent(id, place);
        return other == null ? added(id, place) : other;
    }

    private int added(String id, int place) {
        ids[place] = id;
        size++;
        return NOWHERE;
    }

    private void grow() {
        slots = new int[slots.length << 1];
        crowd.clear();
        size = 0;
        for (int place = 0; place < ids.length; place++) {
            String id = ids[place];
            if (id != null) {
                put(id, place);
            }
        }
    }

    /// Where an id stands; [#NOWHERE] when it does not.
    public int place(String id) {
        int slot = slot(id);
        for (int tried = 0; tried < TRIES; tried++) {
            int place = slots[slot] - 1;
            if (place == NOWHERE || id.equals(ids[place])) {
                return place;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return crowd.getOrDefault(id, NOWHERE);
    }

    private int slot(String id) {
        return id.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }
}
