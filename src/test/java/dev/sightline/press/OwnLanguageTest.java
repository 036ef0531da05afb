package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.Conformance;
import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What somebody said in another language of the same writing system says so wherever it goes.
class OwnLanguageTest {
    private static final String FRENCH =
            "On attend encore un peu La queue est longue Une heure, quand même Cela suffit";

    private static OpenResult opened(String language) {
        String map = """
            {"format": "sightline", "version": 1, "language": "en", "maps": [{"title": "Shop", "stages": [{"name": "Enter"}, {"id": "pay", "name": "Pay"}], "rows": [
              {"lane": "quote", "name": "Said", "cards": [
                {"on": "Enter", "text": "On attend encore un peu", "language": "%s", "saidBy": "Marie"},
                {"on": "Pay", "text": "All good"}]},
              {"lane": "pain", "cards": [
                {"on": "Pay", "text": "La queue est longue", "language": "%1$s", "severity": 4, "evidence": "researched",
                 "quotes": ["Une heure, quand même"]}]}]}],
             "comments": [{"on": "pay", "text": "Cela suffit", "language": "%1$s", "author": "Eve"}]}
            """.formatted(language);
        return JourneyJson.read(map.getBytes(StandardCharsets.UTF_8), "shop");
    }

    private static byte[] made(String language, Format format, PdfVersion version) throws CannotPrint, IOException {
        JourneyDocument document = opened(language).openedDocument().orElseThrow();
        return Exported.made(
                document,
                Exported.order(document, format)
                        .withFonts(SvgFonts.NAMED)
                        .withInside(new Inside(ReadingOrder.STEPS, version, true)));
    }

    private static long french(PDStructureNode node) {
        long count = 0;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                count += ("fr".equals(element.getLanguage()) ? 1 : 0) + french(element);
            }
        }
        return count;
    }

    @Test
    void anSvgSaysItOfTheseWordsAlone() throws CannotPrint, IOException {
        String svg = new String(made("fr", Format.SVG, PdfVersion.PDF_1_7), StandardCharsets.UTF_8);
        List<String> found = Pattern.compile("<(?:text|tspan)[^>]* lang=\"fr\" xml:lang=\"fr\"[^>]*>([^<]*)<")
                .matcher(svg)
                .results()
                .map(one -> one.group(1).strip())
                .toList();
        assertThat(String.join(" ", found).replaceAll("[“”]", "")).isEqualTo(FRENCH);
        assertThat(svg).contains("Marie", "All good");
    }

    @ParameterizedTest
    @EnumSource(PdfVersion.class)
    void aPdfSaysItInItsStructureOnTheMapAndInItsText(PdfVersion version) throws CannotPrint, IOException {
        byte[] pdf = made("fr", Format.PDF, version);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(french(document.getDocumentCatalog().getStructureTreeRoot()))
                    .as("card, pain and comment, on the map and in the text")
                    .isGreaterThanOrEqualTo(6);
        }
        assertThat(version == PdfVersion.PDF_2_0 ? Conformance.faultsOfPdf2(pdf, false) : Conformance.faults(pdf))
                .isEmpty();
    }

    @Test
    void whatIsInTheLanguageOfTheMapSaysNothing() throws CannotPrint, IOException {
        String svg = new String(made("en", Format.SVG, PdfVersion.PDF_1_7), StandardCharsets.UTF_8);
        assertThat(Pattern.compile("<(text|tspan)[^>]* lang=").matcher(svg).find())
                .isFalse();
    }

    @Test
    void aTagThatIsNoLanguageIsRemarkedOnAndDoesNoHarm() throws CannotPrint, IOException {
        for (String tag : List.of("jp", "french", "fr_FR", "\\\"><x")) {
            OpenResult result = opened(tag);
            assertThat(result.openedDocument()).as(tag).isPresent();
            assertThat(result.remarks())
                    .as(tag)
                    .hasSize(3)
                    .allSatisfy(remark -> assertThat(remark.sentence())
                            .contains("is not a language tag such as \"en\" or \"pt-BR\"; it is kept."));
            assertThat(new String(made(tag, Format.SVG, PdfVersion.PDF_1_7), StandardCharsets.UTF_8))
                    .doesNotContain("lang=\"jp", "lang=\"french", "lang=\"fr_");
        }
    }
}
