package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Property;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The client's own fields.
enum PropertiesForm implements Form<SequencedMap<String, Property>> {
    PROPERTIES;

    @Override
    public @Nullable SequencedMap<String, Property> read(Json json, Reading reading) {
        if (!(json instanceof JsonObject object)) {
            reading.expected(json, "an object {…}");
            return null;
        }
        LinkedHashMap<String, Property> found = LinkedHashMap.newLinkedHashMap(object.size());
        for (int i = 0; i < object.size(); i++) {
            reading.enter(object.name(i));
            Property property = property(object.value(i), reading);
            reading.leave();
            if (property != null) {
                found.put(object.name(i), property);
            }
        }
        return found;
    }

    private static @Nullable Property property(Json json, Reading reading) {
        return switch (json) {
            case Json.Text _ -> {
                String text = Texts.TEXT.read(json, reading);
                yield text == null ? null : new Property.Text(text);
            }
            case Json.Amount _ -> {
                BigDecimal value = Numbers.ANY.read(json, reading);
                yield value == null ? null : new Property.Amount(value);
            }
            case Json.Flag flag -> new Property.Flag(flag.value());
            default -> {
                reading.expected(json, "a text, a number or true or false");
                yield null;
            }
        };
    }

    @Override
    public Json write(SequencedMap<String, Property> value, boolean whole) {
        JsonObject object = JsonObject.empty();
        value.forEach((name, property) -> object.put(
                name,
                switch (property) {
                    case Property.Text text -> Json.text(text.value());
                    case Property.Amount amount -> Json.amount(amount.value());
                    case Property.Flag flag -> Json.flag(flag.value());
                }));
        return object;
    }

    @Override
    public JsonObject schema() {
        return Schemas.mapTo(JsonObject.empty().put("type", JsonArray.ofTexts(List.of("string", "number", "boolean"))));
    }
}
