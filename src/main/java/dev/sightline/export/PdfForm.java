package dev.sightline.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import dev.sightline.drawing.ImageData;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A drawing in SVG as a piece of PDF content: its shapes, gradients and opacities, not their pixels.
final class PdfForm implements AutoCloseable {
    /// Units of the longer side: fine enough for any shape, and where something needs pixels (a soft mask), not too
    /// many.
    private static final double SIDE = 1_000;

    private final PDDocument document;
    private final COSStream stream;
    private final double width;
    private final double height;

    private PdfForm(PDDocument document, COSStream stream, double width, double height) {
        this.document = document;
        this.stream = stream;
        this.width = width;
        this.height = height;
    }

    /// Draws it; empty if it cannot be read or painted. To be closed when it has been copied.
    static Optional<PdfForm> of(ImageData image) throws IOException {
        Optional<VectorPicture> picture = VectorPicture.read(image);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        double longest = Math.max(image.pixelWidth(), image.pixelHeight());
        double width = Math.max(1, SIDE * image.pixelWidth() / longest);
        double height = Math.max(1, SIDE * image.pixelHeight() / longest);
        PDDocument document = new PDDocument();
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) width, (float) height);
        boolean painted = picture.get().paint(graphics, width, height);
        graphics.disposeDanglingChildGraphics();
        graphics.dispose();
        if (!painted) {
            document.close();
            return Optional.empty();
        }
        return Optional.of(new PdfForm(document, graphics.getXFormObject().getCOSObject(), width, height));
    }

    /// Its content, whose origin is at the bottom left.
    COSStream stream() {
        return stream;
    }

    /// Units across.
    double width() {
        return width;
    }

    /// Units down.
    double height() {
        return height;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
