package dev.sightline.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The pages of a PDF that go to a printer.
///
/// @param pdf of these pages alone
/// @param count how many there are, at least one
/// @param width of the first in points, as all the others are as a rule
/// @param height of the first in points
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PageCut(byte[] pdf, int count, double width, double height) {
    /// What leads to pages that may be gone; on paper nobody follows it, and it would keep them in the file.
    private static final List<COSName> LEADING = List.of(
            COSName.STRUCT_TREE_ROOT,
            COSName.OUTLINES,
            COSName.NAMES,
            COSName.DESTS,
            COSName.OPEN_ACTION,
            COSName.ACRO_FORM,
            COSName.PAGE_LABELS,
            COSName.AF,
            COSName.THREADS);

    /// Cuts a PDF; where all its pages are wanted it stays the very same bytes.
    ///
    /// @throws PaperRefused if none of its pages is wanted
    public static PageCut of(byte[] pdf, PageChoice wanted) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int all = document.getNumberOfPages();
            List<Integer> numbers = wanted.of(all);
            if (numbers.isEmpty()) {
                throw new PaperRefused(PaperRefused.Why.NO_PAGES, "");
            }
            PDRectangle first = document.getPage(numbers.getFirst() - 1).getMediaBox();
            if (numbers.size() == all) {
                return new PageCut(pdf, all, first.getWidth(), first.getHeight());
            }
            Set<Integer> kept = new HashSet<>(numbers);
            for (int page = all; page > 0; page--) {
                if (!kept.contains(page)) {
                    document.removePage(page - 1);
                }
            }
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            LEADING.forEach(catalog.getCOSObject()::removeItem);
            document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.ANNOTS));
            ByteArrayOutputStream cut = new ByteArrayOutputStream();
            document.save(cut, CompressParameters.DEFAULT_COMPRESSION);
            return new PageCut(cut.toByteArray(), numbers.size(), first.getWidth(), first.getHeight());
        }
    }
}
