package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/// Pieces of a JSON Schema.
final class Schemas {
    private Schemas() {}

    static JsonObject type(String type) {
        return JsonObject.empty().put("type", type);
    }

    static JsonObject number(String type, BigDecimal least, BigDecimal most) {
        JsonObject schema = type(type);
        if (least.compareTo(Numbers.LEAST) > 0) {
            schema.put("minimum", Json.amount(least));
        }
        if (most.compareTo(Numbers.MOST) < 0) {
            schema.put("maximum", Json.amount(most));
        }
        return schema;
    }

    static JsonObject either(JsonObject... ways) {
        return JsonObject.empty().put("anyOf", JsonArray.of(List.of(ways)));
    }

    static JsonObject listOf(JsonObject item) {
        return type("array").put("items", item);
    }

    /// An object whose members may have any name.
    static JsonObject mapTo(JsonObject value) {
        return type("object").put("additionalProperties", value);
    }

    static JsonObject reference(String definition) {
        return JsonObject.empty().put("$ref", "#/$defs/" + definition);
    }

    static JsonObject described(JsonObject schema, String says) {
        JsonObject described = JsonObject.empty().put("description", says);
        for (int i = 0; i < schema.size(); i++) {
            described.put(schema.name(i), schema.value(i));
        }
        return described;
    }
}
