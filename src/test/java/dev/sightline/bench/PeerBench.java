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
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The synthetic map that other programs are measured on, through Sightline: one JSON line a measurement.
final class PeerBench {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String size;
    private final Path folder;
    private final Typesetter typesetter = new Typesetter();

    private PeerBench(String size, Path folder) {
        this.size = size;
        this.folder = folder;
    }

    /// @param words the size, the neutral map, the folder for results
    public static void main(String[] words) throws IOException {
        Path folder = Files.createDirectories(Path.of(words[2]));
        JourneyDocument document = read(MAPPER.readTree(Files.readAllBytes(Path.of(words[1]))));
        Path file = folder.resolve("sightline-" + words[0] + ".sightline.json");
        Files.write(file, JourneyJson.write(document));
        PeerBench bench = new PeerBench(words[0], folder);
        bench.open(file);
        bench.export(file);
    }

    private static JourneyDocument read(JsonNode neutral) {
        SyntheticMap map = new SyntheticMap(neutral.get("title").asString());
        neutral.get("stages").forEach(stage -> map.stage(stage.get("name").asString()));
        neutral.get("lanes").forEach(lane -> map.lane(lane.get("name").asString()));
        int cells = neutral.get("stages").size() * neutral.get("lanes").size();
        int index = 0;
        for (JsonNode card : neutral.get("cards")) {
            map.card(
                    card.get("id").asString(),
                    card.get("stage").asInt(),
                    card.get("lane").asInt(),
                    index++ / cells,
                    card.get("text").asString());
        }
        List<Integer> scores = new ArrayList<>();
        neutral.get("curve").forEach(point -> scores.add(point.get("score").asInt()));
        map.curve(scores);
        neutral.get("connectors")
                .forEach(link ->
                        map.link(link.get("from").asString(), link.get("to").asString()));
        return map.document();
    }

    /// From the file to the sheet, an edit to the sheet, and a save.
    ///
    /// Others are timed until the picture is on the screen, so these times have names of their own.
    private void open(Path file) throws IOException {
        long begun = System.nanoTime();
        JourneyDocument document = JourneyJson.read(Files.readAllBytes(file), size)
                .openedDocument()
                .orElseThrow();
        JourneyLayout layout = new JourneyLayout(typesetter);
        layout.layout(document, SyntheticMap.MAP, Theme.PAPER);
        double load = since(begun);
        List<Double> edits = new ArrayList<>();
        JourneyDocument now = document;
        List<Card> cards = document.all(Card.class);
        for (int i = 0; i < 30; i++) {
            Card card =
                    now.get(Id.<Card>of(cards.get(i * 7919 % cards.size()).id().value()));
            long edit = System.nanoTime();
            now = now.with(ChangeSet.replacing(card, card.withText(card.text() + " more")));
            layout.layout(now, SyntheticMap.MAP, Theme.PAPER);
            edits.add(since(edit));
        }
        long save = System.nanoTime();
        byte[] bytes = JourneyJson.write(now);
        Files.write(folder.resolve("saved-" + size + ".sightline.json"), bytes);
        Map<String, Object> line = line("open");
        line.put("sheetMs", Math.round(load));
        line.put("editSheet", spread(edits));
        line.put("saveMs", Math.round(since(save)));
        line.put("saveBytes", bytes.length);
        line.put("rssMB", rss());
        System.out.println(MAPPER.writeValueAsString(line));
    }

    private void export(Path file) throws IOException {
        JourneyDocument document = JourneyJson.read(Files.readAllBytes(file), size)
                .openedDocument()
                .orElseThrow();
        Drawing drawing = new JourneyLayout(typesetter)
                .layout(document, SyntheticMap.MAP, Theme.PAPER)
                .drawing();
        Path pdf = folder.resolve("sightline-" + size + ".pdf");
        long begun = System.nanoTime();
        PdfOptions options = PdfOptions.of(PageSize.FIT, DocumentInfo.of("Bench", Instant.EPOCH, "en"));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
            PdfPainter.paint(List.of(drawing), options, out, Progress.NONE);
        }
        Map<String, Object> line = line("export");
        line.put("pdfMs", Math.round(since(begun)));
        line.put("pdfBytes", Files.size(pdf));
        line.put("rssMB", rss());
        System.out.println(MAPPER.writeValueAsString(line));
    }

    private Map<String, Object> line(String mode) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("peer", "product");
        line.put("size", size);
        line.put("mode", mode);
        return line;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static Map<String, Object> spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        Map<String, Object> spread = new LinkedHashMap<>();
        spread.put("n", sorted.size());
        spread.put("p50", sorted.get(sorted.size() / 2));
        spread.put("p95", sorted.get(sorted.size() * 95 / 100));
        spread.put("p99", sorted.getLast());
        return spread;
    }

    /// Resident memory in MB where the system tells it; 0 elsewhere.
    private static long rss() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
