package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.ReviewMark;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentState;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import dev.sightline.press.ReviewItem.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    private static final Path REWRITTEN = Path.of("src/test/resources/rewritten");

    @TempDir
    private Path folder = Path.of("");

    private JourneyDocument document = JourneyDocument.titled("");
    private Path sent = Path.of("");

    @BeforeEach
    void sendOut() throws IOException, CannotPrint {
        document = Exported.sample("night-train");
        sent = Exported.pdf(document, Optional.of("night-train.sightline.json"), folder.resolve("sent.pdf"));
    }

    /// What a reviewer does with the PDF.
    interface Hand {
        void on(PDDocument pdf, PDPage page) throws IOException;
    }

    private Path reviewed(String name, Hand hand) throws IOException {
        return reviewed(sent, folder.resolve(name), hand);
    }

    static Path reviewed(Path sent, Path copy, Hand hand) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sent.toFile())) {
            hand.on(pdf, pdf.getPage(0));
            pdf.save(copy.toFile());
        }
        return copy;
    }

    static PDAnnotationText note(PDPage page, PDRectangle at, String author, String text) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(at);
        note.setTitlePopup(author);
        note.setContents(text);
        note.setAnnotationName(author + " " + text);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(note);
        page.setAnnotations(all);
        return note;
    }

    static PDAnnotationMarkup named(PDPage page, String name) throws IOException {
        return (PDAnnotationMarkup) page.getAnnotations().stream()
                .filter(annotation -> name.equals(annotation.getAnnotationName()))
                .findFirst()
                .orElseThrow();
    }

    private JourneyDocument with(Review review) {
        return with(document, review);
    }

    static JourneyDocument with(JourneyDocument document, Review review) {
        List<Change> changes = review.taken(review.open()).stream()
                .map(element -> new Change(document.find(element.id()).orElse(null), element))
                .toList();
        return document.with(ChangeSet.of(changes));
    }

    private Comment anyComment() {
        return anyComment(document);
    }

    static Comment anyComment(JourneyDocument document) {
        return document.all(Comment.class).stream()
                .filter(comment -> comment.replyTo().isEmpty() && !comment.resolved())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPdfThatComesBackUntouchedBringsNothing() {
        Review review = Review.of(document, List.of(sent));
        assertThat(review.items()).isEmpty();
        assertThat(review.refused()).isEmpty();
    }

    @Test
    void whatMuPdfAddedIsFoundOnItsCardWithAuthorAndWords() throws IOException {
        Review review = Review.of(Exported.sample("coffee"), List.of(REWRITTEN.resolve("coffee-reviewed-mutool.pdf")));
        assertThat(review.items()).hasSize(4).allSatisfy(item -> {
            assertThat(item.standing()).isEqualTo(Standing.NEW);
            assertThat(item.comment().on()).isEqualTo(Id.<Element>of("customer-action-1"));
            assertThat(item.comment().author()).isEqualTo("Anna Client");
            assertThat(item.comment().date()).isPresent();
        });
        assertThat(review.items().stream().map(item -> item.comment().text()))
                .containsExactlyInAnyOrder(
                        "Is this really the first thing?",
                        "Reads the board, orders what she",
                        "Please check with legal",
                        "To be left out: Leave out");
    }

    @Test
    void whatTheReaderOfBrowsersAddedIsFoundToo() throws IOException {
        Review review = Review.of(Exported.sample("coffee"), List.of(REWRITTEN.resolve("coffee-reviewed-pdfjs.pdf")));
        assertThat(review.items().stream().map(item -> item.mark().kind()))
                .containsExactlyInAnyOrder(ReviewMark.Kind.FREE_TEXT, ReviewMark.Kind.INK, ReviewMark.Kind.HIGHLIGHT);
        assertThat(review.items())
                .allSatisfy(item -> assertThat(item.comment().on()).isEqualTo(Id.<Element>of("customer-action-2")));
    }

    @Test
    void whatEvinceAddedIsFoundOnThreeCards() throws IOException {
        Review review = Review.of(Exported.sample("coffee"), List.of(REWRITTEN.resolve("coffee-reviewed-evince.pdf")));
        assertThat(review.refused()).isEmpty();
        assertThat(review.items().stream()
                        .map(item -> item.comment().on() + " " + item.mark().kind() + " "
                                + item.comment().text()))
                .containsExactlyInAnyOrder(
                        "customer-action-2 NOTE Does the name get lost here",
                        "customer-action-1 NOTE Marked on page 1",
                        "customer-action-3 HIGHLIGHT First sip on the quay, in the sun");
        assertThat(review.items())
                .allSatisfy(item -> assertThat(item.comment().date()).isPresent());
    }

    @Test
    void aNoteWithoutANameThatIsOnlyTouchedLaterComesOnce() throws IOException {
        Path first = reviewed("first.pdf", (pdf, page) -> unnamed(page, "D:20261101120000Z"));
        Path later = reviewed("later.pdf", (pdf, page) -> unnamed(page, "D:20261102130000Z"));
        Review review = Review.of(document, List.of(first, later));
        assertThat(review.items()).hasSize(1);
    }

    private static void unnamed(PDPage page, String changed) throws IOException {
        PDAnnotationText note = note(page, new PDRectangle(300, 300, 20, 20), "Cleo", "Really?");
        note.setAnnotationName(null);
        note.setModifiedDate(changed);
    }

    @Test
    void anAnswerToACommentOfOursBecomesAnAnswerAndCompletedSettlesIt() throws IOException {
        Comment comment = anyComment();
        Path copy = reviewed("copy.pdf", (pdf, page) -> {
            PDAnnotationMarkup ours = named(page, comment.id().value());
            PDAnnotationText answer = note(page, ours.getRectangle(), "Ben", "Done with the stakeholders.");
            answer.setInReplyTo(ours);
            PDAnnotationText state = note(page, ours.getRectangle(), "Ben", "Completed");
            state.setInReplyTo(ours);
            state.setStateModel("Review");
            state.setState("Completed");
        });
        Review review = Review.of(document, List.of(copy));
        assertThat(review.items()).hasSize(2);
        JourneyDocument after = with(review);
        Comment answer = after.all(Comment.class).stream()
                .filter(one -> one.text().equals("Done with the stakeholders."))
                .findFirst()
                .orElseThrow();
        assertThat(answer.replyTo()).hasValue(comment.id());
        assertThat(answer.on()).isEqualTo(comment.on());
        assertThat(after.get(comment.id()).resolved()).isTrue();
    }

    @Test
    void takenInTwiceNothingComesTwiceAndARewrittenNoteIsToldAsChanged() throws IOException {
        PDRectangle somewhere = new PDRectangle(600, 1500, 20, 20);
        Path first = reviewed("first.pdf", (pdf, page) -> note(page, somewhere, "Ben", "Why?"));
        Path second = reviewed("second.pdf", (pdf, page) -> {
            note(page, somewhere, "Ben", "Why?").setContents("Why, really?");
            note(page, somewhere, "Anna", "Because.");
        });
        document = with(Review.of(document, List.of(first)));
        Review again = Review.of(document, List.of(first));
        assertThat(again.open()).isEmpty();
        assertThat(again.items()).hasSize(1);

        Review more = Review.of(document, List.of(second));
        assertThat(more.items().stream().map(ReviewItem::standing))
                .containsExactlyInAnyOrder(Standing.CHANGED, Standing.NEW);
        JourneyDocument after = with(more);
        assertThat(after.all(Comment.class))
                .hasSize(document.all(Comment.class).size() + 1)
                .anyMatch(comment -> comment.text().equals("Why, really?"));
    }

    @Test
    void severalCopiesComeTogether() throws IOException {
        PDRectangle somewhere = new PDRectangle(600, 1500, 20, 20);
        Path anna = reviewed("anna.pdf", (pdf, page) -> note(page, somewhere, "Anna", "I like it."));
        Path ben = reviewed("ben.pdf", (pdf, page) -> note(page, somewhere, "Ben", "I do not."));
        assertThat(Review.of(document, List.of(anna, ben, anna)).items().stream()
                        .map(item -> item.comment().author()))
                .containsExactly("Anna", "Ben");
    }

    @Test
    void whatIsAboutSomethingThatIsGoneIsListedAsUnplacedAndKept() throws IOException {
        Path copy = reviewed("copy.pdf", (pdf, page) -> {
            PDRectangle card = named(page, "pain-names").getRectangle();
            note(page, card, "Ben", "Is this still so?");
        });
        JourneyDocument other = Exported.sample("coffee");
        Review review = Review.of(other, List.of(copy));
        assertThat(review.items()).hasSize(1);
        assertThat(review.items().getFirst().standing()).isEqualTo(Standing.UNPLACED);
        assertThat(review.items().getFirst().comment().on()).isEqualTo(Project.ID);
        assertThat(Review.of(document, List.of(copy)).items().getFirst().standing())
                .isEqualTo(Standing.NEW);
    }

    @Test
    void answersThatAnswerEachOtherInACircleEnd() throws IOException {
        Path copy = reviewed("copy.pdf", (pdf, page) -> {
            PDRectangle somewhere = new PDRectangle(600, 1500, 20, 20);
            PDAnnotationText one = note(page, somewhere, "Ben", "One");
            PDAnnotationText two = note(page, somewhere, "Ben", "Two");
            one.setInReplyTo(two);
            two.setInReplyTo(one);
        });
        Review review = Review.of(document, List.of(copy));
        assertThat(review.items()).hasSize(2);
        assertThat(with(review).all(Comment.class))
                .hasSize(document.all(Comment.class).size() + 2);
    }

    @Test
    void scriptsAreNotRunAndAHugePageIsReadAsAnyOther() throws IOException {
        Path copy = reviewed("copy.pdf", (pdf, page) -> {
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            page.setMediaBox(new PDRectangle(1e7f, 1e7f));
            note(page, new PDRectangle(9e6f, 9e6f, 20, 20), "Ben", "Far away");
        });
        Review review = Review.of(document, List.of(copy));
        assertThat(review.items().stream().map(item -> item.comment().text())).containsExactly("Far away");
        assertThat(review.items().getFirst().standing()).isEqualTo(Standing.UNPLACED);
    }

    @Test
    void tensOfThousandsOfAnnotationsAreRefusedWithTheNumber() throws IOException {
        Path copy = reviewed("copy.pdf", (pdf, page) -> {
            PDAnnotationText note = note(page, new PDRectangle(600, 1500, 20, 20), "Ben", "Again");
            var all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; i < 25_000; i++) {
                all.add(note.getCOSObject());
            }
        });
        assertThat(Review.of(document, List.of(copy)).refused())
                .singleElement()
                .asString()
                .contains("copy.pdf")
                .contains("20000");
    }

    @Test
    void whatCannotBeReadIsNamedInASentenceAndTheRestIsReadAllTheSame() throws IOException {
        Path locked = reviewed(
                "locked.pdf",
                (pdf, page) -> pdf.protect(new StandardProtectionPolicy("boss", "reader", new AccessPermission())));
        byte[] whole = Files.readAllBytes(sent);
        Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 2));
        Path text = Files.writeString(folder.resolve("notes.txt"), "not a PDF");
        Path gone = folder.resolve("gone.pdf");
        Path good = reviewed(
                "good.pdf", (pdf, page) -> note(page, new PDRectangle(600, 1500, 20, 20), "Ben", "Good work."));
        Review review = Review.of(document, List.of(locked, cut, text, gone, good));
        assertThat(review.refused())
                .hasSize(4)
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("locked.pdf is locked with a password."),
                        one -> assertThat(one).isEqualTo("cut.pdf is a damaged PDF."),
                        one -> assertThat(one).startsWith("notes.txt is not a PDF"),
                        one -> assertThat(one).startsWith("gone.pdf is not a PDF"));
        assertThat(review.items()).hasSize(1);
    }

    private static PDAnnotationText state(PDPage page, PDAnnotationMarkup of, String author, String state, int day)
            throws IOException {
        PDAnnotationText said = note(page, of.getRectangle(), author, state + " set by " + author);
        said.setInReplyTo(of);
        said.setStateModel(state.endsWith("arked") ? "Marked" : "Review");
        said.setState(state);
        said.setCreationDate(new GregorianCalendar(2026, Calendar.NOVEMBER, day, 10, 0));
        return said;
    }

    @Test
    void whoSaysLastWhatCameOfACommentIsRightAndNothingComesTwice() throws IOException, CannotPrint {
        Comment comment = anyComment();
        Path anna = reviewed("anna.pdf", (pdf, page) -> {
            PDAnnotationMarkup ours = named(page, comment.id().value());
            PDAnnotationText first = state(page, ours, "Anna", "Completed", 20);
            // who changes her mind answers what she said before
            state(page, first, "Anna", "Accepted", 24);
        });
        Path ben = reviewed(
                "ben.pdf", (pdf, page) -> state(page, named(page, comment.id().value()), "Ben", "Rejected", 22));
        Review review = Review.of(document, List.of(anna, ben));
        assertThat(review.open())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.standing()).isEqualTo(Standing.STATE));
        JourneyDocument after = with(review);
        Comment now = after.get(comment.id());
        assertThat(now.state()).contains(CommentState.ACCEPTED);
        assertThat(now.stateBy()).isEqualTo("Anna");
        assertThat(now.stateDate()).isPresent();
        assertThat(now.text()).isEqualTo(comment.text());
        assertThat(now.resolved()).as("agreed to, but not done yet").isFalse();
        document = after;
        assertThat(Review.of(document, List.of(ben, anna)).open()).isEmpty();

        // sent out with its state, it comes back without a change; then it is opened again
        sent = Exported.pdf(document, Optional.of("night-train.sightline.json"), folder.resolve("again.pdf"));
        assertThat(Review.of(document, List.of(sent)).items()).isEmpty();
        Path open = reviewed("open.pdf", (pdf, page) -> {
            PDAnnotationMarkup said = named(page, comment.id() + "/state");
            assertThat(said.getCOSObject().getString(COSName.getPDFName("State")))
                    .isEqualTo("Accepted");
            assertThat(said.getTitlePopup()).isEqualTo("Anna");
            state(page, said, "Cleo", "None", 27);
        });
        assertThat(with(Review.of(document, List.of(open))).get(comment.id()).state())
                .isEmpty();
    }

    @Test
    void aTickOfAReaderSettlesAComment() throws IOException {
        Comment comment = anyComment();
        Path copy = reviewed(
                "copy.pdf", (pdf, page) -> state(page, named(page, comment.id().value()), "Ben", "Marked", 22));
        assertThat(with(Review.of(document, List.of(copy))).get(comment.id()).state())
                .contains(CommentState.COMPLETED);
    }
}
