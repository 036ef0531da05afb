package dev.sightline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.press.CannotPrint;
import dev.sightline.press.Livery;
import dev.sightline.typography.FontShelf;
import dev.sightline.typography.OwnFonts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why a brand cannot be used, where the window speaks German.
class BrandWordsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void speakGerman() {
        Words.speak(Locale.GERMAN);
    }

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    private void isTold(String german) {
        assertThatThrownBy(() -> Livery.read(folder.resolve("brand.json")))
                .isInstanceOfSatisfying(
                        CannotPrint.class,
                        reason -> assertThat(FaultWords.why(reason.sentence()))
                                .contains(german)
                                .endsWith("."));
    }

    private void isTold(String brand, String german) throws IOException {
        Files.writeString(folder.resolve("brand.json"), brand);
        isTold(german);
    }

    private void fontIsTold(byte[] font, String german) throws IOException {
        Files.write(folder.resolve("own.ttf"), font);
        isTold("{\"fonts\": \"own.ttf\"}", german);
    }

    @Test
    void aFileThatIsNoBrand() throws IOException {
        isTold("brand.json ist nicht da.");
        isTold("[1]", "brand.json ist kein JSON-Objekt wie {\"colour\": \"#22304A\"}.");
        isTold("{\"color\": 1}", "brand.json steht \"color\", eine Marke hat aber nur");
        isTold("{\"colour\": \"red\"}", "steht eine Farbe (colour), die nicht");
        isTold("{\"accent\": \"red\"}", "steht ein Akzent (accent), der nicht");
        isTold("{\"fonts\": [1]}", "keine Liste von bis zu 12 Dateinamen.");
        isTold("{\"fonts\": \"\\u0000\"}", "nennt eine Schrift oder ihr Logo, wie keine Datei heißen kann.");
        isTold(" ".repeat((1 << 20) + 1), "ist zu groß für eine Marke.");
    }

    @Test
    void aLogoThatCannotBeShown() throws IOException {
        isTold("{\"logo\": 3}", "steht ein Logo (logo), das kein Dateiname ist.");
        isTold("{\"logo\": \"logo.png\"}", "logo.png ist nicht da.");
        isTold("{\"logo\": \".\"}", "lässt sich nicht lesen.");
        Files.writeString(folder.resolve("logo.gif"), "GIF89a");
        isTold("{\"logo\": \"logo.gif\"}", "logo.gif lässt sich nicht zeigen: gezeigt werden kann nur");
    }

    @Test
    void aFontThatCannotBeUsed() throws IOException {
        isTold("{\"fonts\": \"own.ttf\"}", "own.ttf ist nicht da.");
        isTold("{\"fonts\": \".\"}", "lässt sich nicht lesen.");
        fontIsTold(new byte[20], "own.ttf ist keine TrueType-Schrift, die sich lesen lässt.");
        fontIsTold(new byte[OwnFonts.MOST_BYTES + 1], "Gelesen werden höchstens 16 MB.");
        assertThat(FaultWords.why("The font a.otf cannot be kept in a document: it is a collection of fonts, and only"
                        + " a font alone can be used."))
                .isEqualTo("Die Schrift a.otf lässt sich nicht im Dokument aufbewahren: sie ist eine Sammlung von"
                        + " Schriften, verwendet werden kann nur eine einzelne.");
        fontIsTold(begun(0x74746366), "ist eine Sammlung von Schriften");
    }

    private static byte[] begun(int kind) {
        byte[] font = FontShelf.font("NotoSansThai-Regular").bytes();
        ByteBuffer.wrap(font).putInt(0, kind);
        return font;
    }
}
