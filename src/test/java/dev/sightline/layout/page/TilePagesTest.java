package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Window;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePagesTest {
    private static final PageSetup A3 = PageSetup.FIT
            .withPaper(Paper.named("A3").orElseThrow())
            .withKind(PageKind.TILES)
            .withAcross(3)
            .withDown(2)
            .withOverlap(10)
            .withCropMarks(true);

    private static List<PagePlan.Leaf> sheets(String name, PageSetup setup) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples", name + ".sightline.json"));
        JourneyDocument document =
                JourneyJson.read(bytes, name).openedDocument().orElseThrow();
        Typesetter typesetter = new Typesetter();
        return new PagePlanner(new JourneyLayout(typesetter), typesetter)
                        .plan(document, List.of(document.maps().getFirst().id()), Theme.PAPER, setup, LocalDate.EPOCH)
                        .leaves()
                        .stream()
                        .filter(leaf -> leaf.kind() == PagePlan.Kind.TILE)
                        .toList();
    }

    private static Window map(PagePlan.Leaf sheet) {
        return sheet.page().windows().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic-blueprint", "museum-experience"})
    void aStripThatIsPrintedTwiceIsAsWideAsAsked(String name) throws IOException {
        List<PagePlan.Leaf> sheets = sheets(name, A3);
        assertThat(sheets).hasSize(6);
        double wanted = 10 * PageSetup.MILLIMETRE;
        for (int i = 0; i < 3; i++) {
            Window above = map(sheets.get(i));
            Window below = map(sheets.get(i + 3));
            assertThat((above.part().bottom() - below.part().y()) * above.scale())
                    .isCloseTo(wanted, within(0.5));
            if (i > 0) {
                Window before = map(sheets.get(i - 1));
                assertThat((before.part().right() - above.part().x()) * above.scale())
                        .isCloseTo(wanted, within(0.5));
            }
        }
    }

    /// It was 0.505 when a cut between steps was taken however little of the sheet it filled.
    @Test
    void aPosterIsAsLargeAsItsSheetsAllow() throws IOException {
        assertThat(map(sheets("night-train", A3).getFirst()).scale()).isGreaterThan(0.55);
    }

    @Test
    void cropMarksStandAtTheEdgesOfThePictureSoThatTheStripStays() throws IOException {
        for (PagePlan.Leaf sheet : sheets("clinic-blueprint", A3)) {
            Box seen = map(sheet).place();
            Box marks = sheet.page().windows().getLast().drawing().fragments().stream()
                    .flatMap(fragment -> fragment.marks().stream())
                    .filter(Mark.Stroke.class::isInstance)
                    .map(mark -> ((Mark.Stroke) mark).outline().bounds())
                    .filter(box -> box.width() < 0.01 && box.y() > seen.bottom() && box.bottom() < seen.bottom() + 14)
                    .reduce(Box::union)
                    .orElseThrow();
            assertThat(marks.x()).isCloseTo(seen.x(), within(0.01));
            assertThat(marks.right()).isCloseTo(seen.right(), within(0.01));
        }
    }

    /// One more row of sheets had nothing but the end of the legend.
    @Test
    void aPosterIsALittleSmallerWhereThatTakesFewerSheets() throws IOException {
        PageSetup setup = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.TILES);
        List<PagePlan.Leaf> whole = sheets("museum-experience", setup.withScale(1));
        List<PagePlan.Leaf> chosen = sheets("museum-experience", setup);
        assertThat(chosen.size()).isLessThanOrEqualTo(whole.size());
        assertThat(map(chosen.getFirst()).scale()).isBetween(0.92, 1.0);
    }
}
