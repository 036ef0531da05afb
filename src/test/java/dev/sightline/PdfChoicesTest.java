package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.Conformance;
import dev.sightline.export.PdfVersion;
import dev.sightline.export.Progress;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.Annotated;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Format;
import dev.sightline.press.Inside;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// PDFs with every two choices together: each follows the standards that it names.
///
/// The smallest sample goes through all of them each time. Every sample, case and template does with
/// `-Dpdf.every=true`,
/// which takes about half an hour.
class PdfChoicesTest {

    /// What can be chosen for a PDF.
    record Choice(
            PageKind kind, Theme theme, boolean annotated, boolean source, ReadingOrder reading, PdfVersion version) {
        Order of(JourneyDocument document) {
            PageSetup pages = kind == PageKind.WHOLE
                    ? PageSetup.FIT
                    : PageSetup.FIT.withPaper(Paper.A4).withKind(kind);
            return new Order(
                    Format.PDF,
                    document.maps().stream().map(JourneyMap::id).toList(),
                    Map.of(),
                    Set.of(),
                    theme,
                    pages,
                    2,
                    SvgFonts.EMBEDDED,
                    source ? Optional.of("a.sightline.json") : Optional.empty(),
                    annotated ? Set.of(Annotated.values()) : Set.of(),
                    new Inside(reading, version));
        }

        /// What is chosen, in order.
        List<Object> all() {
            return List.of(kind, theme.name(), annotated, source, reading, version);
        }
    }

    /// All kinds of pages with all themes; the choices of two are spread over them so that any two meet.
    static List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        List<PageKind> kinds = List.of(PageKind.values());
        for (int i = 0; i < kinds.size(); i++) {
            for (int j = 0; j < Themes.ALL.size(); j++) {
                choices.add(new Choice(
                        kinds.get(i),
                        Themes.ALL.get(j),
                        (i + j) % 2 == 0,
                        (i / 2 + j) % 2 == 0,
                        (i + j / 2) % 2 == 0 ? ReadingOrder.LANES : ReadingOrder.STEPS,
                        (i / 2 + j / 2) % 2 == 0 ? PdfVersion.PDF_2_0 : PdfVersion.PDF_1_7));
            }
        }
        return choices;
    }

    static Stream<Path> files() throws IOException {
        return Boolean.getBoolean("pdf.every")
                ? EveryDocumentTest.files().stream()
                : Stream.of(Path.of("samples/coffee.sightline.json"));
    }

    @Test
    void anyTwoChoicesMeet() {
        List<Set<Object>> values = new ArrayList<>();
        Set<List<Object>> met = new HashSet<>();
        for (Choice choice : choices()) {
            List<Object> all = choice.all();
            for (int i = 0; i < all.size(); i++) {
                if (values.size() == i) {
                    values.add(new HashSet<>());
                }
                values.get(i).add(all.get(i));
                for (int j = 0; j < i; j++) {
                    met.add(List.of(i, all.get(i), j, all.get(j)));
                }
            }
        }
        int pairs = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += values.get(i).size() * values.get(j).size();
            }
        }
        assertThat(values).allMatch(chosen -> chosen.size() > 1);
        assertThat(met).hasSize(pairs);
    }

    @ParameterizedTest
    @MethodSource("files")
    void withAnyTwoChoicesAPdfFollowsTheStandardsThatItNames(Path file) throws IOException, CannotPrint {
        JourneyDocument document = Documents.open(file);
        for (Choice choice : choices()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Press("Sightline")
                    .prints(document, choice.of(document), Instant.EPOCH.atZone(ZoneOffset.UTC))
                    .getFirst()
                    .content()
                    .write(out, Progress.NONE);
            byte[] pdf = out.toByteArray();
            Set<String> faults = choice.version() == PdfVersion.PDF_2_0
                    ? Conformance.faultsOfPdf2(pdf, choice.source())
                    : Conformance.faults(pdf);
            assertThat(faults).as("%s", choice.all()).isEmpty();
        }
    }
}
