package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts what was kept without being understood back to where it was found.
final class Kept {
    private Kept() {}

    /// The value of a kept text.
    static Json parsed(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8)).tree().orElse(Json.text(json));
    }

    /// Puts kept values into the tree of their element, by path. Where something of the same name has been said since,
    /// that holds; where the object they stood in is gone, they are gone with it.
    static void putBack(Map<String, String> unknown, JsonObject element) {
        unknown.forEach((path, json) -> {
            List<String> names = new ArrayList<>();
            for (String name : path.substring(1).split("/", -1)) {
                names.add(name.replace("~1", "/").replace("~0", "~"));
            }
            put(names, parsed(json), element);
        });
    }

    private static void put(List<String> names, Json value, JsonObject element) {
        Json home = element;
        for (int i = 0; i < names.size() - 1 && home != null; i++) {
            home = inner(home, names.get(i));
        }
        String last = names.getLast();
        switch (home) {
            case JsonObject object -> {
                // a kind that is not known is read as `custom`
                boolean stands = object.find(last)
                        .filter(now ->
                                !(now instanceof Json.Text text && text.value().equals("custom")))
                        .isPresent();
                if (!stands) {
                    object.put(last, value);
                }
            }
            case JsonArray array when isIndex(last) -> array.insert(Integer.parseInt(last), value);
            case null, default -> {}
        }
    }

    private static @Nullable Json inner(Json home, String name) {
        if (home instanceof JsonObject object) {
            return object.find(name).orElse(null);
        } else if (home instanceof JsonArray array && isIndex(name)) {
            int index = Integer.parseInt(name);
            return index < array.items().size() ? array.items().get(index) : null;
        }
        return null;
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty() && name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
