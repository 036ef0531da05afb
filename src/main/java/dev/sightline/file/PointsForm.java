package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Column;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The points of a curve: `{"step-book": 1, "step-wait": null}`, or a list of objects when a point says more.
enum PointsForm implements Form<List<CurvePoint>> {
    POINTS;

    private static final List<String> FIELDS = List.of("on", "value", "label", "sources");
    private static final Form<List<Id<InformationSource>>> SOURCES = new ListForm<>(Reference.SOURCE);

    @Override
    public @Nullable List<CurvePoint> read(Json json, Reading reading) {
        List<CurvePoint> found = new ArrayList<>();
        Map<Id<?>, Boolean> seen = new HashMap<>();
        if (json instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                Json value = object.value(i);
                Id<? extends Column> on = Reference.COLUMN.readText(value, object.name(i), reading);
                reading.enter(object.name(i));
                add(found, seen, on, value, value(value, reading), "", List.of(), reading);
                reading.leave();
            }
        } else if (json instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                reading.enter(i);
                if (array.item(i) instanceof JsonObject point) {
                    point(point, found, seen, reading);
                } else {
                    reading.expected(array.item(i), "an object such as {\"on\": \"step-book\", \"value\": 1}");
                }
                reading.leave();
            }
        } else {
            reading.expected(json, "an object such as {\"step-book\": 1} or a list of points");
            return null;
        }
        return found;
    }

    private static void point(JsonObject object, List<CurvePoint> found, Map<Id<?>, Boolean> seen, Reading reading) {
        Id<? extends Column> on = null;
        Optional<BigDecimal> value = Optional.empty();
        String label = "";
        List<Id<InformationSource>> sources = List.of();
        for (int i = 0; i < object.size(); i++) {
            Json json = object.value(i);
            if (!FIELDS.contains(object.name(i))) {
                reading.unknownField(object, i, FIELDS, "a point");
                continue;
            }
            reading.enter(object.name(i));
            switch (object.name(i)) {
                case "on" -> on = Reference.COLUMN.read(json, reading);
                case "value" -> value = value(json, reading);
                case "label" ->
                    label = Optional.ofNullable(Texts.TEXT.read(json, reading)).orElse("");
                default ->
                    sources = Optional.ofNullable(SOURCES.read(json, reading)).orElse(List.of());
            }
            reading.leave();
        }
        if (!object.has("on")) {
            reading.wrong(object, "has no 'on' that says where it stands.");
        }
        add(found, seen, on, object, value, label, sources, reading);
    }

    private static Optional<BigDecimal> value(Json json, Reading reading) {
        return json instanceof Json.Null ? Optional.empty() : Optional.ofNullable(Numbers.ANY.read(json, reading));
    }

    private static void add(
            List<CurvePoint> found,
            Map<Id<?>, Boolean> seen,
            @Nullable Id<? extends Column> on,
            Json at,
            Optional<BigDecimal> value,
            String label,
            List<Id<InformationSource>> sources,
            Reading reading) {
        if (on == null) {
            return;
        }
        if (seen.put(on, true) != null) {
            reading.wrong(at, "is a second point on " + on + "; a curve has at most one on each column.");
            return;
        }
        found.add(new CurvePoint(on, value, label, sources));
    }

    @Override
    public Json write(List<CurvePoint> points, boolean whole) {
        boolean plain = !whole
                && points.stream()
                        .allMatch(point ->
                                point.label().isEmpty() && point.sources().isEmpty());
        if (plain) {
            JsonObject object = JsonObject.empty();
            points.forEach(point -> object.put(point.on().value(), value(point)));
            return object;
        }
        JsonArray array = JsonArray.of(List.of());
        for (CurvePoint point : points) {
            JsonObject object = JsonObject.empty().put("on", point.on().value()).put("value", value(point));
            if (!point.label().isEmpty()) {
                object.put("label", point.label());
            }
            if (!point.sources().isEmpty()) {
                object.put("sources", SOURCES.write(point.sources(), false));
            }
            array.add(object);
        }
        return array;
    }

    private static Json value(CurvePoint point) {
        return point.value().<Json>map(Json::amount).orElse(new Json.Null(Json.NOWHERE));
    }

    @Override
    public JsonObject schema() {
        JsonObject value = JsonObject.empty().put("type", JsonArray.ofTexts(List.of("number", "null")));
        JsonObject point = Schemas.type("object")
                .put(
                        "properties",
                        JsonObject.empty()
                                .put("on", Schemas.described(Reference.COLUMN.schema(), "The phase, stage or step."))
                                .put("value", Schemas.described(value, "The value; null when it is not known."))
                                .put("label", Schemas.described(Texts.TEXT.schema(), "A word or quote at the point."))
                                .put("sources", Schemas.described(SOURCES.schema(), "Where the value is from.")))
                .put("required", JsonArray.ofTexts(List.of("on")))
                .put("additionalProperties", Json.flag(false));
        return Schemas.either(Schemas.mapTo(value), Schemas.listOf(point));
    }
}
