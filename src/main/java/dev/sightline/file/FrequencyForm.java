package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Frequency;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often something happens: a level from 1 to 5, `{"share": 0.3}` or `{"count": 120}`.
enum FrequencyForm implements Form<Frequency> {
    FREQUENCY;

    private static final Numbers<Integer> LEVEL = Numbers.whole(1, 5);

    @Override
    public @Nullable Frequency read(Json json, Reading reading) {
        if (json instanceof Json.Amount) {
            Integer level = LEVEL.read(json, reading);
            return level == null ? null : new Frequency.Level(level);
        }
        if (json instanceof JsonObject object && object.size() == 1) {
            reading.enter(object.name(0));
            Frequency found = switch (object.name(0)) {
                case "share" -> {
                    BigDecimal share = Numbers.SHARE.read(object.value(0), reading);
                    yield share == null ? null : new Frequency.Share(share);
                }
                case "count" -> {
                    Long count = Numbers.COUNT.read(object.value(0), reading);
                    yield count == null ? null : new Frequency.Count(count);
                }
                default -> {
                    reading.wrong(
                            object, "is not known here" + Nearest.question(object.name(0), List.of("share", "count")));
                    yield null;
                }
            };
            reading.leave();
            return found;
        }
        reading.wrong(json, "must be a level from 1 to 5, {\"share\": 0.3} or {\"count\": 120}.");
        return null;
    }

    @Override
    public Json write(Frequency value, boolean whole) {
        return switch (value) {
            case Frequency.Level level -> Json.amount(level.level());
            case Frequency.Share share -> JsonObject.empty().put("share", Json.amount(share.share()));
            case Frequency.Count count -> JsonObject.empty().put("count", Json.amount(count.cases()));
        };
    }

    @Override
    public JsonObject schema() {
        return Schemas.either(
                LEVEL.schema(), only("share", Numbers.SHARE.schema()), only("count", Numbers.COUNT.schema()));
    }

    private static JsonObject only(String field, JsonObject schema) {
        return Schemas.type("object")
                .put("properties", JsonObject.empty().put(field, schema))
                .put("required", JsonArray.ofTexts(List.of(field)))
                .put("additionalProperties", Json.flag(false));
    }
}
