package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.edit.PageEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.export.SvgFonts;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A part of a map handed out alone, in each format.
class PartTest {
    @TempDir
    Path folder;

    private static final JourneyDocument DOCUMENT = read("""
        { "format": "sightline", "version": 1, "title": "Coffee",
          "maps": [ { "title": "Coffee",
            "stages": [ {"id": "order", "name": "Orderstage", "steps": [
                {"id": "look", "name": "Lookstep"}, {"id": "ask", "name": "Askstep"}]},
              {"id": "wait", "name": "Waitstage", "steps": [{"id": "queue", "name": "Queuestep"}]},
              {"id": "drink", "name": "Drinkstage", "steps": [{"id": "sip", "name": "Sipstep"}]} ],
            "rows": [
              {"lane": "customer-action", "id": "do", "name": "Dolane", "cards": [
                {"id": "reads", "on": "look", "text": "Alphacard"},
                {"id": "queues", "on": "queue", "text": "Betacard"},
                {"id": "everywhere", "on": "map", "text": "Omegacard"},
                {"id": "sips", "on": "sip", "text": "Deltacard"}]},
              {"lane": "pain", "id": "hurt", "name": "Hurtlane", "cards": [
                {"id": "cold", "on": "queue", "text": "Gammacard"}]} ],
            "links": [{"from": "reads", "to": "sips"}] } ] }
        """);

    private static JourneyDocument read(String text) {
        return JourneyJson.read(text.getBytes(StandardCharsets.UTF_8), "small")
                .openedDocument()
                .orElseThrow();
    }

    private static byte[] made(Format format, String... part) throws IOException, CannotPrint {
        Set<Id<?>> ids = Set.of(List.of(part).stream().map(Id::of).toArray(Id<?>[]::new));
        return Exported.made(
                DOCUMENT,
                Exported.order(DOCUMENT, format)
                        .withPart(ids)
                        .withPages(PageSetup.FIT.withPaper(Paper.A4))
                        .withFonts(SvgFonts.NAMED));
    }

    @Test
    void aStageHasItsCardsAndHeadsAndNoOthers() throws IOException, CannotPrint {
        String svg = new String(made(Format.SVG, "wait"), StandardCharsets.UTF_8);
        assertThat(svg).contains("Waitstage", "Queuestep", "Betacard", "Gammacard", "Omegacard", "Dolane", "Hurtlane");
        assertThat(svg).doesNotContain("Alphacard", "Deltacard", "Orderstage", "Lookstep", "Drinkstage", "Sipstep");
        String pdf = text(made(Format.PDF, "wait"));
        assertThat(pdf).contains("Waitstage", "Betacard", "Dolane").doesNotContain("Alphacard", "Deltacard");
    }

    @Test
    void aCardIsShownInItsColumnAndRowWithoutItsNeighbours() throws IOException, CannotPrint {
        String svg = new String(made(Format.SVG, "queues"), StandardCharsets.UTF_8);
        assertThat(svg).contains("Betacard", "Queuestep", "Dolane");
        assertThat(svg).doesNotContain("Omegacard", "Gammacard", "Alphacard", "Hurtlane");
    }

    @Test
    void aPartIsAMapOfItsOwnWithATitleAndAnEdgeAllAround() throws IOException, CannotPrint {
        String svg = new String(made(Format.SVG, "wait"), StandardCharsets.UTF_8);
        assertThat(svg).contains("Coffee · Waitstage").doesNotContain("<svg x=");
    }

    @Test
    void mapsThatHaveNothingOfItAreNotWritten() throws CannotPrint {
        JourneyDocument two = read("""
            { "format": "sightline", "version": 1, "title": "Two", "maps": [
              { "id": "one", "title": "One", "stages": [{"id": "early", "name": "Early"}] },
              { "id": "other", "title": "Other", "stages": [{"id": "late", "name": "Late"}] } ] }
            """);
        Order order = Exported.order(two, Format.PNG);
        Press press = new Press("Sightline");
        assertThat(press.prints(two, order.withPart(Set.of(Id.of("late"))), Instant.EPOCH))
                .singleElement()
                .extracting(Print::part)
                .isEqualTo(Optional.empty());
        assertThat(press.prints(two, order.withPart(Set.of(Id.of("late"), Id.of("early"))), Instant.EPOCH))
                .extracting(print -> print.part().orElseThrow().value())
                .containsExactly("one", "other");
        PagePlan plan = press.plan(
                two,
                order.withPart(Set.of(Id.of("late"))).withFormat(Format.PDF),
                Instant.EPOCH.atZone(ZoneOffset.UTC));
        assertThat(plan.pages()).hasSize(1);
    }

    @Test
    void aPartWithNothingToDrawIsRefusedInASentence() {
        for (Format format : Format.values()) {
            assertThatThrownBy(() -> made(format, "project"))
                    .isInstanceOf(CannotPrint.class)
                    .hasMessage("Nothing of what is to be shown stands on a map.");
        }
    }

    @Test
    void aStageIsPutOnPagesOfAnyKindAsAMapIs() {
        for (PageKind kind : PageKind.values()) {
            Order order = Exported.order(DOCUMENT, Format.PDF)
                    .withPart(Set.of(Id.of("wait")))
                    .withPages(PageSetup.FIT.withPaper(Paper.A4).withKind(kind));
            PagePlan plan = new Press("Sightline").plan(DOCUMENT, order, Instant.EPOCH.atZone(ZoneOffset.UTC));
            List<String> stages = plan.leaves().stream()
                    .filter(leaf -> leaf.kind() == PagePlan.Kind.STAGE)
                    .map(PagePlan.Leaf::title)
                    .toList();
            boolean each = kind == PageKind.STAGES || kind == PageKind.BOOKLET;
            assertThat(stages).isEqualTo(each ? List.of("Waitstage") : List.of());
        }
    }

    @Test
    void theWholeDocumentIsInsideThePdfOfAPart() throws IOException, CannotPrint {
        Order order = Exported.order(DOCUMENT, Format.PDF)
                .withPart(Set.of(Id.of("wait")))
                .withSource(Optional.of("coffee.sightline.json"));
        Path pdf = Files.write(folder.resolve("part.pdf"), Exported.made(DOCUMENT, order));
        assertThat(Opening.open(pdf, folder).openedDocument()).contains(DOCUMENT);
    }

    @Test
    void anImageOfAStageIsSmallerThanOneOfTheMap() throws IOException, CannotPrint {
        int stage =
                ImageIO.read(new ByteArrayInputStream(made(Format.PNG, "wait"))).getWidth();
        int map = ImageIO.read(new ByteArrayInputStream(made(Format.PNG))).getWidth();
        assertThat(stage).isPositive().isLessThan(map * 3 / 4);
    }

    @Test
    void whatIsToldOfAStageTellsItsCards() throws IOException, CannotPrint {
        String told = new String(made(Format.TEXT, "drink"), StandardCharsets.UTF_8);
        assertThat(told).contains("Deltacard").doesNotContain("Betacard");
    }

    @Test
    void presetsAreKeptInTheFile() throws Rejected {
        PageSetup poster = PageSetup.FIT
                .withName("Wall")
                .withKind(PageKind.TILES)
                .withPaper(Paper.named("A3").orElseThrow())
                .withAcross(3)
                .withDown(2)
                .withCropMarks(true)
                .withFooter("{title}");
        JourneyDocument kept = DOCUMENT.with(new PageEdit.Save(poster).on(DOCUMENT));
        JourneyDocument again = read(new String(JourneyJson.write(kept), StandardCharsets.UTF_8));
        assertThat(again.project().pages()).containsExactly(poster);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }
}
