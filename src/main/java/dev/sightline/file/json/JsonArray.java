package dev.sightline.file.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// A JSON list.
public final class JsonArray implements Json {
    private static final Json[] NONE = {};

    private Json[] items;
    private int size;
    private final Layout layout;
    private final int offset;

    JsonArray(Layout layout, int offset) {
        this(layout, offset, NONE);
    }

    /// @param items what it holds; from now on its own
    JsonArray(Layout layout, int offset, Json[] items) {
        this.layout = layout;
        this.offset = offset;
        this.items = items;
        this.size = items.length;
    }

    /// An empty list that is laid out in a given way.
    public static JsonArray laidOut(Layout layout) {
        return new JsonArray(layout, NOWHERE);
    }

    /// A list of values, on one line where it fits.
    public static JsonArray of(List<? extends Json> items) {
        return new JsonArray(Layout.FIT, NOWHERE, items.toArray(NONE));
    }

    /// A list of texts, on one line where it fits.
    public static JsonArray ofTexts(List<String> texts) {
        JsonArray made = laidOut(Layout.FIT);
        texts.forEach(text -> made.add(Json.text(text)));
        return made;
    }

    @Override
    public int offset() {
        return offset;
    }

    /// What it holds, in order.
    public List<Json> items() {
        return Collections.unmodifiableList(Arrays.asList(items).subList(0, size));
    }

    /// How much it holds.
    public int size() {
        return size;
    }

    /// What stands at an index.
    public Json item(int at) {
        return items[Objects.checkIndex(at, size)];
    }

    /// Whether it holds nothing.
    public boolean isEmpty() {
        return size == 0;
    }

    /// Puts one at the end.
    public JsonArray add(Json item) {
        insert(size, item);
        return this;
    }

    /// Puts one before what stands at an index, or at the end when there are fewer.
    public void insert(int index, Json item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(4, size * 2));
        }
        int at = Math.min(index, size);
        System.arraycopy(items, at, items, at + 1, size - at);
        items[at] = item;
        size++;
    }

    Layout layout() {
        return layout;
    }
}
