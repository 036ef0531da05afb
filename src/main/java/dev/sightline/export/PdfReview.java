package dev.sightline.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The annotations with which a PDF came back from people who read it.
///
/// @param marks in the order of the pages
/// @param broken how many annotations could not be read
public record PdfReview(List<ReviewMark> marks, int broken) {
    /// More annotations than these no review has.
    public static final int MOST = 20_000;

    private static final int MOST_PAGES = 5_000;

    public PdfReview {
        marks = List.copyOf(marks);
    }

    /// Reads the annotations of a PDF. Nothing in it is run.
    ///
    /// @throws IOException with a sentence without a subject, such as "is locked with a password"
    public static PdfReview of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<ReviewMark> marks = new ArrayList<>();
            int broken = 0;
            int number = 0;
            PdfPageMaps.Reader maps = new PdfPageMaps.Reader();
            // the pages that are there, whatever number of them the file claims
            for (PDPage page : document.getPages()) {
                number++;
                if (number > MOST_PAGES) {
                    throw new IOException("has more than " + MOST_PAGES + " pages, which no map has");
                }
                ReviewPage reading = new ReviewPage(page, number, maps);
                marks.addAll(reading.marks());
                broken += reading.broken();
                if (marks.size() + broken > MOST) {
                    throw tooMany();
                }
            }
            return new PdfReview(marks, broken);
        } catch (InvalidPasswordException locked) {
            throw new IOException("is locked with a password", locked);
        } catch (RuntimeException | StackOverflowError damaged) {
            throw new IOException("is damaged inside", damaged);
        }
    }

    static IOException tooMany() {
        return new IOException("has more than " + MOST + " annotations, which no review has");
    }
}
