package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfConformanceTest {
    static final Attachment SOURCE = new Attachment(
            "night-train.sightline.json",
            "application/json",
            "The source",
            "{\"format\": \"sightline\", \"title\": \"Nachtzug ü\"}".getBytes(StandardCharsets.UTF_8));

    static final DocumentInfo INFO = new DocumentInfo(
            "Night train <1> & more",
            List.of("Ana Büro", "Bo"),
            "A journey",
            List.of("train", "night"),
            "Sightline 0.1",
            Instant.parse("2026-05-03T10:00:00Z"),
            "en");

    static byte[] pdf(Drawing... drawings) throws IOException {
        return pdf(new PdfOptions(PageSize.FIT, Optional.of(SOURCE), INFO), drawings);
    }

    static byte[] pdf(PdfOptions options, Drawing... drawings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.paint(List.of(drawings), options, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void aDrawingOfEveryMarkAndRoleIsArchivableAndAccessible() throws IOException {
        assertThat(Conformance.faults(pdf(SampleDrawing.everything()))).isEmpty();
    }

    @Test
    void everyWritingSystemIsArchivableAndAccessible() throws IOException {
        SampleDrawing sample = new SampleDrawing().sized(700, 500);
        String[] texts = {
            "Größe, Tiếng Việt, M\u0302 q\u0323\u0307",
            "العربية: رحلة مُحَمَّد ١٢٣ 45",
            "עברית: שָׁלוֹם 2026 and English",
            "हिन्दी: ग्राहक क्षत्रिय",
            "ไทย: ที่นี่ น้ำ กู้",
            "日本語：顧客体験「テスト」 한국어 简体",
            "😀 👩‍💻 👍🏽 ❤️ 🇩🇪 and \u13A0 \uE001 \uDBFF"
        };
        for (int i = 0; i < texts.length; i++) {
            Role role = i == 0 ? Role.TITLE : Role.PARAGRAPH;
            sample.text(role, "t" + i, 20, 20 + i * 40, 600, SampleDrawing.BODY, texts[i]);
        }

        assertThat(Conformance.faults(pdf(sample.drawing()))).isEmpty();
    }

    @Test
    void aDrawingWithNothingInItIsAPage() throws IOException {
        byte[] pdf = pdf(new SampleDrawing().titled("").in("").sized(0, 0).drawing());

        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void aTableOfNothingButHeadersIsAccessible() throws IOException {
        SampleDrawing sample = new SampleDrawing().text(Role.TITLE, "t", 20, 20, 400, SampleDrawing.TITLE, "Steps");
        sample.head("step-1", "Search", 0, 1, 1, 2);
        sample.head("step-2", "Pay", 0, 2, 1, 2);

        assertThat(Conformance.faults(pdf(sample.drawing()))).isEmpty();
    }

    @Test
    void severalMapsArePagesOfOneFile() throws IOException {
        byte[] pdf = pdf(
                PdfOptions.of(PageSize.A3, INFO),
                SampleDrawing.everything(),
                SampleDrawing.saying("Zukunft", "Ein zweiter Plan."),
                new SampleDrawing().sized(30_000, 900).drawing());

        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void theJudgeSeesWhatIsWrong() throws IOException {
        byte[] broken;
        try (PDDocument document = Loader.loadPDF(pdf(SampleDrawing.everything()))) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.removeItem(COSName.LANG);
            catalog.removeItem(COSName.OUTPUT_INTENTS);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            broken = out.toByteArray();
        }

        assertThat(Conformance.faults(broken))
                .anyMatch(fault -> fault.startsWith("ua1 7.2-"))
                .anyMatch(fault -> fault.startsWith("3a 6.2.4.3-"));
    }
}
