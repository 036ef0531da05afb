package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value that may be absent.
record MaybeForm<V>(Form<V> form) implements Form<Optional<V>> {
    @Override
    @SuppressWarnings("NullableOptional") // null is what every form gives when it cannot understand, empty is a value
    public @Nullable Optional<V> read(Json json, Reading reading) {
        V value = form.read(json, reading);
        return value == null ? null : Optional.of(value);
    }

    @Override
    public Json write(Optional<V> value, boolean whole) {
        return form.write(value.orElseThrow(), whole);
    }

    @Override
    public JsonObject schema() {
        return form.schema();
    }
}
