package dev.sightline.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Small PDFs whose pages say which they are.
final class SamplePages {
    private SamplePages() {}

    /// Pages of A4 that say `page 1`, `page 2`, ..., with an outline that leads to each.
    static byte[] of(int count) throws IOException {
        return of(count, PDRectangle.A4);
    }

    static byte[] of(int count, PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            for (int number = 1; number <= count; number++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle("page " + number);
                item.setDestination(page);
                outline.addLast(item);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(20, 20, 100, 100);
                    content.fill();
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(72, 400);
                    content.showText("page " + number);
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
