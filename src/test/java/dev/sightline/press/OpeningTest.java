package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @TempDir
    private Path folder = Path.of("");

    private Path pdf = Path.of("");

    @BeforeEach
    void export() throws IOException, CannotPrint {
        pdf = export("coffee", Optional.of("coffee.sightline.json"));
    }

    private Path export(String sample, Optional<String> source) throws IOException, CannotPrint {
        return Exported.pdf(Exported.sample(sample), source, folder.resolve(sample + ".pdf"));
    }

    private OpenResult open(Path file) {
        return Opening.open(file, folder.resolve("state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coffee", "night-train", "clinic-blueprint", "language-school"})
    void whatWasExportedOpensAsTheDocumentItCameFrom(String sample) throws IOException, CannotPrint {
        OpenResult result = open(export(sample, Optional.of("x.sightline.json")));
        assertThat(result.openedDocument().map(JourneyJson::write))
                .hasValue(JourneyJson.write(Exported.sample(sample)));
        assertThat(result)
                .isInstanceOfSatisfying(
                        OpenResult.Opened.class,
                        opened -> assertThat(opened.stamp())
                                .as("a copy must never be saved over the PDF")
                                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coffee-qpdf.pdf", "coffee-mutool.pdf"})
    void itIsStillThereWhenAnotherProgramHasWrittenThePdfAnew(String name) {
        assertThat(open(Path.of("src/test/resources/rewritten", name)).openedDocument())
                .isPresent();
    }

    @Test
    void aPdfMadeWithoutItsDocumentSaysSoAndWhatToAskFor() throws IOException, CannotPrint {
        OpenResult result = open(export("coffee", Optional.empty()));
        assertThat(result.sentence())
                .contains("without a Sightline document inside")
                .contains("Ask for");
    }

    @Test
    void aFileOfOthersInsideIsNotTakenForOurs() throws IOException, CannotPrint {
        assertThat(open(export("coffee", Optional.of("table.xlsx"))).openedDocument())
                .isEmpty();
    }

    @Test
    void aPasswordIsSaidToBeInTheWay() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            document.protect(new StandardProtectionPolicy("boss", "reader", new AccessPermission()));
            document.save(locked.toFile());
        }
        assertThat(open(locked).sentence()).isEqualTo("locked.pdf is locked with a password.");
    }

    @Test
    void aTreeOfNamesThatLeadsInACircleEnds() throws IOException {
        Path circle = folder.resolve("circle.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary node = new COSDictionary();
            COSArray kids = new COSArray(List.of(node));
            node.setItem(COSName.KIDS, kids);
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.EMBEDDED_FILES, node);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
            document.save(circle.toFile());
        }
        assertThat(open(circle).sentence()).contains("without a Sightline document inside");
    }

    @Test
    void aDocumentPackedToBurstIsRefusedByItsSize() throws IOException {
        Path bomb = folder.resolve("bomb.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            COSDictionary embedded = ((COSDictionary) files.getObject(0)).getCOSDictionary(COSName.EF);
            var stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < 300; i++) {
                    out.write(spaces);
                }
            }
            embedded.setItem(COSName.F, stream);
            embedded.setItem(COSName.UF, stream);
            document.save(bomb.toFile());
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(open(bomb).sentence()).contains("bomb.pdf").containsIgnoringCase("MB");
    }

    @Test
    void aPdfCutShortOrBittenGetsASentenceAndNeverAnException() throws IOException {
        byte[] whole = Files.readAllBytes(pdf);
        Random random = new Random(Seed.of("OpeningTest"));
        Path bitten = folder.resolve("bitten.pdf");
        for (int round = 0; round < 200; round++) {
            byte[] bytes = round % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int bite = 0; round % 2 == 1 && bite < 1 + round / 10; bite++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(bitten, bytes);
            OpenResult result = open(bitten);
            assertThat(result.sentence()).as("round %d", round).contains("bitten.pdf");
        }
    }
}
