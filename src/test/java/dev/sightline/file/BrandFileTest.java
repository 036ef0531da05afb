package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.model.Brand;
import dev.sightline.model.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"farbe\": \"#22304A\"}",
                "{\"colour\": \"blue\"}",
                "{\"accent\": 7}",
                "{\"fonts\": [1]}",
                "{\"fonts\": \" \"}"
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
