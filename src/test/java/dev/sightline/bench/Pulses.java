package dev.sightline.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Steps taken one a pulse, and the times from pulse to pulse in milliseconds: frames as a browser counts them. A pulse
/// hands its picture over only when the one before has been painted, so painting is inside.
final class Pulses {
    /// A frame that somebody notices, in milliseconds.
    private static final long LONG = 40;
    /// So many frames in a row that nobody notices are an end.
    private static final int CALM = 8;

    private final double[] times;
    /// Milliseconds of the whole process for a step.
    private final double cpu;

    private Pulses(double[] times, double cpu) {
        this.times = times;
        this.cpu = cpu;
    }

    /// Takes steps, the first of them to warm up.
    static Pulses of(int warm, int steps, Frames.Step step) throws InterruptedException {
        double[] times = new double[steps];
        long[] cpu = new long[2];
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int turn;
            private long before;

            @Override
            public void handle(long unused) {
                long now = System.nanoTime();
                if (turn > warm) {
                    times[turn - warm - 1] = (now - before) / 1e6;
                }
                before = now;
                if (turn == warm) {
                    cpu[0] = PeerBench.cpu();
                }
                if (turn == warm + steps) {
                    cpu[1] = PeerBench.cpu();
                    stop();
                    done.countDown();
                    return;
                }
                step.take(turn++);
                Platform.requestNextPulse();
            }
        }.start());
        done.await();
        return new Pulses(times, (cpu[1] - cpu[0]) / 1e6 / Math.max(1, steps));
    }

    /// When the last long frame ended, in milliseconds since 1970: of the first that shows what is waited for, and
    /// those
    /// that follow upon it until some in a row are short.
    static long calm(BooleanSupplier shown) throws InterruptedException {
        long[] last = new long[1];
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;
            private int calm;
            private long before;

            @Override
            public void handle(long unused) {
                Platform.requestNextPulse();
                if (!shown.getAsBoolean()) {
                    return;
                }
                long now = System.currentTimeMillis();
                pulses++;
                // the first of them paints it, beside the second it may still be painted, before the third it is there
                if (pulses == 3 || pulses > 3 && now - before > LONG) {
                    last[0] = now;
                    calm = 0;
                } else if (pulses > 3) {
                    calm++;
                }
                before = now;
                if (calm == CALM) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await();
        return last[0];
    }

    /// The times as others tell theirs.
    Map<String, Object> spread() {
        Map<String, Object> spread = new LinkedHashMap<>();
        spread.put("n", times.length);
        spread.put("p50", rounded(Frames.share(times, 0.5)));
        spread.put("p95", rounded(Frames.share(times, 0.95)));
        spread.put("p99", rounded(Frames.share(times, 0.99)));
        spread.put("max", rounded(Arrays.stream(times).max().orElse(0)));
        spread.put("cpu", rounded(cpu));
        return spread;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
