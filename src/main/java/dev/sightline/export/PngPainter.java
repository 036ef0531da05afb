package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.IntBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/// A drawing as PNG: our own PDF of it, rendered. A large image is made in strips from top to bottom, each from a PDF
/// of only what it shows, so that memory does not grow with the image.
public final class PngPainter {
    /// The most pixels that are held at once.
    static final int STRIP = 8_000_000;

    /// The most pixels that a page is painted with at once.
    public static final long MOST_PIXELS = 24_000_000;

    private static final double METRE = 72 / 0.0254;

    private final Drawing drawing;
    private final double scale;
    private final List<Box> bounds;
    private final RoundPictures pictures;

    private PngPainter(Drawing drawing, double scale) {
        this.drawing = drawing;
        this.scale = scale;
        this.pictures = new RoundPictures(scale);
        this.bounds = drawing.fragments().stream().map(MarkBounds::of).toList();
    }

    /// Writes the drawing to a stream, which is left open.
    ///
    /// @param pixelsPerPoint the resolution: 1 is 72 dpi, 300.0 / 72 is 300 dpi
    /// @throws IOException if the image is larger than can be written (see [PngSize#problem]), or the stream fails
    public static void paint(Drawing drawing, double pixelsPerPoint, OutputStream out, Progress progress)
            throws IOException {
        paint(drawing, pixelsPerPoint, STRIP, out, progress);
    }

    static void paint(Drawing drawing, double pixelsPerPoint, int strip, OutputStream out, Progress progress)
            throws IOException {
        PngSize size = PngSize.of(drawing, pixelsPerPoint);
        if (size.problem().isPresent()) {
            throw new IOException(size.problem().get());
        }
        int width = (int) size.width();
        int height = (int) size.height();
        int rows = Math.clamp(strip / width, 1, height);
        PngPainter painter = new PngPainter(drawing, pixelsPerPoint);
        try (PngWriter png = new PngWriter(out, width, height, Math.round(pixelsPerPoint * METRE))) {
            BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int top = 0; top < height; top += rows) {
                int count = Math.min(rows, height - top);
                painter.render(image, top);
                for (int row = 0; row < count; row++) {
                    png.row(pixels, row * width);
                }
                progress.reached((double) (top + count) / height);
            }
        }
    }

    /// A page as pixels, all at once.
    ///
    /// @param pixelsPerPoint as for a drawing
    /// @return `0xFFRRGGBB` each, row by row from the top; empty if there would be more than [#MOST_PIXELS]
    public static Optional<Pixels> pixels(Page page, double pixelsPerPoint) throws IOException {
        long width = (long) Math.ceil(page.size().width() * pixelsPerPoint - 1e-6);
        long height = (long) Math.ceil(page.size().height() * pixelsPerPoint - 1e-6);
        if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        List<Window> windows = new ArrayList<>();
        for (Window window : page.windows()) {
            windows.add(smooth(window, pixelsPerPoint));
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Page smooth = new Page(page.label(), page.size(), page.paper(), windows);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPainter.print(
                List.of(smooth),
                PdfOptions.of(PageSize.FIT, DocumentInfo.of(page.label(), Instant.EPOCH, "")),
                pdf,
                Progress.NONE);
        Graphics2D graphics = image.createGraphics();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            graphics.setBackground(new Color(page.paper().argb()));
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            float scale = (float) pixelsPerPoint * document.getPage(0).getUserUnit();
            new PDFRenderer(document).renderPageToGraphics(0, graphics, scale, scale, RenderDestination.EXPORT);
        } finally {
            graphics.dispose();
        }
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Optional.of(new Pixels(image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels)));
    }

    /// An image as plain pixels.
    ///
    /// @param pixels `0xAARRGGBB` each, row by row from the top
    public record Pixels(int width, int height, IntBuffer pixels) {}

    private static Window smooth(Window window, double pixelsPerPoint) throws IOException {
        RoundPictures pictures = new RoundPictures(pixelsPerPoint * window.scale());
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < window.drawing().fragments().size(); i++) {
            Fragment fragment = window.drawing().fragments().get(i);
            List<Mark> marks = new ArrayList<>(fragment.marks().size());
            if (window.seen().get(i)) {
                for (Mark mark : fragment.marks()) {
                    marks.add(pictures.smooth(mark));
                }
            }
            fragments.add(new Fragment(Meaning.DECORATION, fragment.box(), marks));
        }
        Drawing from = window.drawing();
        Drawing drawing = new Drawing(from.title(), from.language(), from.size(), from.paper(), fragments);
        return new Window(drawing, window.part(), window.at(), window.scale(), window.seen(), window.said());
    }

    private void render(BufferedImage image, int top) throws IOException {
        double from = top / scale;
        double to = (top + image.getHeight()) / scale;
        List<Fragment> shown = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            if (bounds.get(i).bottom() >= from && bounds.get(i).y() <= to) {
                Fragment fragment = drawing.fragments().get(i);
                List<Mark> marks = new ArrayList<>(fragment.marks().size());
                for (Mark mark : fragment.marks()) {
                    marks.add(pictures.smooth(mark));
                }
                // nobody will read the tags of this PDF
                shown.add(new Fragment(Meaning.DECORATION, fragment.box(), marks));
            }
        }
        Drawing part = new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), shown);
        PdfOptions options =
                PdfOptions.of(PageSize.FIT, DocumentInfo.of(drawing.title(), Instant.EPOCH, drawing.language()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPainter.paint(List.of(part), options, pdf, Progress.NONE);
        double unit = PageFit.of(part, PageSize.FIT).userUnit();
        Graphics2D graphics = image.createGraphics();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            graphics.setBackground(new Color(drawing.paper().argb()));
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            graphics.translate(0, -top);
            float perUnit = (float) (scale * unit);
            new PDFRenderer(document).renderPageToGraphics(0, graphics, perUnit, perUnit, RenderDestination.EXPORT);
        } finally {
            graphics.dispose();
        }
    }
}
