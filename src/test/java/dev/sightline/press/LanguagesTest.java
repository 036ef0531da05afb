package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.Conformance;
import dev.sightline.export.SvgFonts;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/// A map in which people speak many languages, as it goes out.
class LanguagesTest {
    private static byte[] print(Format format) throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("language-school");
        return Exported.made(
                document,
                Exported.order(document, format)
                        .withMaps(List.of(document.maps().getFirst().id()))
                        .withFonts(SvgFonts.NAMED)
                        .withAnnotated(Set.of(Annotated.values())));
    }

    private static void tell(PDStructureNode node, BiConsumer<String, PDStructureElement> listener) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String language = element.getLanguage();
                if (language != null) {
                    listener.accept(language, element);
                }
                tell(element, listener);
            }
        }
    }

    @Test
    void aPdfSaysOfEachTextInAnotherWritingSystemWhichLanguageItIs() throws IOException, CannotPrint {
        byte[] pdf = print(Format.PDF);
        Set<String> languages = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            tell(document.getDocumentCatalog().getStructureTreeRoot(), (language, element) -> {
                languages.add(language);
                String said = String.valueOf(element.getActualText());
                if (said.codePoints().anyMatch(c -> c >= 0x627 && c <= 0x64A)) {
                    assertThat(language).as(said).isIn("ar", "fa");
                }
            });
        }
        assertThat(languages).contains("ar", "ja", "he", "el", "th");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void anSvgDoesSoToo() throws IOException, CannotPrint {
        String svg = new String(print(Format.SVG), StandardCharsets.UTF_8);
        assertThat(Pattern.compile(" lang=\"([a-z]+)\"").matcher(svg).results().map(found -> found.group(1)))
                .contains("ar", "ja", "he", "el", "th", "en")
                .doesNotContain("und");
    }
}
