package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.FontFile;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bytes of a font in base64. What cannot be used is kept as it was found, and no font stands for it.
enum FontForm implements Form<FontFile.Data> {
    DATA;

    @Override
    public FontFile.@Nullable Data read(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            reading.expected(json, "the bytes of a TrueType font in base64");
            return null;
        }
        if (text.value().isEmpty()) {
            return FontFile.Data.NONE;
        }
        byte[] bytes = ImageForm.decoded(text.value());
        Optional<String> trouble = bytes == null ? Optional.of("its data are not base64") : FontHeader.trouble(bytes);
        if (bytes != null && trouble.isEmpty()) {
            return new FontFile.Data(bytes);
        }
        reading.note(json, "This font cannot be used: " + trouble.orElse("") + ". It is kept as it is.");
        reading.keep(json);
        return null;
    }

    @Override
    public Json write(FontFile.Data value, boolean whole) {
        return Json.text(Base64.getEncoder().encodeToString(value.bytes()));
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("string").put("contentEncoding", "base64");
    }
}
