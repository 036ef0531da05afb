package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.analysis.Heated;
import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.export.Conformance;
import dev.sightline.export.SvgFonts;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Point;
import dev.sightline.layout.HitTest;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.model.Showing;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Maps that are coloured by a figure, on the sheet and in what goes out.
class HeatTest {
    private static Sheet sheet(JourneyDocument document, Optional<Heat> heat) {
        Id<JourneyMap> map = document.maps().getFirst().id();
        Sifted sifted = Sifted.of(document.view(map), Showing.ALL.heated(heat), Set.of());
        return new JourneyLayout(new Typesetter()).layout(document, map, Theme.PAPER, sifted);
    }

    private static byte[] pdf(JourneyDocument document, Optional<Heat> heat) throws IOException, CannotPrint {
        Id<JourneyMap> map = document.maps().getFirst().id();
        return Exported.made(
                document,
                Exported.order(document, Format.PDF)
                        .withMaps(List.of(map))
                        .withShowings(Map.of(map, Showing.ALL.heated(heat)))
                        .withFonts(SvgFonts.NAMED));
    }

    @ParameterizedTest
    @EnumSource
    void everythingStaysWhereItIsAndIsFoundAsBefore(Heat heat) throws IOException {
        JourneyDocument document = Exported.sample("night-train");
        Sheet plain = sheet(document, Optional.empty());
        Sheet hot = sheet(document, Optional.of(heat));
        MapView view = document.view(document.maps().getFirst().id());
        assertThat(Heated.of(view, heat).levels()).isNotEmpty();
        for (Fragment fragment : plain.drawing().fragments()) {
            Role role = fragment.meaning().role();
            Optional<String> element = fragment.meaning().element();
            if (element.isPresent() && (role == Role.CELL || role == Role.COLUMN_HEADER)) {
                assertThat(hot.boxes(Id.of(element.get()))).contains(fragment.box());
                Point middle =
                        new Point(fragment.box().centerX(), fragment.box().centerY());
                Optional<HitTest.Hit> before = plain.hits().at(middle, 4, 3);
                assertThat(hot.hits().at(middle, 4, 3)).isEqualTo(before);
            }
        }
        plain.rows().forEach(row -> {
            Point edge = new Point(row.content().right() - 60, row.content().bottom() - 2);
            assertThat(hot.hits().at(edge, 1, 1)).isEqualTo(plain.hits().at(edge, 1, 1));
        });
    }

    @Test
    void aHotCardHasAsManyBarsFilledAsItsLevelAndNoneCoversItsText() throws IOException {
        JourneyDocument document = Exported.sample("night-train");
        MapView view = document.view(document.maps().getFirst().id());
        Heated heated = Heated.of(view, Heat.SEVERITY);
        Sheet sheet = sheet(document, Optional.of(Heat.SEVERITY));
        List<Fragment> fragments = sheet.drawing().fragments();
        int found = 0;
        for (Fragment heat : fragments) {
            if (!heat.meaning().isHeat()) {
                continue;
            }
            found++;
            Id<?> id = Id.of(heat.meaning().about().orElseThrow());
            List<Mark.Panel> bars =
                    heat.marks().stream().skip(1).map(Mark.Panel.class::cast).toList();
            assertThat(bars.stream().filter(bar -> bar.fill().opacity() == 1))
                    .hasSize(heated.of(id).orElseThrow());
            Fragment card = fragments.get(fragments.indexOf(heat) + 1);
            assertThat(card.meaning().element()).contains(id.value());
            for (Mark mark : card.marks()) {
                if (mark instanceof Mark.TextLine line) {
                    double right = line.at().x() + line.width();
                    assertThat(bars).allSatisfy(bar -> assertThat(bar.box().x()).isGreaterThanOrEqualTo(right));
                }
            }
        }
        assertThat(found).isEqualTo(heated.levels().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"SEVERITY", "MOOD"})
    void aPdfHasALayerForItAndSaysTheSame(Heat heat) throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("museum-experience");
        byte[] hot = pdf(document, Optional.of(heat));
        try (PDDocument with = Loader.loadPDF(hot);
                PDDocument without = Loader.loadPDF(pdf(document, Optional.empty()))) {
            assertThat(with.getDocumentCatalog().getOCProperties().getGroupNames())
                    .contains("Heat");
            assertThat(without.getDocumentCatalog().getOCProperties().getGroupNames())
                    .doesNotContain("Heat");
            assertThat(new PDFTextStripper().getText(with).replaceAll("(?s)Heat: [^\\n]*\\n", ""))
                    .contains(document.maps().getFirst().title());
        }
        assertThat(Conformance.faults(hot)).isEmpty();
    }

    @Test
    void theLegendSaysWhatIsShownAlsoWhereNothingIsKnown() throws IOException {
        assertThat(words(sheet(Exported.sample("night-train"), Optional.of(Heat.SEVERITY))))
                .contains("Heat: severity of pains, from light to deep");
        byte[] bare =
                "{\"format\": \"sightline\", \"version\": 1, \"title\": \"t\", \"maps\": [{\"title\": \"m\", \"steps\": [{\"name\": \"s\"}]}]}"
                        .getBytes(StandardCharsets.UTF_8);
        JourneyDocument empty = JourneyJson.read(bare, "t").openedDocument().orElseThrow();
        assertThat(words(sheet(empty, Optional.of(Heat.MOOD))))
                .contains("Heat: nothing is known of the figure that was asked for");
    }

    private static String words(Sheet sheet) {
        StringBuilder all = new StringBuilder();
        sheet.drawing()
                .fragments()
                .forEach(one -> all.append(one.meaning().words()).append('\n'));
        return all.toString();
    }
}
