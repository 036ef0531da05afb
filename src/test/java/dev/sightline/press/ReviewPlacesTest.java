package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where notes of reviewers land, on every card of the samples.
class ReviewPlacesTest {
    @TempDir
    private Path folder = Path.of("");

    /// The size of the note that most readers draw.
    private static final float SIDE = 20;

    /// Where on a card, as shares of its sides: in the middle and near each edge.
    private static final List<Point> PLACES = List.of(
            new Point(0.5, 0.5), new Point(0.1, 0.5), new Point(0.9, 0.5), new Point(0.5, 0.1), new Point(0.5, 0.9));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b2b-onboarding",
                "buergeramt",
                "clinic-blueprint",
                "coffee",
                "language-school",
                "museum-experience",
                "night-train",
                "night-train-future"
            })
    void aNoteOnACardComesBackToTheCardWhereverItLiesOnIt(String sample) throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample(sample);
        Path sent = Exported.pdf(document, Optional.of(sample + ".sightline.json"), folder.resolve("sent.pdf"));
        Path back = folder.resolve("back.pdf");
        Map<String, Id<?>> wanted = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(sent.toFile())) {
            JourneyLayout layout = new JourneyLayout(new Typesetter());
            int number = 0;
            for (JourneyMap map : document.maps()) {
                Sheet sheet = layout.layout(document, map.id(), Theme.PAPER);
                PDPage page = pdf.getPage(number++);
                // the list of its notes follows a map
                while (Math.abs(page.getMediaBox().getWidth()
                                - sheet.drawing().size().width())
                        > 2) {
                    page = pdf.getPage(number++);
                }
                List<PDAnnotation> notes = new ArrayList<>(page.getAnnotations());
                for (Map.Entry<Id<?>, List<Box>> entry : sheet.boxes().entrySet()) {
                    if (document.find(entry.getKey())
                            .filter(Placed.class::isInstance)
                            .isPresent()) {
                        for (Box box : entry.getValue()) {
                            for (Point share : PLACES) {
                                String name = entry.getKey() + " " + wanted.size();
                                wanted.put(name, entry.getKey());
                                notes.add(note(page, sheet, box, share, name));
                            }
                        }
                    }
                }
                page.setAnnotations(notes);
            }
            pdf.save(back.toFile());
        }
        Review review = Review.of(document, List.of(back));
        assertThat(review.items()).hasSize(wanted.size()).isNotEmpty();
        for (ReviewItem item : review.items()) {
            assertThat(item.comment().on())
                    .as(item.mark().text())
                    .isEqualTo(Id.<Element>of(
                            Objects.requireNonNull(wanted.get(item.mark().text()))
                                    .value()));
        }
    }

    /// Whoever gets one page of many to read sends back that one.
    @Test
    void aPageTakenOutOfADocumentStillKnowsWhatLiesWhere() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("clinic-blueprint");
        PageSetup stages = PageSetup.FIT
                .withKind(PageKind.STAGES)
                .withPaper(Paper.named("A3").orElseThrow());
        Path sent = Exported.pdf(document, stages, Optional.of("clinic.sightline.json"), folder.resolve("sent.pdf"));
        Path whole = folder.resolve("whole.pdf");
        Path alone = folder.resolve("alone.pdf");
        try (PDDocument pdf = Loader.loadPDF(sent.toFile());
                PDDocument single = new PDDocument()) {
            Set<COSBase> places = Collections.newSetFromMap(new IdentityHashMap<>());
            pdf.getPages().forEach(page -> places.add(places(page)));
            assertThat(places).as("written once for all pages").hasSize(1);
            PDPage fourth = pdf.getPage(3);
            List<PDAnnotation> notes = new ArrayList<>();
            for (int x = 150; x < 800; x += 50) {
                for (int y = 150; y < 900; y += 50) {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(x, y, SIDE, SIDE));
                    note.setContents(x + " " + y);
                    note.setAnnotationName(x + " " + y);
                    notes.add(note);
                }
            }
            fourth.setAnnotations(notes);
            pdf.save(whole.toFile());
            single.addPage(fourth);
            single.save(alone.toFile());
        }
        Map<String, String> found = found(Review.of(document, List.of(whole)));
        assertThat(found).hasSizeGreaterThan(20).isEqualTo(found(Review.of(document, List.of(alone))));
        assertThat(new HashSet<>(found.values())).hasSizeGreaterThan(5);
    }

    /// What a booklet says of cards and personas, again and again, is answered where a client reads it.
    @Test
    void whatABookletSaysOfACardOrAPersonaIsAnsweredOnItWhereverItStands() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("night-train");
        PageSetup booklet = PageSetup.FIT.withKind(PageKind.BOOKLET).withPaper(Paper.A4);
        Path sent = Exported.pdf(document, booklet, Optional.of("night-train.sightline.json"), folder.resolve("a.pdf"));
        Path back = folder.resolve("b.pdf");
        Map<String, String> wanted = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(sent.toFile())) {
            for (int number = 0; number < pdf.getNumberOfPages(); number++) {
                PDPage page = pdf.getPage(number);
                List<PDAnnotation> notes = new ArrayList<>(page.getAnnotations());
                for (Words words : Words.on(pdf, number)) {
                    Optional<Element> of = sayer(document, words.text());
                    if (of.isPresent()) {
                        String name = "p. " + (number + 1) + " " + words.text() + " " + wanted.size();
                        wanted.put(name, of.get().id().value());
                        notes.add(words.marked(name));
                    }
                }
                page.setAnnotations(notes);
            }
            pdf.save(back.toFile());
        }
        assertThat(wanted).hasSizeGreaterThan(300);
        Map<String, String> found = found(Review.of(document, List.of(back)));
        List<String> wrong = wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(found.get(entry.getKey())))
                // below a cause stands what it brings about
                .filter(entry -> !String.valueOf(found.get(entry.getKey())).startsWith("cause-"))
                .map(entry -> entry + " came to " + found.get(entry.getKey()))
                .toList();
        assertThat(wrong).isEmpty();
    }

    /// The one card or persona that says some words, if nothing else does.
    private static Optional<Element> sayer(JourneyDocument document, String words) {
        if (words.length() < 12 || !words.contains(" ")) {
            return Optional.empty();
        }
        List<Element> all = document.elements().stream()
                .filter(element -> element.toString().contains(words))
                .toList();
        if (all.stream()
                .anyMatch(
                        one -> one instanceof Persona persona && persona.name().equals(words))) {
            // on cards, too
            return Optional.empty();
        }
        return all.size() == 1 && (all.getFirst() instanceof Placed || all.getFirst() instanceof Persona)
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    @Test
    void aNoteOnTheLegendIsOnNothingHoweverNearALaneIs() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("night-train");
        PageSetup sheets = PageSetup.FIT
                .withKind(PageKind.TILES)
                .withPaper(Paper.A4)
                .withAcross(2)
                .withDown(2);
        Path sent = Exported.pdf(document, sheets, Optional.of("night-train.sightline.json"), folder.resolve("a.pdf"));
        Path back = folder.resolve("b.pdf");
        Set<String> legend = Set.of(
                "Legend",
                "Step that is optional",
                "Privacy or law",
                "Severity, 1 to 5",
                "Not known",
                "Step off the main path");
        try (PDDocument pdf = Loader.loadPDF(sent.toFile())) {
            for (int number = 0; number < pdf.getNumberOfPages(); number++) {
                PDPage page = pdf.getPage(number);
                List<PDAnnotation> notes = new ArrayList<>(page.getAnnotations());
                for (Words words : Words.on(pdf, number)) {
                    if (legend.contains(words.text())) {
                        PDAnnotationText note = new PDAnnotationText();
                        note.setRectangle(new PDRectangle(
                                words.at().getLowerLeftX() - SIDE / 4,
                                (words.at().getLowerLeftY() + words.at().getUpperRightY() - SIDE) / 2,
                                SIDE,
                                SIDE));
                        note.setContents(words.text());
                        note.setAnnotationName(words.text() + number);
                        notes.add(note);
                    }
                }
                page.setAnnotations(notes);
            }
            pdf.save(back.toFile());
        }
        Review review = Review.of(document, List.of(back));
        assertThat(review.items())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(item ->
                        assertThat(item.standing()).as(item.mark().text()).isEqualTo(ReviewItem.Standing.UNPLACED));
    }

    private static COSBase places(PDPage page) {
        COSDictionary pieces = page.getCOSObject().getCOSDictionary(COSName.getPDFName("PieceInfo"));
        return Objects.requireNonNull(pieces)
                .getCOSDictionary(COSName.getPDFName("Sightline"))
                .getCOSDictionary(COSName.getPDFName("Private"))
                .getCOSStream(COSName.getPDFName("Places"));
    }

    /// What each note was found to be about.
    private static Map<String, String> found(Review review) {
        Map<String, String> found = new HashMap<>();
        review.items()
                .forEach(item ->
                        found.put(item.mark().text(), item.comment().on().value()));
        return found;
    }

    private static PDAnnotationText note(PDPage page, Sheet sheet, Box card, Point share, String name) {
        PDRectangle paper = page.getMediaBox();
        double scale = paper.getWidth() / sheet.drawing().size().width();
        float x = (float) ((card.x() + card.width() * share.x()) * scale);
        float y = (float) (paper.getHeight() - (card.y() + card.height() * share.y()) * scale);
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(x - SIDE / 2, y - SIDE / 2, SIDE, SIDE));
        note.setContents(name);
        note.setAnnotationName(name);
        return note;
    }
}
