package dev.sightline.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.layout.Themes;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.Annotated;
import dev.sightline.press.Format;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrintLinesTest {
    @Test
    void aChoiceComesBackFromItsLines() {
        PrintChoice choice = PrintChoice.USUAL
                .withFormat(Format.PNG)
                .withWhat(PrintChoice.What.EVERY_MAP)
                .withTheme(Themes.GREYSCALE)
                .withScale(4)
                .withSource(false)
                .withClean(true)
                .withAnnotated(Set.of(Annotated.NOTES))
                .withRead(Optional.of(ReadingOrder.STEPS))
                .withVersion(PdfVersion.PDF_2_0)
                .withTold(true)
                .withFonts(SvgFonts.NAMED)
                .withPages(PageSetup.FIT
                        .withKind(PageKind.TILES)
                        .withPaper(Paper.named("300x500mm").orElseThrow())
                        .withAcross(3)
                        .withOverlap(12.5)
                        .withCropMarks(true)
                        .withLink("https://example.com/map")
                        .withHeader("a = b"));
        assertThat(PrintLines.read(PrintLines.write(choice), PrintChoice.USUAL)).isEqualTo(choice);
    }

    @Test
    void whatCannotBeIsAsUsual() {
        List<String> lines = List.of("format = gif", "margin = -3", "across = many", "paper = A99", "nonsense");
        assertThat(PrintLines.read(lines, PrintChoice.USUAL)).isEqualTo(PrintChoice.USUAL);
    }
}
