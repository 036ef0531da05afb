package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.typography.FontShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `export --brand`.
class ExportBrandTest {
    @TempDir
    Path folder;

    private Shell export(String brand) throws IOException {
        Path source = Files.copy(Path.of("samples/coffee.sightline.json"), folder.resolve("coffee.sightline.json"));
        return Shell.run("export", source, "--brand", Files.writeString(folder.resolve("brand.json"), brand));
    }

    @Test
    void pagesAreSetInItsFontAndAColourThatIsPrintedOtherwiseIsTold() throws IOException {
        Files.write(
                folder.resolve("own.ttf"), FontShelf.font("NotoSans-Regular").bytes());
        Shell shell = export("{\"colour\": \"#FFE600\", \"fonts\": \"own.ttf\"}");
        assertThat(shell.err()).contains("The brand's colour #FFE600 is printed as #");
        assertThat(shell.code()).isZero();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("coffee.pdf").toFile())) {
            PDResources resources = pdf.getPage(0).getResources();
            boolean found = false;
            for (COSName name : resources.getFontNames()) {
                found |= resources.getFont(name).getName().endsWith("+NotoSans-Regular");
            }
            assertThat(found).isTrue();
        }
    }

    @Test
    void aFontThatCannotBeUsedIsNamedWithTheReason() throws IOException {
        Files.writeString(folder.resolve("own.ttf"), "no font at all");
        Shell shell = export("{\"fonts\": [\"own.ttf\"]}");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("own.ttf is no TrueType font that can be read.");
    }

    @Test
    void aBrandThatIsNoneIsNamedWithTheReason() throws IOException {
        assertThat(export("{\"color\": \"#FFE600\"}").err()).contains("brand.json has \"color\", but a brand has");
    }
}
