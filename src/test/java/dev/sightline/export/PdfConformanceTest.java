package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PdfConformanceTest {
    private static final Attachment SOURCE = new Attachment(
            "night-train.sightline.json",
            "application/json",
            "The source",
            "{\"format\": \"sightline\"}".getBytes(StandardCharsets.UTF_8));

    static byte[] pdf(Drawing... drawings) throws IOException {
        DocumentInfo info = new DocumentInfo(
                "Night train",
                List.of("Ana Büro", "Bo"),
                "A journey",
                List.of("train", "night"),
                "Sightline 0.1",
                Instant.parse("2026-05-03T10:00:00Z"),
                "en");
        return pdf(new PdfOptions(PageSize.FIT, Optional.of(SOURCE), info), drawings);
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
}
