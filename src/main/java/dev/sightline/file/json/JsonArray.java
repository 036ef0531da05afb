package dev.sightline.file.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A JSON list.
public final class JsonArray implements Json {
    private final List<Json> items = new ArrayList<>();
    private final Layout layout;
    private final int offset;

    JsonArray(Layout layout, int offset) {
        this.layout = layout;
        this.offset = offset;
    }

    /// An empty list that is laid out in a given way.
    public static JsonArray laidOut(Layout layout) {
        return new JsonArray(layout, NOWHERE);
    }

    /// A list of values, on one line where it fits.
    public static JsonArray of(List<? extends Json> items) {
        JsonArray made = laidOut(Layout.FIT);
        made.items.addAll(items);
        return made;
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
        return Collections.unmodifiableList(items);
    }

    /// Whether it holds nothing.
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /// Puts one at the end.
    public JsonArray add(Json item) {
        items.add(item);
        return this;
    }

    /// Puts one before what stands at an index, or at the end when there are fewer.
    public void insert(int index, Json item) {
        items.add(Math.min(index, items.size()), item);
    }

    Layout layout() {
        return layout;
    }
}
