package dev.sightline.bench;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.DocumentInfo;
import dev.sightline.export.PageSize;
import dev.sightline.export.PdfOptions;
import dev.sightline.export.PdfPainter;
import dev.sightline.export.PngPainter;
import dev.sightline.export.Progress;
import dev.sightline.export.SvgOptions;
import dev.sightline.export.SvgPainter;
import dev.sightline.file.DocumentFile;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.SaveResult;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What opening, laying out, changing, saving and exporting cost, for maps of 120 to 50,000 cards.
///
/// Run: `src/test/bench/run maps` with the sizes as words: `small medium large huge`.
final class MapBench {
    private final BenchSize size;
    private final int times;

    private MapBench(BenchSize size) {
        this.size = size;
        this.times = size.cards > 20_000 ? 5 : size.cards > 5_000 ? 9 : 21;
    }

    public static void main(String[] words) throws Exception {
        List<String> wanted = List.of(words.length == 0 ? new String[] {"small", "medium", "large", "huge"} : words);
        for (String word : wanted) {
            new MapBench(BenchSize.valueOf(word.toUpperCase(Locale.ROOT))).run();
        }
    }

    private void run() throws Exception {
        forgetPeaks();
        JourneyDocument document = size.document();
        byte[] json = JourneyJson.write(document);
        say("%n%s: %,d cards, %,d elements, %,d KB of JSON"
                .formatted(size, size.cards, document.elements().size(), json.length / 1024));
        JsonMapper mapper = JsonMapper.builder().build();
        Stopwatch.Pair reading = Stopwatch.inTurn(
                times,
                () -> JourneyJson.read(json, "bench").openedDocument().orElseThrow(),
                () -> mapper.readTree(json));
        tell("bare Jackson tree", reading.other(), "");
        tell("read", reading.one(), "%.2f x the tree; aim 2".formatted(reading.ratio()));
        tell("write", Stopwatch.of(times, () -> JourneyJson.write(document)), "");
        saves(document);
        layouts(document, json);
        Drawing drawing = fresh(document).drawing();
        exports(drawing);
        say("  peak heap %,d MB of %,d"
                .formatted(peakHeap() >> 20, Runtime.getRuntime().maxMemory() >> 20));
    }

    /// Saving as a person does it: written beside, flushed to disk, read back, compared, moved over, the last kept.
    private void saves(JourneyDocument document) throws Exception {
        Path folder = Files.createTempDirectory("sightline-bench");
        DocumentFile file = DocumentFile.at(folder.resolve("map.sightline.json"), folder.resolve("state"));
        tell(
                "save: flushed, read back, moved",
                Stopwatch.of(times, () -> {
                    SaveResult result = file.save(document, Optional.empty(), Instant.now());
                    if (!(result instanceof SaveResult.Saved)) {
                        throw new IllegalStateException(result.sentence());
                    }
                    return result;
                }),
                "");
    }

    private void layouts(JourneyDocument document, byte[] json) throws Exception {
        Typesetter typesetter = new Typesetter();
        tell(
                "open: read and first sheet",
                Stopwatch.of(times, () -> {
                    JourneyDocument read =
                            JourneyJson.read(json, "bench").openedDocument().orElseThrow();
                    return new JourneyLayout(typesetter).layout(read, SyntheticMap.MAP, Theme.PAPER);
                }),
                "");
        tell(
                "full layout",
                Stopwatch.of(
                        times, () -> new JourneyLayout(typesetter).layout(document, SyntheticMap.MAP, Theme.PAPER)),
                "aim 150 at 10,000");
        JourneyLayout layout = new JourneyLayout(typesetter);
        layout.layout(document, SyntheticMap.MAP, Theme.PAPER);
        AtomicInteger turn = new AtomicInteger();
        JourneyDocument[] now = {document};
        tell(
                "edit of one card and layout again",
                Stopwatch.of(times * 3, () -> {
                    int n = turn.incrementAndGet();
                    Card card = now[0].get(Id.<Card>of("card-" + n * 7919 % size.cards));
                    now[0] = now[0].with(ChangeSet.replacing(card, card.withText(card.text() + " " + n)));
                    return layout.layout(now[0], SyntheticMap.MAP, Theme.PAPER);
                }),
                "aim 16 at 10,000");
    }

    private static Sheet fresh(JourneyDocument document) {
        return new JourneyLayout(new Typesetter()).layout(document, SyntheticMap.MAP, Theme.PAPER);
    }

    private void exports(Drawing drawing) throws Exception {
        PdfOptions options = PdfOptions.of(PageSize.FIT, DocumentInfo.of("Bench", Instant.EPOCH, "en"));
        Stopwatch.Time pdf = Stopwatch.of(
                Math.min(times, 9), () -> made(out -> PdfPainter.paint(List.of(drawing), options, out, Progress.NONE)));
        int bytes = made(out -> PdfPainter.paint(List.of(drawing), options, out, Progress.NONE));
        tell("tagged PDF", pdf, "%,d KB; aim 1,500 ms cpu, 1,536 KB at 10,000".formatted(bytes / 1024));
        tell(
                "SVG",
                Stopwatch.of(
                        Math.min(times, 9),
                        () -> made(out -> SvgPainter.paint(drawing, SvgOptions.DEFAULT, out, Progress.NONE))),
                "%,d KB"
                        .formatted(
                                made(out -> SvgPainter.paint(drawing, SvgOptions.DEFAULT, out, Progress.NONE)) / 1024));
        double scale = Math.min(
                1, 8000 / Math.max(drawing.size().width(), drawing.size().height()));
        tell(
                "PNG",
                Stopwatch.of(3, () -> made(out -> PngPainter.paint(drawing, scale, out, Progress.NONE))),
                "at scale %.2f".formatted(scale));
    }

    private interface Making {
        void to(OutputStream out) throws IOException;
    }

    private static int made(Making making) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        making.to(out);
        return out.size();
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /// So that the peak of a small map is not that of the one before.
    private static void forgetPeaks() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakHeap() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static void tell(String what, Stopwatch.Time time, String remark) {
        say("  %-36s %s  %s".formatted(what, time, remark));
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
