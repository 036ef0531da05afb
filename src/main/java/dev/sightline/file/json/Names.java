package dev.sightline.file.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The names of the members of an object, in their order, none twice.
///
/// Those that were read are shared by all objects of a file that have the same names in the same order, as most of
/// a kind have: they never change, and what was found out about them once holds for all.
final class Names {
    private static final int INDEXED_FROM = 16;
    private static final int FEW = 4;

    private final boolean shared;
    private String[] names;
    private int size;
    private long marks;
    private @Nullable Map<String, Integer> index;
    private @Nullable Object asker;
    private @Nullable Object answer;

    private Names(String[] names, int size, boolean shared) {
        this.names = names;
        this.size = size;
        this.shared = shared;
        for (int i = 0; i < size; i++) {
            marks |= mark(names[i]);
        }
    }

    /// No names yet, with room for some.
    static Names none(int room) {
        return new Names(new String[Math.max(room, FEW)], 0, false);
    }

    /// Names that stay as they are.
    static Names shared(String... names) {
        return new Names(names, names.length, true);
    }

    /// The same names for one object alone, to be changed.
    Names own() {
        return shared ? new Names(Arrays.copyOf(names, size + FEW), size, false) : this;
    }

    int size() {
        return size;
    }

    String at(int index) {
        return names[index];
    }

    void add(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = name;
        marks |= mark(name);
        if (index != null) {
            index.put(name, size);
        }
        size++;
    }

    void remove(int at) {
        System.arraycopy(names, at + 1, names, at, size - at - 1);
        size--;
        index = null;
    }

    /// Where a name stands; -1 when it does not.
    @SuppressWarnings("ReferenceEquality") // most are the very string that is asked for
    int indexOf(String name) {
        if ((marks & mark(name)) == 0) {
            return -1;
        }
        for (int i = 0; i < Math.min(size, INDEXED_FROM); i++) {
            if (names[i] == name) {
                return i;
            }
        }
        if (size >= INDEXED_FROM) {
            Map<String, Integer> known = index;
            if (known == null) {
                known = HashMap.newHashMap(size * 2);
                for (int i = 0; i < size; i++) {
                    known.put(names[i], i);
                }
                index = known;
            }
            return known.getOrDefault(name, -1);
        }
        int hash = name.hashCode();
        for (int i = 0; i < size; i++) {
            if (names[i].hashCode() == hash && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /// What somebody makes of the names. Where they are shared it is remembered for the last who asked.
    @SuppressWarnings("ReferenceEquality") // who asks is one, not what it equals
    <V> V answer(Object asking, Function<List<String>, V> made) {
        if (!shared) {
            return made.apply(List.of(Arrays.copyOf(names, size)));
        }
        if (asker != asking || answer == null) {
            answer = made.apply(List.of(names));
            asker = asking;
        }
        @SuppressWarnings("unchecked") // who asks always asks the same
        V known = (V) answer;
        return known;
    }

    /// One bit of 64 for a name: where it is not set in all marks of an object, no member can have that name. Most of
    /// what is asked for is not there.
    private static long mark(String name) {
        return 1L << (name.hashCode() ^ name.hashCode() >>> 6);
    }
}
