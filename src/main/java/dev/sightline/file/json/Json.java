package dev.sightline.file.json;

/// A JSON value and where it began in the file.
public sealed interface Json permits Json.Text, Json.Amount, Json.Flag, Json.Null, JsonObject, JsonArray {
    /// The offset of a value that was made and not read.
    int NOWHERE = -1;

    /// The byte of the file where the value begins; [#NOWHERE] when it was made.
    int offset();

    /// What it is, for a sentence: `a text`, `a number`, ...
    default String kind() {
        return switch (this) {
            case Text _ -> "a text";
            case Amount _ -> "a number";
            case Flag _ -> "true or false";
            case Null _ -> "null";
            case JsonObject _ -> "an object {…}";
            case JsonArray _ -> "a list […]";
        };
    }

    /// Characters.
    record Text(String value, int offset) implements Json {}

    /// A number as it was written, so that no digit is lost.
    record Amount(String digits, int offset) implements Json {}

    /// True or false.
    record Flag(boolean value, int offset) implements Json {}

    /// Nothing.
    record Null(int offset) implements Json {}

    /// A made text.
    static Json text(String value) {
        return new Text(value, NOWHERE);
    }

    /// A made number.
    static Json amount(Number value) {
        return new Amount(value.toString(), NOWHERE);
    }

    /// A made truth value.
    static Json flag(boolean value) {
        return new Flag(value, NOWHERE);
    }
}
