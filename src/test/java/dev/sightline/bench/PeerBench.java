package dev.sightline.bench;

import com.sun.management.OperatingSystemMXBean;
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
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
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

    /// Resident memory in MB where the system tells it; 0 elsewhere.
    static long rss() throws IOException {
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

    /// Nanoseconds of CPU that this process has taken, with all its threads.
    static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
