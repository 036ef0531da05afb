package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// Yes or no.
enum FlagForm implements Form<Boolean> {
    FLAG;

    @Override
    public @Nullable Boolean read(Json json, Reading reading) {
        if (json instanceof Json.Flag flag) {
            return flag.value();
        }
        reading.expected(json, "true or false");
        return null;
    }

    @Override
    public Json write(Boolean value, boolean whole) {
        return Json.flag(value);
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("boolean");
    }
}
