package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the values of a curve are measured on: `{"min": -2, "max": 2, "neutral": 0, "labels": {"-2": "awful"}}`.
enum ScaleForm implements Form<Scale> {
    SCALE;

    private static final List<String> FIELDS = List.of("min", "max", "neutral", "labels");

    @Override
    public @Nullable Scale read(Json json, Reading reading) {
        if (!(json instanceof JsonObject object)) {
            reading.expected(json, "an object {…}");
            return null;
        }
        for (int i = 0; i < object.size(); i++) {
            if (!FIELDS.contains(object.name(i))) {
                reading.unknownField(object, i, FIELDS, "a scale");
            }
        }
        BigDecimal min = number(object, "min", reading);
        BigDecimal max = number(object, "max", reading);
        BigDecimal neutral = object.has("neutral") ? number(object, "neutral", reading) : null;
        List<Scale.Label> labels = labels(object, reading);
        if (min == null || max == null) {
            return null;
        }
        if (min.compareTo(max) >= 0) {
            reading.wrong(
                    json,
                    "goes from " + min.toPlainString() + " to " + max.toPlainString() + "; min must be below max.");
            return null;
        }
        return new Scale(min, max, Optional.ofNullable(neutral), labels);
    }

    private static @Nullable BigDecimal number(JsonObject object, String field, Reading reading) {
        Json value = object.find(field).orElse(null);
        reading.enter(field);
        BigDecimal number = null;
        if (value == null) {
            reading.wrong(object, "is missing.");
        } else {
            number = Numbers.ANY.read(value, reading);
        }
        reading.leave();
        return number;
    }

    private static List<Scale.Label> labels(JsonObject scale, Reading reading) {
        Json json = scale.find("labels").orElse(null);
        List<Scale.Label> found = new ArrayList<>();
        reading.enter("labels");
        if (json instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                BigDecimal value = Numbers.kept(object.name(i));
                String text = Texts.TEXT.read(object.value(i), reading);
                if (value == null) {
                    reading.wrong(
                            object.value(i),
                            "names the value '" + Reading.shortened(object.name(i)) + "', which is no number.");
                } else if (found.stream().anyMatch(label -> label.value().compareTo(value) == 0)) {
                    reading.wrong(
                            object.value(i),
                            "names the value '" + Reading.shortened(object.name(i)) + "' a second time.");
                } else if (text != null) {
                    found.add(new Scale.Label(value, text));
                }
            }
        } else if (json != null) {
            reading.expected(json, "an object such as {\"-2\": \"awful\", \"2\": \"great\"}");
        }
        reading.leave();
        return found;
    }

    @Override
    public Json write(Scale scale, boolean whole) {
        JsonObject object =
                JsonObject.empty().put("min", Json.amount(scale.min())).put("max", Json.amount(scale.max()));
        scale.neutral().ifPresent(neutral -> object.put("neutral", Json.amount(neutral)));
        if (!scale.labels().isEmpty()) {
            JsonObject labels = JsonObject.empty();
            scale.labels().forEach(label -> labels.put(label.value().toString(), label.text()));
            object.put("labels", labels);
        }
        return object;
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("object")
                .put(
                        "properties",
                        JsonObject.empty()
                                .put("min", Schemas.described(Numbers.ANY.schema(), "The lowest value."))
                                .put("max", Schemas.described(Numbers.ANY.schema(), "The highest value."))
                                .put(
                                        "neutral",
                                        Schemas.described(
                                                Numbers.ANY.schema(),
                                                "Neither good nor bad; the middle when not said."))
                                .put(
                                        "labels",
                                        Schemas.described(
                                                Schemas.mapTo(Texts.TEXT.schema()), "Words for some of the values.")))
                .put("required", JsonArray.ofTexts(List.of("min", "max")))
                .put("additionalProperties", Json.flag(false));
    }
}
