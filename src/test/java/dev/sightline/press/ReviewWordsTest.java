package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.PdfReview;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Comment;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationCaret;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The words of a review: whose they are, and which words of the map they are about.
class ReviewWordsTest {
    @TempDir
    private Path folder = Path.of("");

    private JourneyDocument document = JourneyDocument.titled("");
    private Path sent = Path.of("");

    @BeforeEach
    void sendOut() throws IOException, CannotPrint {
        document = Exported.sample("night-train");
        sent = Exported.pdf(document, Optional.of("night-train.sightline.json"), folder.resolve("sent.pdf"));
    }

    @Test
    void whatAClientWritesOverANoteIsNotPutIntoTheMouthOfItsAuthor() throws IOException {
        Comment comment = ReviewTest.anyComment(document);
        Calendar later = new GregorianCalendar(2026, Calendar.NOVEMBER, 24, 10, 0);
        Path copy = ReviewTest.reviewed(sent, folder.resolve("copy.pdf"), (pdf, page) -> {
            PDAnnotationMarkup ours = ReviewTest.named(page, comment.id().value());
            ours.setContents("Quite another thing");
            ours.setModifiedDate(later);
        });
        ReviewItem item = Review.of(document, List.of(copy)).items().getFirst();
        assertThat(item.comment().replyTo()).contains(comment.id());
        assertThat(item.comment().author()).isEqualTo("a reader of copy.pdf").isNotEqualTo(comment.author());
        assertThat(item.comment().date()).contains(later.toInstant());
        assertThat(item.comment().text()).isEqualTo("This note was written over, without a name: Quite another thing");
        document = ReviewTest.with(document, Review.of(document, List.of(copy)));
        assertThat(Review.of(document, List.of(copy)).open()).isEmpty();
        assertThat(document.get(comment.id())).isEqualTo(comment);
    }

    @Test
    void aCommentThatWeWroteAnewSinceIsNotTakenForOneThatAReaderWroteOver() throws IOException {
        Comment comment = ReviewTest.anyComment(document);
        document = document.with(ChangeSet.of(List.of(new Change(comment, comment.withText("Said better")))));
        assertThat(Review.of(document, List.of(sent)).items()).isEmpty();
    }

    @Test
    void markedWordsAreKeptBesideWhatIsSaidOfThemAndMarkedAgainWhenSentOut() throws IOException, CannotPrint {
        Path copy = ReviewTest.reviewed(sent, folder.resolve("copy.pdf"), (pdf, page) -> {
            Words words = Words.on(pdf, 0).stream()
                    .filter(one -> one.text().contains("two budget flights"))
                    .findFirst()
                    .orElseThrow();
            PDAnnotationHighlight mark = words.part("two budget flights").marked("Which flights?");
            mark.setContents("Which flights?\nWe know of one.");
            List<PDAnnotation> all = page.getAnnotations();
            all.add(mark);
            page.setAnnotations(all);
        });
        Review review = Review.of(document, List.of(copy));
        Comment comment = review.items().getFirst().comment();
        assertThat(comment.text()).isEqualTo("Which flights?\nWe know of one.");
        assertThat(comment.quote()).isEqualTo("two budget flights");
        document = ReviewTest.with(document, review);
        Path again = Exported.pdf(document, Optional.of("night-train.sightline.json"), folder.resolve("again.pdf"));
        try (PDDocument pdf = Loader.loadPDF(again.toFile())) {
            assertThat(ReviewTest.named(pdf.getPage(0), comment.id().value()))
                    .isInstanceOf(PDAnnotationHighlight.class);
        }
        PdfReview back = PdfReview.of(again);
        assertThat(back.marks())
                .filteredOn(mark -> mark.id().equals(comment.id().value()))
                .singleElement()
                .satisfies(mark -> assertThat(mark.quote()).isEqualTo("two budget flights"))
                .satisfies(mark -> assertThat(mark.on()).contains(comment.on().value()));
        assertThat(Review.of(document, List.of(again, copy)).open()).isEmpty();
    }

    @Test
    void wordsStruckOutForOthersAreOneNoteAndRichTextReadsAsItIsSet() throws IOException {
        Path copy = ReviewTest.reviewed(sent, folder.resolve("copy.pdf"), (pdf, page) -> {
            Words words = Words.on(pdf, 0).stream()
                    .filter(one -> one.text().contains("two budget flights"))
                    .findFirst()
                    .orElseThrow()
                    .part("two budget flights");
            PDAnnotationStrikeout struck = new PDAnnotationStrikeout();
            struck.setRectangle(words.at());
            struck.setQuadPoints(words.marked("").getQuadPoints());
            PDAnnotationCaret caret = new PDAnnotationCaret();
            caret.setRectangle(
                    new PDRectangle(words.at().getUpperRightX(), words.at().getLowerLeftY(), 6, 8));
            caret.setContents("one ferry");
            struck.setInReplyTo(caret);
            struck.setReplyType("Group");
            PDAnnotationText rich = new PDAnnotationText();
            rich.setRectangle(words.at());
            rich.getCOSObject()
                    .setString(
                            COSName.getPDFName("RC"),
                            "<?xml version=\"1.0\"?><body><p>Rich <b>only</b>, no author</p><p>Second</p></body>");
            List<PDAnnotation> all = page.getAnnotations();
            all.addAll(List.of(caret, struck, rich));
            page.setAnnotations(all);
        });
        assertThat(Review.of(document, List.of(copy)).items().stream()
                        .map(item -> item.comment().text()))
                .containsExactlyInAnyOrder(
                        "Replace “two budget flights” by: one ferry", "Rich only, no author\nSecond");
    }
}
