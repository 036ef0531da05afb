package dev.sightline.bench;

import dev.sightline.RandomJourney;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.JourneyDocument;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/// How much processor time a document takes to be read and written, warm, turn by turn with a bare tree of the same
/// bytes by Jackson: the maps of the other benches, and documents that hold something of everything. Collecting
/// what is left over counts, for a tree leaves less.
///
/// Run with the class path of the tests: `dev.sightline.bench.FileBench`.
public final class FileBench {
    private static final int ROUNDS = 15;

    private FileBench() {}

    /// Prints what 120, 1,000, 10,000 and 50,000 cards cost, or only the sizes that are said.
    @SuppressWarnings("SystemOut")
    public static void main(String[] sizes) throws Exception {
        for (BenchSize size : BenchSize.values()) {
            if (sizes.length > 0 && !List.of(sizes).contains(size.name().toLowerCase(Locale.ROOT))) {
                continue;
            }
            print("map", size, size.document());
            print("anything", size, RandomJourney.of(new Random(7), 40, 12, size.cards));
        }
    }

    private static void print(String what, BenchSize size, JourneyDocument document) throws Exception {
        JsonMapper mapper = new JsonMapper();
        byte[] bytes = JourneyJson.write(document);
        Stopwatch.Pair pair = Stopwatch.inTurn(ROUNDS, () -> opened(bytes), () -> mapper.readTree(bytes));
        Stopwatch.Time read = pair.one();
        Stopwatch.Time tree = pair.other();
        JourneyDocument again = opened(bytes);
        Stopwatch.Time write = Stopwatch.of(ROUNDS, () -> JourneyJson.write(again));
        System.out.printf(
                Locale.ROOT,
                "%-8s %,7d cards, %,10d bytes: tree %7.2f ms cpu, read %7.2f ms cpu (%.2f × tree, %.2f × by the"
                        + " clock), write %7.2f ms cpu%n",
                what,
                size.cards,
                bytes.length,
                tree.cpu(),
                read.cpu(),
                pair.ratio(),
                read.wall() / tree.wall(),
                write.cpu());
    }

    private static JourneyDocument opened(byte[] bytes) {
        OpenResult result = JourneyJson.read(bytes, "bench");
        return result.openedDocument().orElseThrow(() -> new IllegalStateException(result.sentence()));
    }
}
