package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// How one kind of value stands in the file: read, written and described.
///
/// @param <V> the value in the model
interface Form<V> {
    /// The value; null when it cannot be understood, which has been told then.
    @Nullable
    V read(Json json, Reading reading);

    /// The value as it stands in the file.
    ///
    /// @param whole if a value that has a short form must be written as an object, because a field of it that is
    ///     not known has to stand in there
    Json write(V value, boolean whole);

    /// Its description in the JSON Schema.
    JsonObject schema();
}
