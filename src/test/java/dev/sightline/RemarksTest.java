package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.Comment;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PainPoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The annotations of a PDF as another program reads them.
class RemarksTest {
    private static final String TRAIN = "night-train";

    private static Printed sample(String name) throws IOException {
        return Printed.of(Path.of("samples", name + ".sightline.json"));
    }

    private static List<PDAnnotation> annotations(PDDocument pdf) throws IOException {
        List<PDAnnotation> all = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            all.addAll(page.getAnnotations());
        }
        return all;
    }

    private static Map<String, PDAnnotationMarkup> byName(PDDocument pdf) throws IOException {
        return annotations(pdf).stream()
                .filter(PDAnnotationMarkup.class::isInstance)
                .map(PDAnnotationMarkup.class::cast)
                .collect(Collectors.toMap(PDAnnotation::getAnnotationName, markup -> markup));
    }

    @Test
    void everyCommentIsANoteWithAuthorAndDateAndEveryAnswerFollowsItsComment() throws IOException {
        Printed printed = sample(TRAIN);
        List<Comment> comments = printed.document().all(Comment.class);
        assertThat(comments).isNotEmpty();
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            Map<String, PDAnnotationMarkup> notes = byName(pdf);
            for (Comment comment : comments) {
                PDAnnotationMarkup note = notes.get(comment.id().value());
                assertThat(note).as(comment.text()).isInstanceOf(PDAnnotationText.class);
                assertThat(note.getContents()).isEqualTo(comment.text());
                assertThat(note.getTitlePopup()).isEqualTo(comment.author());
                assertThat(note.getCreationDate().toInstant())
                        .isEqualTo(comment.date().orElseThrow());
                String answered =
                        note.getInReplyTo() == null ? "" : note.getInReplyTo().getAnnotationName();
                assertThat(answered)
                        .isEqualTo(comment.replyTo().map(id -> id.value()).orElse(""));
            }
        }
    }

    @Test
    void whatIsSettledIsInTheStateThatReadersCallCompleted() throws IOException {
        Printed printed = sample(TRAIN);
        List<Comment> settled = printed.document().all(Comment.class).stream()
                .filter(comment -> comment.resolved() && comment.replyTo().isEmpty())
                .toList();
        assertThat(settled).isNotEmpty();
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            Map<String, PDAnnotationMarkup> notes = byName(pdf);
            for (Comment comment : settled) {
                PDAnnotationText state =
                        (PDAnnotationText) notes.get(comment.id().value() + "/state");
                assertThat(state.getState()).isEqualTo("Completed");
                assertThat(state.getStateModel()).isEqualTo("Review");
                assertThat(state.getInReplyTo().getAnnotationName())
                        .isEqualTo(comment.id().value());
            }
        }
    }

    @Test
    void everyPainPointIsMarkedOverItsWords() throws IOException {
        Printed printed = sample(TRAIN);
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            Map<String, PDAnnotationMarkup> notes = byName(pdf);
            for (PainPoint pain : printed.document().all(PainPoint.class)) {
                PDAnnotationMarkup mark = notes.get(pain.id().value());
                assertThat(mark).isInstanceOf(PDAnnotationHighlight.class);
                assertThat(((PDAnnotationHighlight) mark).getQuadPoints().length % 8)
                        .isZero();
                assertThat(mark.getContents()).contains(pain.text());
                pain.severity()
                        .ifPresent(level -> assertThat(mark.getContents()).contains("Severity " + level + " of 5"));
            }
        }
    }

    @Test
    void pinAndNoteLeadToEachOther() throws IOException {
        Printed printed = sample(TRAIN);
        JourneyDocument document = printed.document();
        List<String> pinned = document.all(Comment.class).stream()
                .filter(comment -> comment.replyTo().isEmpty())
                .filter(comment -> !comment.on().equals(document.project().id()))
                .map(Comment::text)
                .toList();
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            List<String> links = annotations(pdf).stream()
                    .filter(PDAnnotationLink.class::isInstance)
                    .map(PDAnnotation::getContents)
                    .toList();
            assertThat(links).containsAll(pinned);
            assertThat(links.stream().filter(words -> words.startsWith("See note ")))
                    .hasSameSizeAs(pinned);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TRAIN, "clinic-blueprint", "museum-experience", "language-school"})
    void noAnnotationLiesOutsideItsPageAndEachLeadsSomewhere(String sample) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample(sample).pdf())) {
            for (PDPage page : pdf.getPages()) {
                PDRectangle media = page.getMediaBox();
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDRectangle box = annotation.getRectangle();
                    assertThat(box.getLowerLeftX()).as(annotation.getContents()).isGreaterThanOrEqualTo(0);
                    assertThat(box.getLowerLeftY()).as(annotation.getContents()).isGreaterThanOrEqualTo(0);
                    assertThat(box.getUpperRightX())
                            .as(annotation.getContents())
                            .isLessThanOrEqualTo(media.getWidth());
                    assertThat(box.getUpperRightY())
                            .as(annotation.getContents())
                            .isLessThanOrEqualTo(media.getHeight());
                    assertThat(annotation.getAppearance() != null || annotation instanceof PDAnnotationLink)
                            .isTrue();
                    if (annotation instanceof PDAnnotationLink link
                            && link.getCOSObject().containsKey(COSName.DEST)) {
                        assertThat(pdf.getPages().indexOf(((PDPageDestination) link.getDestination()).getPage()))
                                .isNotNegative();
                    }
                }
            }
        }
    }
}
