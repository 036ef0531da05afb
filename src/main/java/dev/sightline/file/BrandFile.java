package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.JsonReader;
import dev.sightline.model.Brand;
import dev.sightline.model.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A brand kept beside documents, for all that say none of their own: `{"colour": "#22304A", "accent": "#E0A000",
/// "fonts": ["Brand-Regular.ttf", "Brand-Bold.ttf"], "logo": "logo.svg"}`, all of it optional.
///
/// @param fonts the font files that text is set in, found from the folder of the file
/// @param logo the picture file of the logo, found likewise
public record BrandFile(Brand brand, List<Path> fonts, Optional<Path> logo) {
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_FONTS = 12;
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    public BrandFile {
        fonts = List.copyOf(fonts);
    }

    /// What a file says.
    ///
    /// @throws IOException if it cannot be read; the message is the end of a sentence that begins with its name
    public static BrandFile read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("is not there");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("is too large for a brand");
        }
        if (!(Encoding.toUtf8(Files.readAllBytes(file)) instanceof Encoding.Text text)
                || !(JsonReader.read(text.utf8()).tree().orElse(null) instanceof JsonObject root)) {
            throw new IOException("is no JSON object such as {\"colour\": \"#22304A\"}");
        }
        for (int i = 0; i < root.size(); i++) {
            if (!List.of("colour", "accent", "fonts", "logo").contains(root.name(i))) {
                throw new IOException("has \"" + root.name(i) + "\", but a brand has colour, accent, fonts and logo");
            }
        }
        List<Path> fonts = new ArrayList<>();
        for (String font : texts(root)) {
            fonts.add(file.toAbsolutePath().resolveSibling(font));
        }
        Optional<Path> logo = logo(root).map(named -> file.toAbsolutePath().resolveSibling(named));
        return new BrandFile(new Brand(colour(root, "colour"), colour(root, "accent")), fonts, logo);
    }

    private static Optional<String> logo(JsonObject root) throws IOException {
        Optional<Json> value = root.find("logo");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Json.Text text && !text.value().isBlank()) {
            return Optional.of(text.value());
        }
        throw new IOException("has a logo that is not the name of a file");
    }

    private static Optional<Colour> colour(JsonObject root, String name) throws IOException {
        Optional<Json> value = root.find(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String hex =
                value.get() instanceof Json.Text text ? text.value().strip().toUpperCase(Locale.ROOT) : "";
        if (!COLOUR.matcher(hex).matches()) {
            throw new IOException(
                    (name.equals("accent") ? "has an " : "has a ") + name + " that is not written as #RRGGBB");
        }
        return Optional.of(new Colour(hex));
    }

    private static List<String> texts(JsonObject root) throws IOException {
        Optional<Json> value = root.find("fonts");
        List<Json> items = value.map(json -> json instanceof JsonArray list ? list.items() : List.of(json))
                .orElse(List.of());
        List<String> texts = new ArrayList<>();
        for (Json item : items) {
            if (!(item instanceof Json.Text text) || text.value().isBlank() || items.size() > MOST_FONTS) {
                throw new IOException("has fonts that are not a list of up to " + MOST_FONTS + " file names");
            }
            texts.add(text.value());
        }
        return texts;
    }
}
