package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesAsPdfTest {

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".sightline.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsArchivableAndAccessibleAndHasAllItsWords(Path sample) throws IOException {
        JourneyDocument document = JourneyJson.read(Files.readAllBytes(sample), sample.toString())
                .openedDocument()
                .orElseThrow();
        JourneyLayout layout = new JourneyLayout(new Typesetter());
        List<Drawing> drawings = document.maps().stream()
                .map(JourneyMap::id)
                .map(map -> layout.layout(document, map, Theme.PAPER).drawing())
                .toList();
        byte[] pdf = PdfConformanceTest.pdf(drawings.toArray(Drawing[]::new));

        assertThat(Conformance.faults(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = withoutSpace(new PDFTextStripper().getText(read));
            assertThat(missing(drawings, text)).isEmpty();
        }
    }

    /// The runs from left to right that the text of a file lacks; how a program orders the other direction is its own
    /// guess.
    private static Set<String> missing(List<Drawing> drawings, String text) {
        Set<String> missing = new TreeSet<>();
        for (Drawing drawing : drawings) {
            for (Fragment fragment : drawing.fragments()) {
                for (Mark mark : fragment.marks()) {
                    if (mark instanceof Mark.TextLine line) {
                        for (TextRun run : line.runs()) {
                            if (!run.rightToLeft() && !text.contains(withoutSpace(run.text()))) {
                                missing.add(run.text());
                            }
                        }
                    }
                }
            }
        }
        return missing;
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\u00A0\u034F\u200B]", "");
    }
}
