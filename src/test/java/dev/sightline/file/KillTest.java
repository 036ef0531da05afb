package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.model.JourneyDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program is killed at random moments while it edits: whatever was changed more than 1.5 s before is found again,
/// and no file is ever half written. `-Dkills=200` kills more often, `-Dseed=` repeats the moments.
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int AT_ONCE = 4;
    private static final long RECOVERED_AFTER = 1500;
    private static final long LONGEST = 2600;
    /// A program that the machine or its disk left alone for longer than this is not asked how quick it was.
    private static final long STALLED = 250;

    @TempDir
    Path folder;

    /// What a program had said when it was killed, with the moments in milliseconds.
    private record Said(List<Integer> changes, List<Long> moments, long killed, boolean stalled) {
        /// The last change that must be found again.
        int owed() {
            int owed = 0;
            for (int i = 0; i < changes.size(); i++) {
                if (moments.get(i) <= killed - RECOVERED_AFTER) {
                    owed = changes.get(i);
                }
            }
            return owed;
        }

        int last() {
            return changes.isEmpty() ? 0 : changes.getLast();
        }
    }

    @Test
    void noChangeOlderThanAMomentIsLost() throws InterruptedException, ExecutionException {
        Random random = new Random(Seed.of("KillTest"));
        List<Callable<Integer>> kills = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Path home = folder.resolve("kill-" + i);
            long life = random.nextLong(LONGEST);
            long script = random.nextLong();
            kills.add(() -> kill(home, life, script));
        }
        int judged = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> kill : pool.invokeAll(kills)) {
                judged += kill.get();
            }
        }
        System.out.println("KillTest: " + KILLS + " killed, " + judged + " of them with changes owed and not stalled");
    }

    /// Kills one program; 1 if it could be judged how quick it had been.
    private static int kill(Path home, long life, long script) throws IOException, InterruptedException {
        Path state = home.resolve("state");
        Path file = home.resolve("maps").resolve("a.sightline.json");
        Files.createDirectories(file.getParent());
        Files.write(file, JourneyJson.write(JourneyDocument.titled("change 0")));
        Said said = run(home, state, file, life, script);
        int found = found(state, file);
        assertThat(found).as("not more than was ever made, in %s", home).isLessThanOrEqualTo(said.last() + 1);
        if (!said.stalled()) {
            assertThat(found).as("what is found in %s", home).isGreaterThanOrEqualTo(said.owed());
        }
        return !said.stalled() && said.owed() > 0 ? 1 : 0;
    }

    private static Said run(Path home, Path state, Path file, long life, long script)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditingProgram.class.getName(),
                        state.toString(),
                        file.toString(),
                        Long.toString(script))
                .redirectError(home.resolve("errors").toFile())
                .start();
        List<Integer> changes = new ArrayList<>();
        List<Long> moments = new ArrayList<>();
        long begun = 0;
        long before = 0;
        long ticked = 0;
        boolean stalled = false;
        try (BufferedReader lines = program.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long now = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
                begun = begun == 0 ? now : begun;
                ticked = ticked == 0 || line.equals("tick") ? now : ticked;
                stalled |= before != 0 && now - before > STALLED || now - ticked > STALLED;
                before = now;
                if (line.startsWith("change ")) {
                    changes.add(Integer.parseInt(line.substring("change ".length())));
                    moments.add(now);
                }
                if (now - begun >= life) {
                    break;
                }
            }
            long killed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
            // SIGKILL: nothing in the program runs any more, no hook and no finally
            program.destroyForcibly();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(home.resolve("errors"))).isEmpty();
            return new Said(changes, moments, killed, stalled);
        }
    }

    /// The change that a person finds after a new start: in the recovery copy if there is one, else in the file.
    private static int found(Path state, Path file) throws IOException {
        int saved = change(DocumentFile.at(file, state).open());
        List<LeftBehind> left = RecoveryFolder.in(state).leftBehind();
        assertThat(left).hasSizeLessThanOrEqualTo(1);
        for (RestorePoint point : DocumentFile.at(file, state).restorePoints()) {
            change(DocumentFile.at(point.file(), state).open());
        }
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertThat(all.filter(path -> !path.getFileName().toString().startsWith(".")))
                    .as("nothing else to be seen beside the document")
                    .containsExactly(file);
        }
        if (left.isEmpty()) {
            return saved;
        }
        int recovered = change(left.getFirst().open());
        assertThat(left.getFirst().origin().file()).contains(file);
        return Math.max(recovered, saved);
    }

    private static int change(OpenResult result) {
        assertThat(result.remarks()).as(result.sentence()).isEmpty();
        String title = result.openedDocument().orElseThrow().project().title();
        return Integer.parseInt(title.substring("change ".length()));
    }
}
