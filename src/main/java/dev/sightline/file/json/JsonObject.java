package dev.sightline.file.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON object: members in their order, no name twice.
public final class JsonObject implements Json {
    private static final Names NO_NAMES = Names.shared();
    private static final Json[] NO_VALUES = {};

    private final Layout layout;
    private final int offset;
    private Names names;
    private Json[] values;

    JsonObject(Layout layout, int offset) {
        this.layout = layout;
        this.offset = offset;
        this.names = NO_NAMES;
        this.values = NO_VALUES;
    }

    /// @param values one for each name, from now on its own
    JsonObject(int offset, Names names, Json[] values) {
        this.layout = Layout.FIT;
        this.offset = offset;
        this.names = names;
        this.values = values;
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
        return names.size();
    }

    /// Whether it has no members.
    public boolean isEmpty() {
        return names.size() == 0;
    }

    /// The name of the member at an index.
    public String name(int at) {
        return names.at(at);
    }

    /// The value of the member at an index.
    public Json value(int at) {
        return values[at];
    }

    /// The value of a member, if there is one of that name.
    public Optional<Json> find(String name) {
        int at = names.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(values[at]);
    }

    /// The value of a member; null when there is none of that name.
    public @Nullable Json get(String name) {
        int at = names.indexOf(name);
        return at < 0 ? null : values[at];
    }

    /// Whether there is a member of that name.
    public boolean has(String name) {
        return names.indexOf(name) >= 0;
    }

    /// Sets a member, at its old place or else at the end.
    public JsonObject put(String name, Json value) {
        int at = names.indexOf(name);
        if (at >= 0) {
            values[at] = value;
        } else {
            add(name, value);
        }
        return this;
    }

    /// Sets a member to a text.
    public JsonObject put(String name, String text) {
        return put(name, Json.text(text));
    }

    private void add(String name, Json value) {
        int size = names.size();
        names = names.own();
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(4, size * 2));
        }
        names.add(name);
        values[size] = value;
    }

    /// Takes a member out.
    ///
    /// @return its value, if it was there
    public Optional<Json> remove(String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        Json value = values[at];
        names = names.own();
        System.arraycopy(values, at + 1, values, at, names.size() - at - 1);
        names.remove(at);
        return Optional.of(value);
    }

    /// What somebody makes of the names of the members alone. It is remembered for all objects that were read and have
    /// the same names, as long as nobody else asks.
    ///
    /// @param asking who asks; always for the same
    public <V> V ofNames(Object asking, Function<List<String>, V> made) {
        return names.answer(asking, made);
    }

    Layout layout() {
        return layout;
    }
}
