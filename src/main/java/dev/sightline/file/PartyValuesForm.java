package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Actor;
import dev.sightline.model.PartyValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a step is worth to each party: `{"actor-guest": -1, "actor-host": 2}`.
enum PartyValuesForm implements Form<List<PartyValue>> {
    VALUES;

    private static final Reference<Actor> ACTOR = new Reference<>(EnumSet.of(ElementKind.ACTOR), false);
    private static final Numbers<Integer> VALUE = Numbers.whole(-1000, 1000);

    @Override
    public @Nullable List<PartyValue> read(Json json, Reading reading) {
        if (!(json instanceof JsonObject object)) {
            reading.expected(json, "an object such as {\"actor-guest\": -1}");
            return null;
        }
        List<PartyValue> found = new ArrayList<>();
        for (int i = 0; i < object.size(); i++) {
            Entry actor = reading.resolve(object.value(i), object.name(i), ACTOR);
            reading.enter(object.name(i));
            Integer value = VALUE.read(object.value(i), reading);
            reading.leave();
            if (actor != null && value != null) {
                found.add(new PartyValue(actor.key(), value));
            }
        }
        return found;
    }

    @Override
    public Json write(List<PartyValue> values, boolean whole) {
        JsonObject object = JsonObject.empty();
        values.forEach(value -> object.put(value.actor().value(), Json.amount(value.value())));
        return object;
    }

    @Override
    public JsonObject schema() {
        return Schemas.mapTo(VALUE.schema());
    }
}
