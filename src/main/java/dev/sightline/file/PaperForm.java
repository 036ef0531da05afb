package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Paper;
import org.jspecify.annotations.Nullable;

/// A size of paper by its name, or by its two sides.
enum PaperForm implements Form<Paper> {
    PAPER;

    @Override
    public @Nullable Paper read(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            reading.expected(json, "a paper such as \"A3\" or \"297x420mm\"");
            return null;
        }
        Paper paper = Paper.named(text.value()).orElse(null);
        if (paper == null) {
            reading.wrong(
                    json,
                    "is '" + Reading.shortened(text.value())
                            + "', but must be a paper such as \"A3\", \"Letter\", \"297x420mm\" or \"fit\".");
        }
        return paper;
    }

    @Override
    public Json write(Paper value, boolean whole) {
        return Json.text(value.name());
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("string");
    }
}
