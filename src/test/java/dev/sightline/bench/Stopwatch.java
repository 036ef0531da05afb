package dev.sightline.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Measures by doing again: after Java has learned the work, the median of wall time and the mean of the CPU time of
/// the whole process.
final class Stopwatch {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    /// How long Java learns at least before anything counts, and how long at most, in nanoseconds.
    private static final long WARM = 2_000_000_000L;

    private static final long WARM_AT_MOST = 40_000_000_000L;

    /// For how long the compiler must have had next to nothing to do, and which part of that time that is.
    private static final long STILL = 2_000_000_000L;

    private static final double NEXT_TO_NOTHING = 0.02;

    /// What is quick is done again until so long, since the clock of CPU time is coarse.
    private static final long LONG = 1_000_000_000L;

    /// How long one turn of two that are compared is at least.
    private static final long TURN = 300_000_000L;

    private Stopwatch() {}

    /// Milliseconds: the median wall time of `times` runs, and the CPU time of one on average.
    record Time(double wall, double cpu, int times) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%9.1f ms wall %9.1f ms cpu (%d runs)", wall, cpu, times);
        }
    }

    /// Two works that took turns, and how many times the CPU time of the other one takes: the median over the turns.
    record Pair(Time one, Time other, double ratio) {}

    static Time of(int times, Callable<?> work) throws Exception {
        warm(Math.max(3, times / 2), work);
        return turn(times, LONG, work);
    }

    /// Measures two works turn by turn, so that what else the machine does meets both alike.
    ///
    /// @param turns how many turns each has
    static Pair inTurn(int turns, Callable<?> one, Callable<?> other) throws Exception {
        warm(3, () -> {
            one.call();
            return other.call();
        });
        List<Time> ones = new ArrayList<>();
        List<Time> others = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            ones.add(turn(1, TURN, one));
            others.add(turn(1, TURN, other));
            ratios.add(ones.getLast().cpu / others.getLast().cpu);
        }
        return new Pair(median(ones), median(others), middle(ratios));
    }

    /// Does a work until Java has compiled what is worth it: what is measured before that is the compiler.
    private static void warm(int times, Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        long quietSince = begun;
        long compiled = COMPILER.getTotalCompilationTime();
        for (int i = 0; ; i++) {
            long now = System.nanoTime();
            if (now - quietSince >= STILL) {
                long spent = COMPILER.getTotalCompilationTime() - compiled;
                boolean settled = spent * 1e6 <= NEXT_TO_NOTHING * (now - quietSince);
                if (i >= times && (settled && now - begun >= WARM || now - begun >= WARM_AT_MOST)) {
                    return;
                }
                quietSince = now;
                compiled += spent;
            }
            work.call();
        }
    }

    private static Time turn(int times, long least, Callable<?> work) throws Exception {
        List<Double> walls = new ArrayList<>();
        // the system's clock of CPU time ticks every 10 ms, so the mean over all runs tells more than each
        long cpu = SYSTEM.getProcessCpuTime();
        long begun = System.nanoTime();
        for (int i = 0; i < times || System.nanoTime() - begun < least; i++) {
            long wall = System.nanoTime();
            work.call();
            walls.add((System.nanoTime() - wall) / 1e6);
        }
        double cpuEach = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / walls.size();
        return new Time(middle(walls), cpuEach, walls.size());
    }

    private static Time median(List<Time> turns) {
        return new Time(
                middle(turns.stream().map(Time::wall).toList()),
                middle(turns.stream().map(Time::cpu).toList()),
                turns.stream().mapToInt(Time::times).sum());
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
