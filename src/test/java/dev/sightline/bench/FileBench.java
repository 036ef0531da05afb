package dev.sightline.bench;

import dev.sightline.RandomJourney;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.JourneyDocument;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/// How much processor time a document takes to be read and written, warm, beside a bare tree of the same bytes by
/// Jackson.
///
/// Run with the class path of the tests: `dev.sightline.bench.FileBench`.
public final class FileBench {
    private static final int ROUNDS = 40;

    private FileBench() {}

    /// Prints the medians for 120, 1,000, 10,000 and 50,000 cards.
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        JsonMapper mapper = new JsonMapper();
        for (int cards : new int[] {120, 1_000, 10_000, 50_000}) {
            JourneyDocument document = RandomJourney.of(new Random(7), 40, 12, cards);
            byte[] bytes = JourneyJson.write(document);
            int rounds = cards > 10_000 ? ROUNDS / 2 : ROUNDS;
            double tree = median(rounds, () -> mapper.readTree(bytes));
            double read = median(rounds, () -> opened(bytes));
            JourneyDocument again = opened(bytes);
            double write = median(rounds, () -> JourneyJson.write(again));
            System.out.printf(
                    Locale.ROOT,
                    "%,7d cards, %,10d bytes: tree %7.2f ms, read %7.2f ms (%.2f × tree), write %7.2f ms%n",
                    cards,
                    bytes.length,
                    tree,
                    read,
                    read / tree,
                    write);
        }
    }

    private static JourneyDocument opened(byte[] bytes) {
        OpenResult result = JourneyJson.read(bytes, "bench");
        return result.openedDocument().orElseThrow(() -> new IllegalStateException(result.sentence()));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(int rounds, Supplier<?> work) {
        double[] times = new double[rounds];
        Object last = null;
        for (int i = -rounds / 2; i < rounds; i++) {
            long start = processorTime();
            last = work.get();
            if (i >= 0) {
                times[i] = (processorTime() - start) / 1e6;
            }
        }
        if (last == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
