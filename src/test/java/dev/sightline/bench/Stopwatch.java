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
        for (int i = 0; i < warm; i++) {
            work.call();
        }
        List<Double> walls = new ArrayList<>();
        // the system's clock of CPU time ticks every 10 ms, so the mean over all runs tells more than each
        long cpu = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            long wall = System.nanoTime();
            work.call();
            walls.add((System.nanoTime() - wall) / 1e6);
        }
        double cpuEach = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / times;
        return new Time(median(walls), cpuEach, times);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
