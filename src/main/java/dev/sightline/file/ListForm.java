package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several values of one form.
record ListForm<E>(Form<E> item) implements Form<List<E>> {
    @Override
    public @Nullable List<E> read(Json json, Reading reading) {
        if (!(json instanceof JsonArray array)) {
            reading.expected(json, "a list […]");
            return null;
        }
        List<E> found = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            reading.enter(i);
            E one = item.read(array.item(i), reading);
            reading.leave();
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    @Override
    public Json write(List<E> values, boolean whole) {
        JsonArray array = JsonArray.of(List.of());
        values.forEach(value -> array.add(item.write(value, whole)));
        return array;
    }

    @Override
    public JsonObject schema() {
        return Schemas.listOf(item.schema());
    }
}
