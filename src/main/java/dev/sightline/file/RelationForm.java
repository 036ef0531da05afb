package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.MapRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a map stands to another. Of a newer version's relation neither half would mean anything, so it is kept whole.
final class RelationForm implements Form<MapRelation> {
    private static final List<String> FIELDS = List.of("kind", "target");

    static final Words<MapRelation.Kind> KIND = Words.of(MapRelation.Kind.class, "relation kind");

    @Override
    public @Nullable MapRelation read(Json json, Reading reading) {
        if (!(json instanceof JsonObject object)) {
            reading.expected(json, "an object {…}");
            return null;
        }
        Json kindJson = object.find("kind").orElse(null);
        MapRelation.Kind kind = KIND.peek(kindJson);
        if (kind == null && kindJson instanceof Json.Text && reading.isNewer()) {
            reading.keep(json);
            reading.note(json, "a relation is of a newer version; it is kept.");
            return null;
        }
        Id<? extends Element> target = null;
        for (int i = 0; i < object.size(); i++) {
            if (!FIELDS.contains(object.name(i))) {
                reading.unknownField(object, i, FIELDS, "a relation");
            }
        }
        for (String field : FIELDS) {
            Json value = object.find(field).orElse(null);
            reading.enter(field);
            if (value == null) {
                reading.wrong(object, "is missing.");
            } else if (field.equals("kind") && kind == null) {
                KIND.read(value, reading);
            } else if (field.equals("target")) {
                target = Reference.MAP_OR_STEP.read(value, reading);
            }
            reading.leave();
        }
        return kind == null || target == null ? null : new MapRelation(kind, target);
    }

    @Override
    public Json write(MapRelation relation, boolean whole) {
        return JsonObject.empty()
                .put("kind", Words.word(relation.kind()))
                .put("target", relation.target().value());
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("object")
                .put(
                        "properties",
                        JsonObject.empty()
                                .put("kind", Schemas.described(KIND.schema(), "What this map is to the target."))
                                .put(
                                        "target",
                                        Schemas.described(
                                                Reference.MAP_OR_STEP.schema(),
                                                "A map; or, for child-of, the step of another map.")))
                .put("required", JsonArray.ofTexts(FIELDS))
                .put("additionalProperties", Json.flag(false));
    }
}
