package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Drawings as a PDF: vector, with embedded fonts, tags, bookmarks and links; both PDF/A-3a and PDF/UA-1.
public final class PdfPainter {
    private PdfPainter() {}

    /// Writes a PDF with one page for each drawing. The stream is flushed but stays open. The same drawings and
    /// options give the same bytes on the same Java.
    ///
    /// @param drawings the pages in order, at least one
    /// @throws IllegalArgumentException if there is no drawing
    public static void paint(List<Drawing> drawings, PdfOptions options, OutputStream out, Progress progress)
            throws IOException {
        if (drawings.isEmpty()) {
            throw new IllegalArgumentException("a PDF needs at least one drawing");
        }
        List<Page> pages = new ArrayList<>();
        for (Drawing drawing : drawings) {
            PageFit fit = PageFit.of(drawing, options.page());
            Window window = Window.whole(drawing, fit.at(), fit.scale());
            String label = PdfOutline.titleOf(drawing, pages.size());
            pages.add(new Page(label, fit.page(), drawing.paper(), List.of(window)));
        }
        print(pages, options, out, progress);
    }

    /// Writes a PDF of pages that were planned: [PdfOptions#page] plays no part. The stream is flushed and stays
    /// open.
    ///
    /// What a window says is tagged, in the order of its drawing whatever page it stands on, so that a map over
    /// many pages is one table; what it only shows is told to nobody.
    ///
    /// @param pages in order, at least one
    /// @throws IllegalArgumentException if there is no page
    public static void print(List<Page> pages, PdfOptions options, OutputStream out, Progress progress)
            throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a PDF needs at least one page");
        }
        new PdfDocument(pages, options, new PdfFile(out, options.version()), progress).write();
    }
}
