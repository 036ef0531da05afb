package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Drawings as a PDF: vector, with embedded fonts, tags, bookmarks and links; both PDF/A-3a and PDF/UA-1.
public final class PdfPainter {
    private PdfPainter() {}

    /// Writes a PDF with one page for each drawing. The stream is flushed but stays open. The same drawings and options
    /// give the same bytes on the same Java.
    ///
    /// @param drawings the pages in order, at least one
    /// @throws IllegalArgumentException if there is no drawing
    public static void paint(List<Drawing> drawings, PdfOptions options, OutputStream out, Progress progress)
            throws IOException {
        if (drawings.isEmpty()) {
            throw new IllegalArgumentException("a PDF needs at least one drawing");
        }
        new PdfDocument(drawings, options, new PdfFile(out), progress).write();
    }
}
