package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Dates and moments as ISO 8601 writes them.
record Dates<D>(String format, String expected, Function<String, D> parse) implements Form<D> {
    /// A day.
    static final Dates<LocalDate> DAY = new Dates<>("date", "a date such as \"2026-03-14\"", LocalDate::parse);

    /// A moment.
    static final Dates<Instant> MOMENT = new Dates<>(
            "date-time",
            "a date and time such as \"2026-03-14T09:30:00Z\"",
            text -> OffsetDateTime.parse(text).toInstant());

    @Override
    public @Nullable D read(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            reading.expected(json, expected);
            return null;
        }
        try {
            return parse.apply(text.value());
        } catch (DateTimeException e) {
            reading.wrong(json, "is '" + Reading.shortened(text.value()) + "', but must be " + expected + ".");
            return null;
        }
    }

    @Override
    public Json write(D value, boolean whole) {
        return Json.text(value.toString());
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("string").put("format", format);
    }
}
