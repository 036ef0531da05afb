package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.Layout;
import java.util.List;

/// The JSON Schema of the format (draft 2020-12), made from the same shapes that reading and writing follow.
final class SchemaBook {
    private SchemaBook() {}

    /// The shapes below the root, in the order in which they are best read.
    static final List<Shape<?, ?>> SHAPES = List.of(
            ColumnShapes.MAP,
            ColumnShapes.PHASE,
            ColumnShapes.STAGE,
            ColumnShapes.STEP,
            RowShapes.LANE,
            RowShapes.LINE,
            RowShapes.GROUP,
            PlacedShapes.CARD,
            PlacedShapes.PAIN,
            PlacedShapes.GAIN,
            PlacedShapes.OPPORTUNITY,
            TieShapes.CURVE,
            TieShapes.LINK,
            TieShapes.MARKER,
            TieShapes.COMMENT,
            ViewShapes.VIEW,
            ViewShapes.FILTER.shape(),
            ViewShapes.FRAMING.shape(),
            CatalogueShapes.PERSONA,
            CatalogueShapes.SEGMENT,
            CatalogueShapes.ACTOR,
            CatalogueShapes.TEAM,
            CatalogueShapes.CHANNEL,
            CatalogueShapes.TOUCHPOINT,
            CatalogueShapes.SYSTEM,
            CatalogueShapes.SOURCE,
            CatalogueShapes.CAUSE,
            CatalogueShapes.IMAGE,
            ValueShapes.MONEY.shape(),
            ValueShapes.TIMING.shape(),
            ValueShapes.OBSERVED.shape(),
            ValueShapes.TIME_GOAL.shape(),
            ValueShapes.LOG_ENTRY.shape(),
            PageShapes.BRAND.shape(),
            PageShapes.FONT.shape(),
            PageShapes.PAGE_SETUP.shape(),
            AboutShape.ABOUT);

    /// The whole schema.
    static JsonObject schema() {
        JsonObject schema = JsonObject.laidOut(Layout.OPEN)
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:sightline:format:" + Versions.CURRENT)
                .put("title", "Sightline document, version " + Versions.CURRENT);
        putObject(ProjectShape.PROJECT, schema);
        JsonObject definitions = JsonObject.laidOut(Layout.OPEN);
        for (Shape<?, ?> shape : SHAPES) {
            JsonObject definition = JsonObject.laidOut(Layout.OPEN);
            putObject(shape, definition);
            if (isPlaced(shape)) {
                definition.put("anyOf", JsonArray.of(List.of(required("on"), required("from", "to"))));
            }
            definitions.put(shape.word(), definition);
        }
        return schema.put("$defs", definitions);
    }

    private static boolean isPlaced(Shape<?, ?> shape) {
        return shape == PlacedShapes.CARD
                || shape == PlacedShapes.PAIN
                || shape == PlacedShapes.GAIN
                || shape == PlacedShapes.OPPORTUNITY;
    }

    private static JsonObject required(String... names) {
        return JsonObject.empty().put("required", JsonArray.ofTexts(List.of(names)));
    }

    private static void putObject(Shape<?, ?> shape, JsonObject schema) {
        schema.put("description", shape.says()).put("type", "object");
        JsonObject properties = JsonObject.laidOut(Layout.OPEN);
        for (Field<?, ?, ?> field : shape.fields()) {
            properties.put(field.name(), property(field));
        }
        schema.put("properties", properties);
        List<String> needed =
                shape.fields().stream().filter(Field::isNeeded).map(Field::name).toList();
        if (!needed.isEmpty()) {
            schema.put("required", JsonArray.ofTexts(needed));
        }
        schema.put("additionalProperties", Json.flag(false));
    }

    private static <V> JsonObject property(Field<?, ?, V> field) {
        JsonObject property = Schemas.described(field.form().schema(), field.says());
        return field.shownDefault().map(value -> property.put("default", value)).orElse(property);
    }
}
