package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Page;
import dev.sightline.export.PdfVersion;
import dev.sightline.export.Progress;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.layout.Theme;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.Annotated;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Format;
import dev.sightline.press.Inside;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import dev.sightline.press.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// PDFs of parts of the samples: nothing in them leads to what is not there, every card is told once, and what comes
/// back of them is compared with the whole document.
class PartPdfTest {
    private final Press press = new Press("Sightline");

    @TempDir
    Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".sightline.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPartIsAsSoundAsTheWhole(Path file) throws IOException, CannotPrint {
        JourneyDocument document = Documents.open(file);
        Random random = new Random(Seed.of("PartPdfTest"));
        for (PageKind kind : List.of(PageKind.WHOLE, PageKind.STAGES)) {
            Set<Id<?>> part = new HashSet<>();
            for (JourneyMap map : document.maps()) {
                MapView view = document.view(map.id());
                List<Element> choices = new ArrayList<>(view.stages());
                choices.addAll(view.leaves());
                choices.addAll(view.lanes());
                view.lanes().forEach(lane -> choices.addAll(view.placed(lane.id())));
                for (int i = 0; i < 2; i++) {
                    part.add(choices.get(random.nextInt(choices.size())).id());
                }
            }
            Order order = new Order(
                    Format.PDF,
                    document.maps().stream().map(JourneyMap::id).toList(),
                    Map.of(),
                    part,
                    Theme.PAPER,
                    PageSetup.FIT.withKind(kind).withPaper(Paper.A4),
                    1,
                    SvgFonts.EMBEDDED,
                    Optional.of("whole.sightline.json"),
                    Set.of(Annotated.values()),
                    new Inside(ReadingOrder.STEPS, PdfVersion.PDF_1_7, true));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            press.prints(document, order, Instant.EPOCH.atZone(ZoneOffset.UTC))
                    .getFirst()
                    .content()
                    .write(out, Progress.NONE);
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                assertThat(PdfSoundness.faults(pdf)).as("%s of %s", kind, part).isEmpty();
                Map<String, Long> told = times(TaggedText.cells(pdf));
                List<Page> maps = press.plan(document, order, Instant.EPOCH.atZone(ZoneOffset.UTC)).leaves().stream()
                        .filter(leaf -> leaf.kind() != PagePlan.Kind.NOTES)
                        .map(PagePlan.Leaf::page)
                        .toList();
                Map<String, Long> shown = times(TaggedText.wanted(maps));
                assertThat(maps).isNotEmpty();
                assertThat(told).containsAllEntriesOf(shown);
            }
            Path pdf = Files.write(folder.resolve(kind + ".pdf"), out.toByteArray());
            Review review = Review.of(document, List.of(pdf));
            assertThat(review.refused()).isEmpty();
            assertThat(review.open()).isEmpty();
        }
    }

    private static Map<String, Long> times(List<String> texts) {
        return texts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
