package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;

/// A member that is read and written elsewhere, and stands in its shape only to be described.
record Elsewhere(JsonObject schema) implements Form<Json> {
    static final Elsewhere ID =
            new Elsewhere(Schemas.type("string").put("pattern", "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:-]{0,119}$"));

    /// A list of elements of a shape.
    static Elsewhere listOf(String word) {
        return new Elsewhere(Schemas.listOf(Schemas.reference(word)));
    }

    /// A list of elements of any of some shapes.
    static Elsewhere listOfAny(String... words) {
        JsonObject[] ways = new JsonObject[words.length];
        for (int i = 0; i < words.length; i++) {
            ways[i] = Schemas.reference(words[i]);
        }
        return new Elsewhere(Schemas.listOf(Schemas.either(ways)));
    }

    @Override
    public Json read(Json json, Reading reading) {
        return json;
    }

    @Override
    public Json write(Json value, boolean whole) {
        return value;
    }
}
