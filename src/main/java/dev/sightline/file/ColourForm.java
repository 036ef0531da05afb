package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Colour;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A colour as `#RRGGBB`.
enum ColourForm implements Form<Colour> {
    COLOUR;

    private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

    @Override
    public @Nullable Colour read(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            reading.expected(json, "a colour such as \"#2F6B4F\"");
            return null;
        }
        if (!FORM.matcher(text.value()).matches()) {
            reading.wrong(
                    json, "is '" + Reading.shortened(text.value()) + "', but must be a colour such as \"#2F6B4F\".");
            return null;
        }
        return new Colour(text.value().toUpperCase(Locale.ROOT));
    }

    @Override
    public Json write(Colour value, boolean whole) {
        return Json.text(value.hex());
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("string").put("pattern", "^#[0-9A-Fa-f]{6}$");
    }
}
