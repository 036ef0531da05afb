package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.JsonReader;
import dev.sightline.file.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a document was opened from or saved last.
///
/// @param file empty for a document that was never saved
/// @param stamp what the file held then, as far as that is known
public record Origin(Optional<Path> file, Optional<FileStamp> stamp) {
    /// Never saved.
    public static final Origin NONE = new Origin(Optional.empty(), Optional.empty());

    /// A file that held that.
    public static Origin of(Path file, Optional<FileStamp> stamp) {
        return new Origin(Optional.of(file.toAbsolutePath().normalize()), stamp);
    }

    byte[] bytes() {
        JsonObject json = JsonObject.empty();
        file.ifPresent(path -> json.put("file", path.toString()));
        stamp.ifPresent(known -> json.put("size", Json.amount(known.size())).put("fingerprint", known.fingerprint()));
        return JsonWriter.write(json);
    }

    /// What was told by [#bytes]; never saved when it cannot be understood.
    static Origin read(byte[] bytes) {
        if (!(JsonReader.read(bytes).tree().orElse(null) instanceof JsonObject json)) {
            return NONE;
        }
        try {
            Optional<Path> file = text(json, "file").map(Path::of);
            Optional<FileStamp> stamp =
                    text(json, "fingerprint").flatMap(print -> size(json).map(size -> new FileStamp(size, print)));
            return new Origin(file, stamp);
        } catch (InvalidPathException | NumberFormatException | ArithmeticException e) {
            return NONE;
        }
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.find(name)
                .flatMap(value -> value instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty());
    }

    private static Optional<Long> size(JsonObject json) {
        return json.find("size")
                .flatMap(value -> value instanceof Json.Amount amount
                        ? Optional.of(new BigDecimal(amount.digits()).longValueExact())
                        : Optional.empty());
    }
}
