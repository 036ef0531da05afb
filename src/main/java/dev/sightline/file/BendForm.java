package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Bend;
import dev.sightline.model.Bend.Side;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a link is to run: `{"below": "lane-service"}`, with `above`, `before` and `after` likewise.
enum BendForm implements Form<Bend> {
    BEND;

    private static final Map<String, Side> SIDES = Arrays.stream(Side.values())
            .collect(Collectors.toMap(Words::word, side -> side, (one, other) -> one, LinkedHashMap::new));
    private static final Reference<Element> LANE = new Reference<>(EnumSet.of(ElementKind.LANE), true);
    private static final Reference<Element> COLUMN = new Reference<>(ElementKind.COLUMNS, true);

    @Override
    public @Nullable Bend read(Json json, Reading reading) {
        if (!(json instanceof JsonObject object)) {
            reading.expected(json, "an object such as {\"below\": \"lane-service\"}");
            return null;
        }
        Bend found = null;
        int sides = 0;
        for (int i = 0; i < object.size(); i++) {
            Side side = SIDES.get(object.name(i));
            if (side == null) {
                reading.unknownField(object, i, SIDES.keySet(), "a bend");
                continue;
            }
            sides++;
            reading.enter(object.name(i));
            Id<? extends Element> of = form(side).read(object.value(i), reading);
            reading.leave();
            found = of == null ? found : new Bend(side, of);
        }
        if (sides != 1) {
            reading.wrong(object, "must say one of above, below, before and after.");
            return null;
        }
        return found;
    }

    private static Reference<Element> form(Side side) {
        return side.ofLane() ? LANE : COLUMN;
    }

    @Override
    public Json write(Bend bend, boolean whole) {
        return JsonObject.empty().put(Words.word(bend.side()), bend.of().value());
    }

    @Override
    public JsonObject schema() {
        JsonObject sides = JsonObject.empty();
        for (Side side : Side.values()) {
            sides.put(Words.word(side), form(side).schema());
        }
        return Schemas.type("object")
                .put("properties", sides)
                .put("minProperties", Json.amount(1))
                .put("maxProperties", Json.amount(1))
                .put("additionalProperties", Json.flag(false));
    }
}
