package dev.sightline.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Measures by doing again: after some warming up, the median of wall time and the mean of the CPU time of the
/// whole process.
final class Stopwatch {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// How long Java may learn before anything counts, in nanoseconds.
    private static final long WARM = 2_000_000_000L;

    /// What is quick is done again until so long, since the clock of CPU time is coarse.
    private static final long LONG = 1_000_000_000L;

    private Stopwatch() {}

    /// Milliseconds: the median wall time of `times` runs, and the CPU time of one on average.
    record Time(double wall, double cpu, int times) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%9.1f ms wall %9.1f ms cpu (%d runs)", wall, cpu, times);
        }
    }

    static Time of(int times, Callable<?> work) throws Exception {
        int warm = Math.max(3, times / 2);
        long begun = System.nanoTime();
        for (int i = 0; i < warm || System.nanoTime() - begun < WARM; i++) {
            work.call();
        }
        List<Double> walls = new ArrayList<>();
        // the system's clock of CPU time ticks every 10 ms, so the mean over all runs tells more than each
        long cpu = SYSTEM.getProcessCpuTime();
        begun = System.nanoTime();
        for (int i = 0; i < times || System.nanoTime() - begun < LONG; i++) {
            long wall = System.nanoTime();
            work.call();
            walls.add((System.nanoTime() - wall) / 1e6);
        }
        double cpuEach = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / walls.size();
        return new Time(median(walls), cpuEach, walls.size());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
