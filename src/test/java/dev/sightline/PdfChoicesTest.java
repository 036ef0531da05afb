package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.Conformance;
import dev.sightline.export.PdfVersion;
import dev.sightline.export.Progress;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// PDFs with every two choices together: each follows the standards that it names, leads nowhere in vain, and tells
/// every card once.
///
/// The smallest sample goes through some of them each time. Every sample, case and template goes through all of them
/// with `-Dpdf.every=true`, which takes some minutes; what breaks a rule is then kept in the folder
/// `target/broken-pdf`. `-Dpdf.share=3` takes every third only.
class PdfChoicesTest {
    private static final boolean EVERY = Boolean.getBoolean("pdf.every");
    private static final ZonedDateTime NOW = Instant.EPOCH.atZone(ZoneOffset.UTC);
    private static final int SHARE = Integer.getInteger("pdf.share", EVERY ? 1 : 3);
    private static final List<Map<String, Object>> ROWS = Pairs.rows(PdfOrders.TABLE);

    static Stream<Path> files() throws IOException {
        return EVERY ? EveryDocumentTest.files().stream() : Stream.of(Path.of("samples/coffee.sightline.json"));
    }

    @Test
    void anyTwoChoicesMeet() {
        assertThat(Pairs.missing(PdfOrders.TABLE, ROWS)).isEmpty();
        assertThat(Pairs.missing(PdfOrders.TABLE, ROWS.subList(1, ROWS.size()))).isNotEmpty();
        assertThat(PdfOrders.TABLE.values()).allMatch(choices -> choices.size() > 1);
    }

    @Test
    void everyPartOfAnOrderIsInTheTable() {
        Set<String> known = new HashSet<>(PdfOrders.TABLE.keySet());
        known.addAll(PdfOrders.NOT_OF_A_PDF);
        assertThat(PdfOrders.parts()).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("files")
    void withAnyTwoChoicesAPdfFollowsTheStandardsThatItNames(Path file) throws IOException {
        JourneyDocument document = Documents.open(file);
        Press press = new Press("Sightline");
        List<String> wrong = new ArrayList<>();
        int turn = file.hashCode() & 0xFF;
        for (int i = turn % SHARE; i < ROWS.size(); i += SHARE) {
            Map<String, Object> row = ROWS.get(i);
            Set<String> faults;
            try {
                byte[] pdf = pdf(press, document, row);
                faults = new TreeSet<>(faults(pdf, row));
                faults.addAll(unsound(pdf, press, document, row));
                if (EVERY && !faults.isEmpty()) {
                    keep(pdf, file, i);
                }
            } catch (CannotPrint | RuntimeException e) {
                faults = Set.of(String.valueOf(e));
            }
            for (String fault : faults) {
                wrong.add(i + " " + row + ": " + fault);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Among them cards whose margins and lines leave less height than the heading of a section takes.
    @Test
    void wordsAreToldOnTheLowestCards() throws IOException, CannotPrint {
        JourneyDocument document = Documents.open(Path.of("samples/coffee.sightline.json"));
        List<Map<String, Object>> low = ROWS.stream()
                .filter(row -> row.get("pages.paper").equals("105x148mm")
                        && row.get("inside.told").equals(true))
                .toList();
        assertThat(low).isNotEmpty();
        for (Map<String, Object> row : low) {
            assertThat(faults(pdf(new Press("Sightline"), document, row), row))
                    .as("%s", row)
                    .isEmpty();
        }
    }

    private static byte[] pdf(Press press, JourneyDocument document, Map<String, Object> row)
            throws IOException, CannotPrint {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.prints(document, PdfOrders.order(document, row), NOW)
                .getFirst()
                .content()
                .write(out, Progress.NONE);
        return out.toByteArray();
    }

    private static Set<String> faults(byte[] pdf, Map<String, Object> row) {
        return row.get("inside.version") == PdfVersion.PDF_2_0
                ? Conformance.faultsOfPdf2(pdf, row.get("source").equals(true))
                : Conformance.faults(pdf);
    }

    /// What is wrong beyond the standards: something leads nowhere, something is told twice or not at all.
    private static List<String> unsound(byte[] bytes, Press press, JourneyDocument document, Map<String, Object> row)
            throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> faults = new ArrayList<>(PdfSoundness.faults(pdf));
            Order order = PdfOrders.order(document, row);
            Map<String, Integer> told = times(TaggedText.cells(pdf));
            Map<String, Integer> wanted =
                    times(TaggedText.wanted(press.plan(document, order, NOW).pages()));
            wanted.forEach((text, times) -> {
                if (!times.equals(told.get(text))) {
                    faults.add("told " + told.getOrDefault(text, 0) + " times instead of " + times + ": " + text);
                }
            });
            return faults;
        }
    }

    private static Map<String, Integer> times(List<String> texts) {
        Map<String, Integer> times = new TreeMap<>();
        texts.forEach(text -> times.merge(text, 1, Integer::sum));
        return times;
    }

    private static void keep(byte[] pdf, Path file, int row) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/broken-pdf"));
        Files.write(folder.resolve(file.getFileName() + "-" + row + ".pdf"), pdf);
    }
}
