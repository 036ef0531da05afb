package dev.sightline.file.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JSON object: members in their order, no name twice.
///
/// Members stand in two arrays, since most objects are small and read once from front to back; a large one gets an
/// index.
public final class JsonObject implements Json {
    private static final int INDEXED_FROM = 16;
    private static final int FEW = 4;

    private final Layout layout;
    private final int offset;
    private String[] names = new String[FEW];
    private Json[] values = new Json[FEW];
    private int size;
    private long marks;
    private @Nullable Map<String, Integer> index;

    JsonObject(Layout layout, int offset) {
        this.layout = layout;
        this.offset = offset;
    }

    /// An empty object that is laid out in a given way.
    public static JsonObject laidOut(Layout layout) {
        return new JsonObject(layout, NOWHERE);
    }

    /// An empty object, on one line where it fits.
    public static JsonObject empty() {
        return laidOut(Layout.FIT);
    }

    @Override
    public int offset() {
        return offset;
    }

    /// How many members it has.
    public int size() {
        return size;
    }

    /// Whether it has no members.
    public boolean isEmpty() {
        return size == 0;
    }

    /// The name of the member at an index.
    public String name(int at) {
        return names[at];
    }

    /// The value of the member at an index.
    public Json value(int at) {
        return values[at];
    }

    /// The value of a member, if there is one of that name.
    public Optional<Json> find(String name) {
        int at = indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(values[at]);
    }

    /// Whether there is a member of that name.
    public boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /// Sets a member, at its old place or else at the end.
    public JsonObject put(String name, Json value) {
        int at = indexOf(name);
        if (at >= 0) {
            values[at] = value;
        } else {
            append(name, value);
        }
        return this;
    }

    /// Sets a member to a text.
    public JsonObject put(String name, String text) {
        return put(name, Json.text(text));
    }

    /// Takes a member out.
    ///
    /// @return its value, if it was there
    public Optional<Json> remove(String name) {
        int at = indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        Json value = values[at];
        System.arraycopy(names, at + 1, names, at, size - at - 1);
        System.arraycopy(values, at + 1, values, at, size - at - 1);
        size--;
        index = null;
        return Optional.of(value);
    }

    void append(String name, Json value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size] = value;
        marks |= mark(name);
        if (index != null) {
            index.put(name, size);
        }
        size++;
    }

    private int indexOf(String name) {
        if ((marks & mark(name)) == 0) {
            return -1;
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

    /// One bit of 64 for a name: where it is not set in all marks of an object, no member can have that name. Most of
    /// what is asked for is not there.
    private static long mark(String name) {
        return 1L << (name.hashCode() ^ name.hashCode() >>> 6);
    }

    Layout layout() {
        return layout;
    }
}
