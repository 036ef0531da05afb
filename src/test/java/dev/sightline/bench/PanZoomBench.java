package dev.sightline.bench;

import dev.sightline.editor.Viewport;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.desk.SheetPress;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What a frame of panning and of zooming costs on a large map, in CPU time of the thread that renders and of the
/// thread that the window runs on. Run it with `-Dglass.platform=Headless -Dprism.order=sw
/// -Djavafx.animation.fullspeed=true`.
public final class PanZoomBench {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;
    private static final int WARM = 80;
    private static final int FRAMES = 240;

    private final CanvasView view = new CanvasView();
    private final Viewport start;

    private PanZoomBench(DrawnSheet sheet) {
        start = Viewport.of(sheet.drawing().size(), new Size(WIDTH, HEIGHT));
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        stage.show();
        view.show(sheet);
    }

    /// Prints a line for each way of moving.
    ///
    /// @param arguments how many cards; 10,000 when nothing is said
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws InterruptedException {
        int cards = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        JourneyDocument document = document(cards);
        DrawnSheet sheet =
                new SheetPress().sheet(document, document.maps().getFirst().id(), Theme.PAPER);
        CountDownLatch started = new CountDownLatch(1);
        PanZoomBench[] bench = new PanZoomBench[1];
        Platform.startup(() -> {
            bench[0] = new PanZoomBench(sheet);
            started.countDown();
        });
        started.await();
        System.out.printf(Locale.ROOT, "%,d cards, %d x %d pixels; CPU ms per frame%n", cards, WIDTH, HEIGHT);
        for (double zoom : new double[] {1, 0.7, 0.5, 0.25, 0.1}) {
            bench[0].measure("pan at " + zoom, frame -> bench[0].panned(zoom, frame));
        }
        Point pointer = new Point(WIDTH / 2.0, HEIGHT / 2.0);
        for (double zoom : new double[] {1, 0.6, 0.3, 0.12}) {
            Viewport middle = bench[0].panned(zoom, FRAMES / 2);
            bench[0].measure(
                    "zoom about " + zoom,
                    frame -> middle.zoomedAt(pointer, Math.exp(0.25 * Math.sin(frame / 9.0)) * (1 + frame * 1e-6)));
        }
        Platform.exit();
    }

    /// Somewhere else in each frame, all over the map, at the speed of a hand.
    private Viewport panned(double zoom, int frame) {
        Viewport from = start.zoomedAt(Point.ORIGIN, zoom).panned(-400, -400);
        return from.panned(-frame * 13.0, -frame * 7.0);
    }

    @SuppressWarnings("SystemOut")
    private void measure(String what, IntFunction<Viewport> at) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long[] cpu = new long[2];
        Platform.runLater(() -> new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                if (frame == WARM) {
                    cpu[0] = -time("QuantumRenderer");
                    cpu[1] = -time("JavaFX Application Thread");
                } else if (frame == WARM + FRAMES) {
                    cpu[0] += time("QuantumRenderer");
                    cpu[1] += time("JavaFX Application Thread");
                    stop();
                    done.countDown();
                }
                view.look(at.apply(frame++));
            }
        }.start());
        done.await();
        System.out.printf(
                Locale.ROOT, "%-16s render %5.1f   window %5.1f%n", what, cpu[0] / 1e6 / FRAMES, cpu[1] / 1e6 / FRAMES);
    }

    private static long time(String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long time = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith(name)) {
                time += threads.getThreadCpuTime(id);
            }
        }
        return time;
    }

    /// A hundred steps in stages of four, twelve lanes, cards of 40 to 120 letters.
    private static JourneyDocument document(int cards) {
        Random random = new Random(1);
        int steps = 100;
        StringBuilder json = new StringBuilder(
                "{\"format\":\"sightline\",\"version\":1,\"title\":\"Bench\",\"maps\":[{\"title\":\"Bench\",\"stages\":[");
        for (int step = 0; step < steps; step++) {
            json.append(
                            step % 4 == 0
                                    ? (step == 0 ? "" : "]},") + "{\"name\":\"Stage " + step / 4 + "\",\"steps\":["
                                    : ",")
                    .append("{\"id\":\"s")
                    .append(step)
                    .append("\",\"name\":\"Step ")
                    .append(step)
                    .append("\"}");
        }
        json.append("]}],\"rows\":[");
        String[] lanes = {
            "customer-action", "touchpoint", "thinking", "feeling", "onstage-people", "backstage-people",
            "support-process", "pain", "gain", "opportunity", "metric", "note"
        };
        for (int lane = 0; lane < lanes.length; lane++) {
            json.append(lane == 0 ? "" : ",")
                    .append("{\"lane\":\"")
                    .append(lanes[lane])
                    .append("\",\"cards\":[");
            for (int card = lane; card < cards; card += lanes.length) {
                json.append(card == lane ? "" : ",")
                        .append("{\"on\":\"s")
                        .append(card / lanes.length % steps)
                        .append("\",\"text\":\"")
                        .append(text(random))
                        .append("\"}");
            }
            json.append("]}");
        }
        json.append("]}]}");
        return JourneyJson.read(json.toString().getBytes(StandardCharsets.UTF_8), "bench")
                .openedDocument()
                .orElseThrow();
    }

    private static String text(Random random) {
        String[] words = "waits for the bill and calls again twice in one week because nobody answers".split(" ");
        StringBuilder text = new StringBuilder("She");
        int length = 40 + random.nextInt(80);
        while (text.length() < length) {
            text.append(' ').append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }
}
