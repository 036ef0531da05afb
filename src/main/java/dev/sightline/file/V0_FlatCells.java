package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Version 0, before the first release, held one map as a flat table: `columns` and `lanes` by name, `cells` that name
/// one of each, and `mood` as a number for each column.
final class V0_FlatCells implements Migration {
    @Override
    public int from() {
        return 0;
    }

    @Override
    public String title() {
        return "columns, lanes and cells become the stages, rows and cards of a map";
    }

    @Override
    public JsonObject migrate(JsonObject root) {
        JsonObject map = JsonObject.empty();
        root.find("title").ifPresent(title -> map.put("title", title));
        list(root, "columns").ifPresent(columns -> map.put("stages", stages(columns)));
        JsonArray rows = JsonArray.of(List.of());
        Map<String, JsonObject> byName = new LinkedHashMap<>();
        list(root, "lanes").ifPresent(lanes -> lanes.items().forEach(lane -> addLane(lane, rows, byName)));
        list(root, "cells").ifPresent(cells -> cells.items().forEach(cell -> addCell(cell, rows, byName)));
        if (root.find("mood").orElse(null) instanceof JsonObject mood) {
            JsonObject curve = JsonObject.empty().put("points", mood);
            rows.add(JsonObject.empty().put("lane", "emotion").put("curves", JsonArray.of(List.of(curve))));
            root.remove("mood");
        }
        if (!rows.isEmpty()) {
            map.put("rows", rows);
        }
        root.put("maps", JsonArray.of(List.of(map)));
        return root;
    }

    /// Takes a list out of the root; leaves what is none, so that it is kept as a field that is not known.
    private static Optional<JsonArray> list(JsonObject root, String name) {
        if (root.find(name).orElse(null) instanceof JsonArray list) {
            root.remove(name);
            return Optional.of(list);
        }
        return Optional.empty();
    }

    private static JsonArray stages(JsonArray columns) {
        JsonArray stages = JsonArray.of(List.of());
        columns.items()
                .forEach(column -> stages.add(
                        column instanceof JsonObject
                                ? column
                                : JsonObject.empty().put("name", column)));
        return stages;
    }

    private static void addLane(Json lane, JsonArray rows, Map<String, JsonObject> byName) {
        if (lane instanceof JsonObject object) {
            JsonObject row =
                    JsonObject.empty().put("lane", object.remove("kind").orElse(Json.text("custom")));
            for (int i = 0; i < object.size(); i++) {
                row.put(object.name(i), object.value(i));
            }
            rows.add(row);
            if (row.find("name").orElse(null) instanceof Json.Text name) {
                byName.putIfAbsent(name.value(), row);
            }
        } else {
            rows.add(lane);
        }
    }

    private static void addCell(Json cell, JsonArray rows, Map<String, JsonObject> byName) {
        if (!(cell instanceof JsonObject object)) {
            return;
        }
        Json laneName = object.remove("lane").orElse(Json.text(""));
        object.remove("column").ifPresent(column -> object.put("on", column));
        String name = laneName instanceof Json.Text text ? text.value() : "";
        JsonObject row = byName.computeIfAbsent(name, missing -> {
            JsonObject made = JsonObject.empty().put("lane", "custom").put("name", laneName);
            rows.add(made);
            return made;
        });
        if (!(row.find("cards").orElse(null) instanceof JsonArray)) {
            row.put("cards", JsonArray.of(List.of()));
        }
        ((JsonArray) row.find("cards").orElseThrow()).add(object);
    }
}
