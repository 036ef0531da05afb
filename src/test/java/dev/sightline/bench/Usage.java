package dev.sightline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What a program and all that it starts cost, from its start to its end.
///
/// @param wall seconds
/// @param cpu seconds of all its processes together: as the shell's `time` adds them up, or as was seen while they
///     ran if that is more, since nobody may have waited for one of them
/// @param megabytes the most memory that its processes had together, shared pages counted once; 0 where Linux does not
///     tell
record Usage(double wall, double cpu, double megabytes) {
    private static final int PAUSE = 100;

    /// Runs a program; empty if it takes longer than it may, or ends badly.
    ///
    /// @param cap seconds
    static Optional<Usage> of(List<String> command, int cap) throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        List<String> timed = new ArrayList<>(List.of(
                "bash",
                "-c",
                "TIMEFORMAT='%U %S'; out=$1; shift; { time \"$@\" >/dev/null 2>&1; } 2>\"$out\"",
                "bash",
                times.toString()));
        timed.addAll(command);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(timed)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        double most = 0;
        Map<Long, Double> seen = new HashMap<>();
        while (!process.waitFor(PAUSE, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, memory(process));
            process.descendants()
                    .forEach(one -> one.info()
                            .totalCpuDuration()
                            .ifPresent(time -> seen.put(one.pid(), time.toMillis() / 1e3)));
            if ((System.nanoTime() - begun) / 1e9 > cap) {
                stop(process);
                return Optional.empty();
            }
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        double cpu = Stream.of(Files.readString(times).strip().split("\\s+"))
                .mapToDouble(text -> Double.parseDouble(text.replace(',', '.')))
                .sum();
        Files.delete(times);
        cpu = Math.max(
                cpu, seen.values().stream().mapToDouble(Double::doubleValue).sum());
        return process.exitValue() == 0 ? Optional.of(new Usage(wall, cpu, most)) : Optional.empty();
    }

    private static void stop(Process process) throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    private static double memory(Process process) {
        return process.descendants().mapToDouble(Usage::share).sum();
    }

    /// The part of the memory that a process answers for: its own pages, and its share of those that others use too.
    private static double share(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.2f %8.2f %6.0f", wall, cpu, megabytes);
    }
}
