package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.model.JourneyDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PDFs that mean harm, or have come to some: reviews that come back and documents inside.
@Timeout(120)
class HostilePdfTest {
    private static final COSName IRT = COSName.getPDFName("IRT");

    @TempDir
    private Path folder = Path.of("");

    private JourneyDocument document = JourneyDocument.titled("");
    private Path sent = Path.of("");

    @BeforeEach
    void sendOut() throws IOException, CannotPrint {
        document = Exported.sample("coffee");
        sent = Exported.pdf(document, Optional.of("coffee.sightline.json"), folder.resolve("sent.pdf"));
    }

    private interface Hand {
        void on(PDDocument pdf) throws IOException;
    }

    private Path changed(Hand hand) throws IOException {
        Path copy = folder.resolve("copy.pdf");
        try (PDDocument pdf = Loader.loadPDF(sent.toFile())) {
            hand.on(pdf);
            pdf.save(copy.toFile());
        }
        return copy;
    }

    private static COSDictionary note(String text, COSBase... rectangle) {
        COSDictionary note = new COSDictionary();
        note.setItem(COSName.TYPE, COSName.ANNOT);
        note.setItem(COSName.SUBTYPE, COSName.getPDFName("Text"));
        note.setString(COSName.CONTENTS, text);
        note.setString(COSName.T, "Ben");
        note.setItem(COSName.RECT, new COSArray(List.of(rectangle)));
        return note;
    }

    private static COSDictionary noteAt(String text, int x, int y) {
        return note(text, COSInteger.get(x), COSInteger.get(y), COSInteger.get(x + 20L), COSInteger.get(y + 20L));
    }

    private static COSArray annotations(PDDocument pdf) {
        COSDictionary page = pdf.getPage(0).getCOSObject();
        COSArray all = page.getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            page.setItem(COSName.ANNOTS, all);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 1, 7, 2_000_000_000})
    void aWrongCountOfPagesHidesNoNote(int count) throws IOException {
        Path copy = changed(pdf -> {
            annotations(pdf).add(noteAt("Still here", 300, 300));
            pdf.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.PAGES)
                    .setInt(COSName.COUNT, count);
        });
        Review review = Review.of(document, List.of(copy));
        assertThat(review.refused()).isEmpty();
        assertThat(review.items()).extracting(item -> item.comment().text()).contains("Still here");
    }

    @Test
    void pagesThatHoldThemselvesEnd() throws IOException {
        Path copy = changed(pdf -> {
            annotations(pdf).add(noteAt("Still here", 300, 300));
            COSDictionary pages = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            pages.getCOSArray(COSName.KIDS).add(pages);
        });
        Review review = Review.of(document, List.of(copy));
        assertThat(review.items().size() + review.refused().size()).isPositive();
    }

    @Test
    void tenThousandNotesAreAllRead() throws IOException {
        int many = 10_000;
        Path copy = changed(pdf -> {
            COSArray all = annotations(pdf);
            for (int i = 0; i < many; i++) {
                all.add(noteAt("Note " + i, i % 500, i % 700));
            }
        });
        Review review = Review.of(document, List.of(copy));
        assertThat(review.refused()).isEmpty();
        assertThat(review.items().stream().map(item -> item.comment().text()).filter(text -> text.startsWith("Note ")))
                .hasSize(many)
                .doesNotHaveDuplicates();
    }

    @Test
    void oddAnnotationsSpoilNoOther() throws IOException {
        Path copy = changed(pdf -> {
            COSArray all = annotations(pdf);
            all.add(COSNull.NULL);
            all.add(COSInteger.get(7));
            all.add(new COSDictionary());
            all.add(note("No place"));
            all.add(note("Words for a place", new COSString("a"), COSNull.NULL, COSName.A, new COSFloat(1e38f)));
            COSDictionary itself = noteAt("Answers itself", 10, 10);
            itself.setItem(IRT, itself);
            all.add(itself);
            COSDictionary odd = noteAt("Odd dates", 30, 30);
            odd.setString(COSName.M, "D:99999999999999+99'99'");
            odd.setItem(IRT, COSInteger.get(3));
            odd.setItem(COSName.T, COSName.A);
            odd.setItem(COSName.getPDFName("QuadPoints"), new COSArray(List.of(COSInteger.get(1))));
            all.add(odd);
            all.add(noteAt("Sound", 300, 300));
        });
        Review review = Review.of(document, List.of(copy));
        assertThat(review.items()).extracting(item -> item.comment().text()).contains("Sound");
    }

    @Test
    void aReviewCutShortOrBittenIsReadOrRefusedInASentence() throws IOException {
        byte[] whole = Files.readAllBytes(changed(pdf -> annotations(pdf).add(noteAt("Sound", 300, 300))));
        Random random = new Random(Seed.of("HostilePdfTest"));
        Path bitten = folder.resolve("bitten.pdf");
        int read = 0;
        for (int round = 0; round < 120; round++) {
            byte[] bytes = round % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int bite = 0; round % 3 > 0 && bite < 1 + round / 6; bite++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(bitten, bytes);
            Review review = Review.of(document, List.of(bitten));
            assertThat(review.refused())
                    .as("round %d", round)
                    .allSatisfy(sentence ->
                            assertThat(sentence).startsWith("bitten.pdf ").endsWith("."));
            read += review.refused().isEmpty() ? 1 : 0;
        }
        assertThat(read).isBetween(1, 119);
    }

    /// The PDF with other bytes where its document is.
    private Path holding(byte[] inside) throws IOException {
        return changed(pdf -> {
            COSArray files = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            COSDictionary file = ((COSDictionary) files.getObject(0)).getCOSDictionary(COSName.EF);
            COSStream stream = pdf.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(inside);
            }
            file.setItem(COSName.F, stream);
            file.setItem(COSName.UF, stream);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "[]",
                "{}",
                "null",
                "{\"format\": \"other\", \"version\": 1}",
                "{\"format\": \"sightline\", \"version\": 99}",
                "{\"format\": \"sightline\", \"version\": \"one\"}",
                "{\"format\": \"sightline\", \"version\": 1, \"maps\": 7}",
                "{\"format\": \"sightline\", \"version\": 1, \"maps\": [{\"title\": ",
                "{\"format\": \"sightline\", \"version\": 1, \"title\": \"\\ud800\", \"maps\": [null]}"
            })
    void whatIsInsideAPdfIsTrustedNoMoreThanAFile(String inside) throws IOException {
        same(inside.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nestingWithoutEndAndBrokenLettersInsideAreAnsweredAsInAFile() throws IOException {
        same("[".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        same("{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.writeBytes("{\"format\": \"sightline\", \"version\": 1, \"title\": \"".getBytes(StandardCharsets.UTF_8));
        broken.writeBytes(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, 0});
        broken.writeBytes("\", \"maps\": []}".getBytes(StandardCharsets.UTF_8));
        same(broken.toByteArray());
    }

    /// A PDF with something inside gets the same answer as a file of the same, and as a review it is no worse off.
    private void same(byte[] inside) throws IOException {
        Path pdf = holding(inside);
        Path file = Files.write(folder.resolve("copy.pdf.json"), inside);
        Path state = folder.resolve("state");
        var fromPdf = Opening.open(pdf, state);
        var fromFile = Opening.open(file, state);
        assertThat(fromPdf.getClass()).isEqualTo(fromFile.getClass());
        assertThat(fromPdf.openedDocument()).isEqualTo(fromFile.openedDocument());
        assertThat(fromPdf.sentence()).contains("copy.pdf").isNotBlank();
        assertThat(Review.of(document, List.of(pdf)).refused()).isEmpty();
    }
}
