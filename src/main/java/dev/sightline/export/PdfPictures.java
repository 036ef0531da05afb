package dev.sightline.export;

import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Pictures, each written once however often it is shown: pixels as an image, a drawing as shapes. One that cannot
/// be read is shown as an empty frame, so that a broken file spoils its own place and nothing else.
final class PdfPictures {
    private final PdfFile file;
    private final PdfResources resources;
    private final Map<ImageData, Optional<Shown>> known = new HashMap<>();

    /// What to call it by, and how large it is by itself.
    private record Shown(String name, double width, double height) {}

    PdfPictures(PdfFile file, PdfResources resources) {
        this.file = file;
        this.resources = resources;
    }

    void picture(Mark.Picture picture, PdfContent content, Placement place) throws IOException {
        content.endText();
        Optional<Shown> shown = shown(picture.image());
        Box box = picture.box();
        double x = place.x(box.x());
        double y = place.y(box.bottom());
        double width = box.width() * place.scale();
        double height = box.height() * place.scale();
        double radius = Math.min(picture.radius() * place.scale(), Math.min(width, height) / 2);
        PdfBuffer out = content.out();
        if (shown.isEmpty()) {
            content.strokeWith(Pen.solid(Ink.of(0x8C959F), 0.75));
            PdfShapes.rounded(out, x, y, width, height, Math.max(0, radius));
            out.put("S\n");
            return;
        }
        content.fillWith(Ink.of(0));
        out.put("q\n");
        if (radius >= 0.005) {
            PdfShapes.rounded(out, x, y, width, height, radius);
            out.put("W n\n");
        }
        Shown own = shown.get();
        out.factor(width / own.width).put(" 0 0 ").factor(height / own.height);
        out.space().number(x).space().number(y).put(" cm").put(own.name).put(" Do\nQ\n");
    }

    private Optional<Shown> shown(ImageData image) throws IOException {
        Optional<Shown> shown = known.get(image);
        if (shown == null) {
            shown = image.isVector()
                    ? shapes(image)
                    : PixelImage.read(image.bytes()).map(pixels -> new Shown(write(pixels), 1, 1));
            known.put(image, shown);
        }
        return shown;
    }

    private Optional<Shown> shapes(ImageData image) throws IOException {
        Optional<PdfForm> form = PdfForm.of(image);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        try (PdfForm drawn = form.get()) {
            int number = new CosCopy(file).stream(drawn.stream());
            return Optional.of(new Shown(resources.object(number), drawn.width(), drawn.height()));
        }
    }

    private String write(PixelImage image) {
        try {
            PdfBuffer entries = head(image.width(), image.height(), image.colours(), image.bitsPerColour());
            if (image.mask().isPresent()) {
                byte[] mask = image.mask().get();
                PdfBuffer soft = head(image.width(), image.height(), "/DeviceGray", 8);
                entries.put("/SMask ").ref(file.stream(soft.toString(), mask, mask.length));
            }
            entries.put(image.filter());
            int number = file.reserve();
            file.raw(number, entries.toString(), image.data(), image.data().length);
            return resources.object(number);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PdfBuffer head(int width, int height, String colours, int bits) {
        PdfBuffer entries =
                new PdfBuffer().put("/Type/XObject/Subtype/Image/Width ").integer(width);
        entries.put("/Height ").integer(height).put("/ColorSpace").put(colours).put("/BitsPerComponent ");
        return entries.integer(bits);
    }
}
