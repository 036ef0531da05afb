package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.Seed;
import dev.sightline.export.Conformance;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.FontShelf;
import dev.sightline.typography.OwnFonts;
import dev.sightline.typography.PostScriptFont;
import dev.sightline.typography.UnusableFont;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages in a brand's font whose outlines are PostScript's.
class PostScriptBrandTest {
    /// Latin letters and what is used with them.
    private static final int DRAWN = 600;

    @TempDir
    Path folder;

    private static byte[] font() throws IOException {
        return PostScriptFont.of(FontShelf.font("NotoSans-Regular").bytes(), DRAWN);
    }

    private static byte[] made(String family, Format format) throws CannotPrint, IOException {
        JourneyDocument document = Exported.sample("coffee");
        return Exported.made(document, Exported.order(document, format).withTheme(Theme.PAPER.inFamily(family)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aPdfHoldsItWholeAndConforms() throws Exception {
        byte[] pdf = made(OwnFonts.family(List.of(font())), Format.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            boolean found = false;
            for (COSName name : resources.getFontNames()) {
                found |= resources.getFont(name).getName().equals("NotoSans-Regular-Sightline");
            }
            assertThat(found).isTrue();
        }
        assertThat(text(pdf))
                .contains("Coffee to go", "Warms her hands, watches the ferry")
                .isEqualTo(text(made("", Format.PDF)));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void itLooksAsTheSameFontWithTheOtherOutlines() throws Exception {
        byte[] post = made(OwnFonts.family(List.of(font())), Format.PNG);
        byte[] trueType =
                made(OwnFonts.family(List.of(FontShelf.font("NotoSans-Regular").bytes())), Format.PNG);
        assertThat(Pixels.apart(post, trueType))
                .as("share of pixels that differ")
                .isLessThan(0.01);
    }

    @Test
    void anSvgHoldsItWhole() throws Exception {
        assertThat(new String(made(OwnFonts.family(List.of(font())), Format.SVG), StandardCharsets.UTF_8))
                .contains("@font-face{font-family:'Own-");
    }

    @Test
    void itIsNotKeptInADocument() throws IOException {
        Path file = Files.write(folder.resolve("brand.otf"), font());
        assertThatThrownBy(() -> Livery.fontToKeep(file))
                .isInstanceOfSatisfying(
                        CannotPrint.class,
                        reason -> assertThat(reason.sentence())
                                .contains("brand.otf cannot be kept in a document: it has PostScript outlines"));
    }

    @Test
    void oneThatIsSpoiltIsRefusedOrFailsNothing() throws Exception {
        RandomGenerator random = new Random(Seed.of("PostScriptBrandTest"));
        byte[] sound = font();
        int used = 0;
        // one of three can be used, so that this ends unless all are refused
        for (int round = 0; used < 5 && round < 300; round++) {
            byte[] spoilt = sound.clone();
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                spoilt[random.nextInt(random.nextInt(4) == 0 ? 300 : spoilt.length)] = (byte) random.nextInt(256);
            }
            String family;
            try {
                family = OwnFonts.family(List.of(spoilt));
            } catch (UnusableFont refused) {
                continue;
            }
            used++;
            assertThat(made(family, Format.PDF)).as("round %d", round).isNotEmpty();
            assertThat(made(family, Format.SVG)).as("round %d", round).isNotEmpty();
        }
        assertThat(used).as("fonts that could be used all the same").isEqualTo(5);
    }
}
