package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Whatever is in a file, it is opened, or refused with a sentence; nothing is ever thrown, and never does it take more
/// than two seconds or 512 MB.
class HostileFileTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 5_000);

    private final BoundedReading reading = new BoundedReading();

    /// Reads, and if it opens, saves and reads again.
    private OpenResult survive(byte[] bytes) {
        OpenResult result = reading.read(bytes, "x");
        assertThat(result.sentence()).isNotBlank();
        if (result instanceof OpenResult.Damaged damaged) {
            assertThat(damaged.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.sentence()).isNotBlank());
        }
        result.openedDocument().ifPresent(document -> {
            byte[] saved = JourneyJson.write(document);
            OpenResult again = reading.read(saved, "x");
            assertThat(again.openedDocument())
                    .as("what was opened is saved and opened again: %s", again.remarks())
                    .contains(document);
        });
        return result;
    }

    @Test
    void aFileThatEndsAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(smallest());
        int end = new String(whole, StandardCharsets.UTF_8).lastIndexOf('}') + 1;
        for (int length = 0; length < end; length++) {
            OpenResult result = survive(Arrays.copyOf(whole, length));
            assertThat(result).as("the first %d bytes", length).isInstanceOf(OpenResult.Damaged.class);
        }
    }

    /// 5,000 changes of each document, on all processors; another number with `-Dmutations=`.
    @Test
    void aFileInWhichBytesWereChangedIsOpenedOrRefused() throws Exception {
        long seed = Seed.of("HostileFileTest");
        List<Path> files = Documents.kept();
        List<Callable<Integer>> work = new ArrayList<>();
        for (Path file : files) {
            work.add(() -> openedOfChanged(file, seed));
        }
        int opened = 0;
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Future<Integer> each : workers.invokeAll(work)) {
                opened += each.get();
            }
        }
        int tried = MUTATIONS * files.size();
        System.out.printf(
                "HostileFileTest: %,d mutations of %d files, %,d opened; %s%n", tried, files.size(), opened, reading);
        assertThat(opened).isPositive().isLessThan(tried);
    }

    /// How many changes of a file still open.
    private int openedOfChanged(Path file, long seed) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(seed);
        int opened = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = mutated(whole, random);
            try {
                opened += survive(changed) instanceof OpenResult.Opened ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(
                        "mutation " + i + " of " + file + " with seed " + seed + ":\n"
                                + new String(changed, StandardCharsets.UTF_8),
                        e);
            }
        }
        return opened;
    }

    private static Path smallest() throws IOException {
        return Documents.kept().stream()
                .min(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(6)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] = (byte) "{}[]\",:0-9e.\\tn ".charAt(random.nextInt(16));
                case 2 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> changed = without(changed, at, 1 + random.nextInt(20));
                case 4 -> changed = doubled(changed, at, 1 + random.nextInt(200));
                default -> changed[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return changed;
    }

    private static byte[] without(byte[] bytes, int at, int count) {
        int end = Math.min(bytes.length, at + count);
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, rest, at, bytes.length - end);
        return rest.length == 0 ? bytes : rest;
    }

    private static byte[] doubled(byte[] bytes, int at, int count) {
        int end = Math.min(bytes.length, at + count);
        byte[] more = Arrays.copyOf(bytes, bytes.length + (end - at));
        System.arraycopy(bytes, at, more, end, bytes.length - at);
        return more;
    }
}
