package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.model.Brand;
import dev.sightline.model.Colour;
import dev.sightline.model.ImageAsset;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A brand kept beside documents.
class BrandFileTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("brand.json"), text);
    }

    @Test
    void coloursAndFontsAreReadTheFontsFromBesideIt() throws IOException {
        BrandFile brand = BrandFile.read(
                file("{\"colour\": \"#22304a\", \"accent\": \"#E0A000\", \"fonts\": [\"a.ttf\", \"sub/b.ttf\"]}"));
        assertThat(brand.brand())
                .isEqualTo(new Brand(Optional.of(new Colour("#22304A")), Optional.of(new Colour("#E0A000"))));
        assertThat(brand.fonts()).containsExactly(folder.resolve("a.ttf"), folder.resolve("sub/b.ttf"));
        assertThat(BrandFile.read(file("{\"fonts\": \"one.ttf\"}")).fonts()).containsExactly(folder.resolve("one.ttf"));
        assertThat(BrandFile.read(file("{}")).brand()).isEqualTo(Brand.NONE);
    }

    /// As editors on Windows save it.
    @Test
    void aBrandWithAMarkOfItsEncodingIsReadAllTheSame() throws IOException {
        String brand = "\uFEFF{\"colour\": \"#22304A\"}";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = Files.write(folder.resolve("brand.json"), brand.getBytes(charset));
            assertThat(BrandFile.read(file).brand().colour()).contains(new Colour("#22304A"));
        }
    }

    @Test
    void itsLogoIsFoundBesideItAndHeldToWhatPicturesAreHeldTo() throws IOException, UnusableLogo {
        assertThat(BrandFile.read(file("{\"logo\": \"logo.svg\"}")).logo()).contains(folder.resolve("logo.svg"));
        Path svg = Files.writeString(
                folder.resolve("acme.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20' onload='a()'><rect width='9'"
                        + " height='9'/></svg>");
        ImageAsset logo = LogoFile.read(svg);
        assertThat(logo.name()).isEqualTo("acme");
        assertThat(logo.data().width()).isEqualTo(40);
        assertThat(new String(logo.data().bytes(), StandardCharsets.UTF_8)).doesNotContain("onload");
        Path gif = Files.writeString(folder.resolve("logo.gif"), "GIF89a");
        assertThatThrownBy(() -> LogoFile.read(gif))
                .isInstanceOf(UnusableLogo.class)
                .hasMessageContaining("a GIF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"farbe\": \"#22304A\"}",
                "{\"colour\": \"blue\"}",
                "{\"accent\": 7}",
                "{\"fonts\": [1]}",
                "{\"fonts\": \" \"}",
                "{\"logo\": 7}",
                "{\"logo\": \"\"}"
            })
    void whatIsNoBrandGivesAReason(String text) {
        assertThatThrownBy(() -> BrandFile.read(file(text)))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("(is|has) .+");
    }

    @Test
    void aBrandThatIsNotThereIsTold() {
        assertThatThrownBy(() -> BrandFile.read(folder.resolve("none.json"))).hasMessage("is not there");
    }
}
