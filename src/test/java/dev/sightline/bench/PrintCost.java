package dev.sightline.bench;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.DocumentInfo;
import dev.sightline.export.PageSize;
import dev.sightline.export.PdfOptions;
import dev.sightline.export.PdfPainter;
import dev.sightline.export.Progress;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Where our time goes once Java is warm: wall and CPU of the whole process, the mean of some rounds, and the floor
/// below
/// which no writer of the same bytes can come.
final class PrintCost {
    private static final int WARM = 5;
    private static final int ROUNDS = 10;
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PrintCost() {}

    /// The table, line by line.
    static List<String> of(Path map, Path pdf) throws Exception {
        byte[] json = Files.readAllBytes(map);
        JourneyDocument document =
                JourneyJson.read(json, "map").openedDocument().orElseThrow();
        Typesetter typesetter = new Typesetter();
        Drawing drawing = drawing(document, typesetter);
        List<byte[]> streams = streams(pdf);
        int bytes = streams.stream().mapToInt(stream -> stream.length).sum();
        return List.of(
                "  of which, warm, in ms:                              wall      CPU",
                line("reading the file", () -> JourneyJson.read(json, "map")),
                line("laying out, from nothing", () -> drawing(document, new Typesetter())),
                line("laying out, words known", () -> drawing(document, typesetter)),
                line("painting and saving the PDF", () -> paint(drawing)),
                line(String.format(Locale.ROOT, "floor: deflating its %,d bytes", bytes), () -> deflate(streams)));
    }

    private static Drawing drawing(JourneyDocument document, Typesetter typesetter) {
        return new JourneyLayout(typesetter)
                .layout(document, SyntheticMap.MAP, Theme.PAPER)
                .drawing();
    }

    private static int paint(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        PdfOptions options = PdfOptions.of(PageSize.FIT, DocumentInfo.of("Map", Instant.EPOCH, "en"));
        PdfPainter.paint(List.of(drawing), options, out, Progress.NONE);
        return out.size();
    }

    private static String line(String what, Callable<?> work) throws Exception {
        for (int i = 0; i < WARM; i++) {
            work.call();
        }
        long start = SYSTEM.getProcessCpuTime();
        long begun = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            work.call();
        }
        double wall = (System.nanoTime() - begun) / 1e6 / ROUNDS;
        double cpu = (SYSTEM.getProcessCpuTime() - start) / 1e6 / ROUNDS;
        return String.format(Locale.ROOT, "    %-44s %8.0f %8.0f", what, wall, cpu);
    }

    /// Everything that is compressed in a PDF, as it is before.
    private static List<byte[]> streams(Path pdf) throws IOException {
        List<byte[]> streams = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        streams.add(in.readAllBytes());
                    }
                }
            }
        }
        return streams;
    }

    private static int deflate(List<byte[]> streams) {
        Deflater deflater = new Deflater();
        byte[] chunk = new byte[1 << 16];
        int length = 0;
        for (byte[] stream : streams) {
            deflater.reset();
            deflater.setInput(stream);
            deflater.finish();
            while (!deflater.finished()) {
                length += deflater.deflate(chunk);
            }
        }
        deflater.end();
        return length;
    }
}
