package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.typography.FontShelf;
import dev.sightline.typography.HostileFont;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `export --brand`.
class ExportBrandTest {
    private static final String CONFIG = "sightline.config";

    @TempDir
    Path folder;

    private final Optional<String> before = Optional.ofNullable(System.getProperty(CONFIG));

    @BeforeEach
    void useAFolderOfPreferencesThatIsNobodys() {
        System.setProperty(CONFIG, folder.resolve("config").toString());
    }

    @AfterEach
    void useTheOtherAgain() {
        before.ifPresentOrElse(one -> System.setProperty(CONFIG, one), () -> System.clearProperty(CONFIG));
    }

    private Path source() throws IOException {
        return Files.copy(Path.of("samples/coffee.sightline.json"), folder.resolve("coffee.sightline.json"));
    }

    private Shell export(String brand) throws IOException {
        return Shell.run("export", source(), "--brand", Files.writeString(folder.resolve("brand.json"), brand));
    }

    private void prefer(String brand) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("house.json"), brand);
        Files.writeString(config.resolve("preferences"), "theme = dark\nbrand = house.json\n");
    }

    private boolean isSetIn(String font) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("coffee.pdf").toFile())) {
            PDResources resources = pdf.getPage(0).getResources();
            boolean found = false;
            for (COSName name : resources.getFontNames()) {
                found |= resources.getFont(name).getName().endsWith("+" + font);
            }
            return found;
        }
    }

    @Test
    void pagesAreSetInItsFontAndAColourThatIsPrintedOtherwiseIsTold() throws IOException {
        Files.write(
                folder.resolve("own.ttf"), FontShelf.font("NotoSans-Regular").bytes());
        Shell shell = export("{\"colour\": \"#FFE600\", \"fonts\": \"own.ttf\"}");
        assertThat(shell.err()).contains("The brand's colour #FFE600 is printed as #");
        assertThat(shell.code()).isZero();
        assertThat(isSetIn("NotoSans-Regular")).isTrue();
    }

    @Test
    void whereNoneIsAskedForTheOneOfThePreferencesIsTaken() throws IOException {
        prefer("{\"colour\": \"#FFE600\", \"fonts\": \"own.ttf\"}");
        Files.write(
                folder.resolve("config/own.ttf"),
                FontShelf.font("NotoSans-Regular").bytes());
        Path source = source();
        Shell shell = Shell.run("export", source);
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).contains("The brand's colour #FFE600 is printed as #");
        assertThat(isSetIn("NotoSans-Regular")).isTrue();
        Shell without = Shell.run("export", source, "--brand", "none");
        assertThat(without.code()).isZero();
        assertThat(without.err()).doesNotContain("#FFE600");
        assertThat(isSetIn("NotoSans-Regular")).isFalse();
    }

    @Test
    void aDocumentWithABrandOfItsOwnIsLeftAsItIsByThePreferences() throws IOException {
        prefer("{\"colour\": \"#FFE600\", \"fonts\": \"own.ttf\"}");
        Files.write(
                folder.resolve("config/own.ttf"),
                FontShelf.font("NotoSans-Regular").bytes());
        Path source = source();
        String text = Files.readString(source);
        Files.writeString(source, text.replaceFirst("\"maps\"", "\"brand\": {\"colour\": \"#22304A\"}, \"maps\""));
        Shell shell = Shell.run("export", source);
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).doesNotContain("#FFE600");
        assertThat(isSetIn("NotoSans-Regular")).isFalse();
    }

    @Test
    void aBrokenOneOfThePreferencesIsToldAndDoesNotStopAnything() throws IOException {
        prefer("{\"colour\": \"yellow\"}");
        Path source = source();
        Shell shell = Shell.run("export", source);
        assertThat(shell.code()).isZero();
        assertThat(shell.err())
                .contains("house.json has a colour that is not written as #RRGGBB. It is the brand file of your"
                        + " preferences; going on without it.");
        assertThat(folder.resolve("coffee.pdf")).isRegularFile();
        Files.delete(folder.resolve("config/house.json"));
        assertThat(Shell.run("export", source).err()).contains("house.json is not there. It is the brand file");
    }

    @Test
    void aGlyphThatCannotBeDrawnDoesNotFailThePages() throws IOException {
        int zhe = FontShelf.font("NotoSans-Regular").glyph('Ж');
        Files.write(folder.resolve("own.ttf"), HostileFont.with(zhe, zhe));
        Path brand = Files.writeString(folder.resolve("brand.json"), "{\"fonts\": \"own.ttf\"}");
        Path source = source();
        Files.writeString(source, Files.readString(source).replace("Coffee to go", "Coffee Ж to go"));
        assertThat(Shell.run("export", source, "--brand", brand).code()).isZero();
        assertThat(isSetIn("NotoSans-Regular")).isTrue();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("coffee.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Coffee Ж to go");
        }
    }

    @Test
    void aFontThatCannotBeUsedIsNamedWithTheReason() throws IOException {
        Files.writeString(folder.resolve("own.ttf"), "no font at all");
        Shell shell = export("{\"fonts\": [\"own.ttf\"]}");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("own.ttf is no TrueType font that can be read.");
        Files.delete(folder.resolve("coffee.sightline.json"));
        assertThat(export("{\"fonts\": [\"\\u0000\"]}").err())
                .contains("names a font or its logo as no file can be named.");
    }

    @Test
    void imagesWearItToo() throws IOException {
        Files.write(
                folder.resolve("own.ttf"), FontShelf.font("NotoSans-Regular").bytes());
        Files.writeString(
                folder.resolve("acme.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><path d='M1 2L31 17L3 9z'/></svg>");
        Path brand = Files.writeString(
                folder.resolve("brand.json"),
                "{\"colour\": \"#7A1F5C\", \"fonts\": \"own.ttf\", \"logo\": \"acme.svg\"}");
        Path source = source();
        assertThat(Shell.run("export", source, "--brand", brand, "--to", "svg").code())
                .isZero();
        String svg = Files.readString(folder.resolve("coffee.svg"));
        assertThat(svg).containsIgnoringCase("#7A1F5C").contains("@font-face{font-family:'Own-", "'Noto Sans'");
        assertThat(svg).contains("Picture: acme");
        assertThat(Shell.run("export", source, "--brand", "none", "--to", "svg").code())
                .isZero();
        assertThat(Files.readString(folder.resolve("coffee.svg")))
                .doesNotContainIgnoringCase("#7A1F5C")
                .doesNotContain("'Own-", "Picture: acme");
        assertThat(Shell.run("export", source, "--brand", brand, "--to", "png").code())
                .isZero();
        BufferedImage png = ImageIO.read(folder.resolve("coffee.png").toFile());
        assertThat(Arrays.stream(png.getRGB(0, 0, png.getWidth(), png.getHeight(), null, 0, png.getWidth()))
                        .filter(pixel -> pixel == 0xFF7A1F5C)
                        .count())
                .as("the stages in its colour")
                .isGreaterThan(1_000);
    }

    @Test
    void anSvgOfADocumentIsInTheColoursThatItSaysItself() throws IOException {
        Path source = source();
        String text = Files.readString(source);
        Files.writeString(source, text.replaceFirst("\"maps\"", "\"brand\": {\"colour\": \"#7A1F5C\"}, \"maps\""));
        assertThat(Shell.run("export", source, "--to", "svg").code()).isZero();
        assertThat(Files.readString(folder.resolve("coffee.svg"))).containsIgnoringCase("#7A1F5C");
    }

    @Test
    void aBrandThatIsNoneIsNamedWithTheReason() throws IOException {
        assertThat(export("{\"color\": \"#FFE600\"}").err()).contains("brand.json has \"color\", but a brand has");
    }
}
