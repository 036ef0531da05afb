package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// A small object inside an element. Some have a short form: the bare value of one field when nothing else is said.
///
/// @param shortField the field that a bare value stands for
record Nested<T, B>(Shape<T, B> shape, @Nullable Field<T, B, ?> shortField) implements Form<T> {
    static <T, B> Nested<T, B> of(Shape<T, B> shape) {
        return new Nested<>(shape, null);
    }

    /// With a short form: its first field.
    static <T, B> Nested<T, B> shortened(Shape<T, B> shape) {
        return new Nested<>(shape, shape.fields().getFirst());
    }

    @Override
    public @Nullable T read(Json json, Reading reading) {
        if (json instanceof JsonObject object) {
            return shape.readWhole(object, reading);
        } else if (shortField != null && json instanceof Json.Amount) {
            return shape.readWhole(JsonObject.empty().put(shortField.name(), json), reading);
        }
        reading.expected(json, shortField == null ? "an object {…}" : "a number or an object {…}");
        return null;
    }

    @Override
    public Json write(T value, boolean whole) {
        JsonObject object = JsonObject.empty();
        shape.write(value, object, new LinkedHashMap<>());
        if (shortField != null && !whole && object.size() == 1 && object.has(shortField.name())) {
            return object.value(0);
        }
        return object;
    }

    @Override
    public JsonObject schema() {
        JsonObject reference = Schemas.reference(shape.word());
        return shortField == null ? reference : Schemas.either(shortField.form().schema(), reference);
    }
}
