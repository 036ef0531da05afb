package dev.sightline.bench;

import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Exported;
import dev.sightline.press.Format;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import dev.sightline.typography.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Where our time and our bytes go once Java is warm, and the floors below which no writer of the same content can
/// come.
final class PrintCost {
    /// One page as large as the map.
    static final PageSetup POSTER = PageSetup.FIT;

    /// The same on sheets to be glued together.
    static final PageSetup SHEETS = PageSetup.FIT
            .withKind(PageKind.TILES)
            .withPaper(Paper.named("A3").orElseThrow())
            .withCropMarks(true);

    private static final int ROUNDS = 9;

    private final JourneyDocument document;

    PrintCost(JourneyDocument document) {
        this.document = document;
    }

    /// An order of a PDF without the document inside, as that of the others has none.
    static Order order(JourneyDocument document, PageSetup pages) {
        return Exported.order(document, Format.PDF).withPages(pages);
    }

    /// The map as a PDF of one page, from the document in memory.
    byte[] poster() throws CannotPrint, IOException {
        return pdf(POSTER);
    }

    private byte[] pdf(PageSetup pages) throws CannotPrint, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        // a new one each time: it would remember how the map is laid out
        new Press("Sightline")
                .prints(document, order(document, pages), Instant.EPOCH)
                .getFirst()
                .content()
                .write(out, share -> {});
        return out.toByteArray();
    }

    /// Where the time goes, line by line.
    List<String> table() throws Exception {
        byte[] json = JourneyJson.write(document);
        List<byte[]> streams = streams(poster());
        int bytes = streams.stream().mapToInt(stream -> stream.length).sum();
        Typesetter known = new Typesetter();
        return List.of(
                String.format("  %-52s %8s %8s", "where our time goes in a running Java, ms", "wall", "CPU"),
                line("reading the file", () -> JourneyJson.read(json, "map")),
                line("laying out, from nothing", () -> laidOut(new Typesetter())),
                line("laying out, words known", () -> laidOut(known)),
                line("all of it: laying out, painting, saving", this::poster),
                line(
                        String.format(Locale.ROOT, "floor of saving: deflating its %,d bytes", bytes),
                        () -> deflate(streams)));
    }

    private Object laidOut(Typesetter typesetter) {
        return new JourneyLayout(typesetter).layout(document, SyntheticMap.MAP, Theme.PAPER);
    }

    private static String line(String what, Callable<?> work) throws Exception {
        Stopwatch.Time time = Stopwatch.of(ROUNDS, work);
        return String.format(Locale.ROOT, "    %-50s %8.0f %8.0f", what, time.wall(), time.cpu());
    }

    /// What sheets of A3 cost beside one page, and what they would if every byte of the one page's content were found
    /// once only: what stands on few cards does not compress as well as what stands on all.
    List<String> sheets() throws CannotPrint, IOException {
        byte[] poster = poster();
        byte[] sheets = pdf(SHEETS);
        int count;
        try (PDDocument pdf = Loader.loadPDF(sheets)) {
            count = pdf.getNumberOfPages();
        }
        byte[] content = streams(poster).stream()
                .filter(stream -> !new String(stream, 0, Math.min(20, stream.length), StandardCharsets.ISO_8859_1)
                        .matches("(?s)\\d+ \\d+ .*"))
                .max(Comparator.comparingInt(stream -> stream.length))
                .orElseThrow();
        List<byte[]> pieces = new ArrayList<>();
        int length = Math.max(1, content.length / Math.max(1, count - 1));
        for (int from = 0; from < content.length; from += length) {
            pieces.add(Arrays.copyOfRange(content, from, Math.min(content.length, from + length)));
        }
        long floor = (long) poster.length - deflate(List.of(content)) + deflate(pieces);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "  as %,d sheets of A3: %,d bytes, %.2f x the poster's %,d",
                        count,
                        sheets.length,
                        (double) sheets.length / poster.length,
                        poster.length),
                String.format(
                        Locale.ROOT,
                        "    floor: the poster's own content deflated in %,d pieces, nothing repeated: %,d bytes, %.2f"
                                + " x",
                        pieces.size(),
                        floor,
                        (double) floor / poster.length));
    }

    /// Everything that is compressed in a PDF, as it is before.
    private static List<byte[]> streams(byte[] pdf) throws IOException {
        List<byte[]> streams = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
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
        Deflater deflater = new Deflater(6);
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
