package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.model.Brand;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.FontFile;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.FontShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Fonts that a document keeps are worn by all that is made of it, wherever it is opened.
class KeptFontsTest {
    private static byte[] noto(String name) {
        return FontShelf.font(name).bytes();
    }

    private static FontFile font(byte[] bytes) {
        return new FontFile("Acme", new FontFile.Data(bytes));
    }

    private static JourneyDocument keeping(FontFile... fonts) throws IOException {
        JourneyDocument document = JourneyJson.read(Files.readAllBytes(Path.of("samples/coffee.sightline.json")), "")
                .openedDocument()
                .orElseThrow();
        return document.with(ChangeSet.replacing(
                document.project(), document.project().withBrand(Brand.NONE.withFonts(List.of(fonts)))));
    }

    private static byte[] made(JourneyDocument document, Format format) throws CannotPrint, IOException {
        return Exported.made(document, Exported.order(document, format));
    }

    @Test
    void whatIsMadeOfTheDocumentIsSetInThem() throws Exception {
        JourneyDocument document = keeping(font(noto("NotoSans-Regular")), font(noto("NotoSans-Bold")));
        assertThat(new String(made(document, Format.SVG), StandardCharsets.UTF_8))
                .contains("@font-face{font-family:'Own-", "'Noto Sans'");
        assertThat(new String(made(document, Format.PDF), StandardCharsets.ISO_8859_1))
                .isNotEmpty();
        JourneyDocument again = JourneyJson.read(JourneyJson.write(document), "")
                .openedDocument()
                .orElseThrow();
        assertThat(Livery.own(Theme.PAPER, again)).isEqualTo(Livery.own(Theme.PAPER, document));
        assertThat(Livery.unusedFonts(document)).isEmpty();
    }

    @Test
    void theyGoBeforeThoseThatAreAskedFor() throws Exception {
        JourneyDocument document = keeping(font(noto("NotoSans-Regular")));
        Theme worn = Livery.own(Theme.PAPER.inFamily("another"), document);
        assertThat(worn).isEqualTo(Livery.own(Theme.PAPER, document)).isNotEqualTo(Theme.PAPER);
        assertThat(new Livery(Brand.NONE, "another", Optional.empty()).usual(Theme.PAPER, document))
                .as("a brand that is preferred, for a document with fonts of its own")
                .isEqualTo(Theme.PAPER);
    }

    @Test
    void oneThatCannotBeUsedIsLeftOutAndTold() throws Exception {
        byte[] broken = noto("NotoSansThai-Regular");
        for (int i = 1_000; i < broken.length; i++) {
            broken[i] = 0;
        }
        JourneyDocument document = keeping(font(broken), font(noto("NotoSans-Regular")));
        assertThat(Livery.unusedFonts(document)).containsExactly("The font Acme has no letters.");
        assertThat(Livery.own(Theme.PAPER, document))
                .isEqualTo(Livery.own(Theme.PAPER, keeping(font(noto("NotoSans-Regular")))));
    }

    @Test
    void oneThatWasSpoiltOnPurposeFailsNothing() throws Exception {
        RandomGenerator random = new Random(Seed.of("KeptFontsTest"));
        byte[] sound = noto("NotoSansHebrew-Regular");
        int worn = 0;
        for (int round = 0; round < 40; round++) {
            byte[] spoilt = sound.clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                // the list of tables, and anywhere
                spoilt[random.nextInt(random.nextInt(6) == 0 ? 300 : spoilt.length)] = (byte) random.nextInt(256);
            }
            byte[] file = JourneyJson.write(keeping(font(spoilt)));
            JourneyDocument document =
                    JourneyJson.read(file, "").openedDocument().orElseThrow();
            worn += Livery.own(Theme.PAPER, document).equals(Theme.PAPER) ? 0 : 1;
            assertThat(made(document, Format.SVG)).as("round %d", round).isNotEmpty();
            assertThat(made(document, Format.PDF)).as("round %d", round).isNotEmpty();
            assertThat(made(document, Format.PNG)).as("round %d", round).isNotEmpty();
        }
        assertThat(worn).as("fonts that could be used all the same").isPositive();
    }
}
