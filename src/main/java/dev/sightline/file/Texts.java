package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.LanguageTag;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Texts, and texts of a certain form that is only remarked on when it is not kept.
/// @param usual how they are written; null for any way
/// @param known whether one that is written so means something
record Texts(@Nullable Pattern usual, Predicate<String> known, String expected) implements Form<String> {
    /// Any text.
    static final Texts TEXT = new Texts(null, any -> true, "");

    /// A tag of BCP 47 such as `en` or `pt-BR`.
    static final Texts LANGUAGE =
            new Texts(LanguageTag.FORM, LanguageTag::isLanguage, "a language tag such as \"en\" or \"pt-BR\"");

    /// A currency of ISO 4217 such as `EUR`.
    static final Texts CURRENCY =
            new Texts(Pattern.compile("[A-Z]{3}"), any -> true, "a currency code such as \"EUR\"");

    @Override
    public @Nullable String read(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            reading.expected(json, json instanceof Json.Amount ? "a text, in quotes" : "a text");
            return null;
        }
        String value = text.value();
        if (value.length() > Limits.TEXT) {
            reading.wrong(
                    json,
                    "has %,d characters; at most %,d can be kept in one text.".formatted(value.length(), Limits.TEXT));
            return null;
        }
        if (usual != null && !(usual.matcher(value).matches() && known.test(value))) {
            reading.note(json, "'" + Reading.shortened(value) + "' is not " + expected + "; it is kept.");
        }
        return value;
    }

    @Override
    public Json write(String value, boolean whole) {
        return Json.text(value);
    }

    @Override
    public JsonObject schema() {
        JsonObject schema = Schemas.type("string");
        return usual == null ? schema : schema.put("pattern", "^" + usual.pattern() + "$");
    }
}
