package dev.sightline.export;

import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// Pictures as data within the file, each written once.
final class SvgPictures {
    private final SvgIds ids;
    private final Map<ImageData, String> names = new LinkedHashMap<>();

    SvgPictures(SvgIds ids) {
        this.ids = ids;
    }

    /// Takes note that the image will be shown.
    void expect(ImageData image) {
        names.computeIfAbsent(image, data -> ids.fresh("image"));
    }

    /// Writes every image, one unit wide and high.
    void define(XmlWriter xml) throws IOException {
        for (Map.Entry<ImageData, String> named : names.entrySet()) {
            xml.open("image").with("id", named.getValue()).with("width", 1).with("height", 1);
            xml.with("preserveAspectRatio", "none");
            xml.begin("xlink:href").raw("data:").raw(kind(named.getKey())).raw(";base64,");
            xml.raw(Base64.getEncoder().encodeToString(named.getKey().bytes()));
            xml.end().close().line();
        }
    }

    /// Only what a drawing may hold is named; a media type from elsewhere never reaches the file.
    private static String kind(ImageData image) {
        return switch (image.mediaType()) {
            case "image/jpeg" -> "image/jpeg";
            case "image/svg+xml" -> "image/svg+xml";
            default -> "image/png";
        };
    }

    void show(XmlWriter xml, Mark.Picture picture) throws IOException {
        Box box = picture.box();
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        String clip = picture.radius() > 0 ? clip(xml, picture) : "";
        xml.open("g");
        if (!clip.isEmpty()) {
            xml.with("clip-path", "url(#" + clip + ")");
        }
        xml.open("use").with("xlink:href", "#" + names.get(picture.image())).begin("transform");
        xml.raw("translate(").number(box.x(), 2).raw(" ").number(box.y(), 2);
        xml.raw(")scale(").number(box.width(), 2).raw(" ").number(box.height(), 2);
        xml.raw(")").end().close().close().line();
    }

    private String clip(XmlWriter xml, Mark.Picture picture) throws IOException {
        String name = ids.fresh("clip");
        Box box = picture.box();
        xml.open("clipPath").with("id", name).open("rect");
        xml.with("x", box.x()).with("y", box.y()).with("width", box.width()).with("height", box.height());
        xml.with("rx", Math.min(picture.radius(), Math.min(box.width(), box.height()) / 2));
        xml.close().close().line();
        return name;
    }
}
