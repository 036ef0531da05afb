package dev.sightline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// What one kind of step costs in the window: from the step, which is taken at the beginning of a pulse, until the
/// pulse after the one that painted what it led to. Times are milliseconds, one for each step.
final class Frames {
    private final String what;
    /// CPU of the window's thread.
    private final double[] window;
    /// CPU of the thread that renders.
    private final double[] render;
    /// CPU of the thread that lays out, while the window goes on.
    private final double[] layout;
    /// Time on the clock.
    private final double[] wall;

    private Frames(String what, double[] window, double[] render, double[] layout, double[] wall) {
        this.what = what;
        this.window = window;
        this.render = render;
        this.layout = layout;
        this.wall = wall;
    }

    /// Something done in the window, on its thread.
    interface Step {
        void take(int turn);
    }

    /// Takes steps, the first of them to warm up; each begins when the one before is painted.
    ///
    /// @param settled whether the sheet shows what the last step has led to
    static Frames of(String what, int warm, int steps, BooleanSupplier settled, Step step) throws InterruptedException {
        Frames frames = new Frames(what, new double[steps], new double[steps], new double[steps], new double[steps]);
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private final long[] then = new long[4];
            private int turn = -1;
            private boolean painted;

            @Override
            public void handle(long now) {
                if (!settled.getAsBoolean()) {
                    return;
                }
                if (!painted) {
                    // the sheet is there, and this pulse paints it
                    painted = true;
                    Platform.requestNextPulse();
                    return;
                }
                painted = false;
                if (turn >= warm) {
                    frames.note(turn - warm, then);
                }
                turn++;
                if (turn == warm + steps) {
                    stop();
                    done.countDown();
                    return;
                }
                then[0] = time("JavaFX Application Thread");
                then[1] = time("QuantumRenderer");
                then[2] = time("layout");
                then[3] = System.nanoTime();
                step.take(turn);
                Platform.requestNextPulse();
            }
        }.start());
        done.await();
        return frames;
    }

    /// Those of some turns only, under another name.
    Frames only(String name, IntPredicate turns) {
        int[] kept = IntStream.range(0, wall.length).filter(turns).toArray();
        return new Frames(name, of(window, kept), of(render, kept), of(layout, kept), of(wall, kept));
    }

    private static double[] of(double[] times, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> times[i]).toArray();
    }

    private void note(int at, long[] then) {
        window[at] = (time("JavaFX Application Thread") - then[0]) / 1e6;
        render[at] = (time("QuantumRenderer") - then[1]) / 1e6;
        layout[at] = (time("layout") - then[2]) / 1e6;
        wall[at] = (System.nanoTime() - then[3]) / 1e6;
    }

    private static long time(String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long time = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith(name)) {
                time += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return time;
    }

    /// CPU of the window's thread and of the one that renders, together.
    double[] both() {
        double[] both = new double[window.length];
        Arrays.setAll(both, i -> window[i] + render[i]);
        return both;
    }

    /// A share of some times, 0.5 for the median.
    static double share(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1.0, sorted.length * share)];
    }

    /// The times on the clock as others tell theirs.
    Map<String, Object> spread() {
        Map<String, Object> spread = new LinkedHashMap<>();
        spread.put("n", wall.length);
        spread.put("p50", rounded(share(wall, 0.5)));
        spread.put("p95", rounded(share(wall, 0.95)));
        spread.put("p99", rounded(share(wall, 0.99)));
        double all = Arrays.stream(window).sum()
                + Arrays.stream(render).sum()
                + Arrays.stream(layout).sum();
        spread.put("cpu", rounded(all / Math.max(1, wall.length)));
        return spread;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    @Override
    public String toString() {
        double[] both = both();
        return String.format(
                Locale.ROOT,
                "  %-22s CPU p50 %6.1f  p95 %6.1f  p99 %6.1f   layout behind p50 %6.1f  p99 %6.1f   clock p50 %6.1f "
                        + " p95 %6.1f  p99 %6.1f",
                what,
                share(both, 0.5),
                share(both, 0.95),
                share(both, 0.99),
                share(layout, 0.5),
                share(layout, 0.99),
                share(wall, 0.5),
                share(wall, 0.95),
                share(wall, 0.99));
    }
}
