package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.ImageAsset;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bytes of a picture in base64. What cannot be shown is kept as it was found, and an empty picture stands for it,
/// so that one broken picture neither closes a document nor breaks a painter.
enum ImageForm implements Form<ImageAsset.Data> {
    DATA;

    static final JsonObject MEDIA_TYPE =
            JsonObject.empty().put("enum", JsonArray.ofTexts(List.of("image/png", "image/jpeg", "image/svg+xml")));

    /// A picture of one transparent pixel.
    static final ImageAsset.Data NOTHING = new ImageAsset.Data(
            "image/png",
            1,
            1,
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII="));

    @Override
    public ImageAsset.@Nullable Data read(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            reading.expected(json, "the bytes of a PNG, JPEG or SVG file in base64");
            return null;
        }
        if (text.value().isEmpty()) {
            return NOTHING;
        }
        String trouble = "its data are not base64";
        byte[] bytes = decoded(text.value());
        if (bytes != null) {
            switch (PictureHeader.read(bytes)) {
                case PictureHeader.Sound sound -> {
                    return new ImageAsset.Data(sound.mediaType(), sound.width(), sound.height(), bytes);
                }
                case PictureHeader.Broken broken -> trouble = broken.why();
            }
        }
        reading.note(json, "This picture cannot be shown: " + trouble + ". It is kept as it is.");
        reading.keep(json);
        return null;
    }

    static byte @Nullable [] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.indexOf('\n') < 0 ? base64 : base64.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public Json write(ImageAsset.Data value, boolean whole) {
        return Json.text(Base64.getEncoder().encodeToString(value.bytes()));
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("string").put("contentEncoding", "base64");
    }
}
