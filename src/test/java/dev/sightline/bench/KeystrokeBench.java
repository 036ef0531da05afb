package dev.sightline.bench;

import dev.sightline.geometry.Size;
import dev.sightline.layout.Theme;
import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.canvas.Writer;
import dev.sightline.ui.canvas.WritingPlaces;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.desk.SheetPress;
import dev.sightline.ui.words.Words;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// What a keystroke in a card costs until the sheet shows it: CPU of the window's thread, of the one that renders and
/// of
/// the one that lays out, and the time until the new sheet is there. Run it with
/// `-Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.fullspeed=true`.
public final class KeystrokeBench {
    private static final int WARM = 150;
    private static final int KEYS = 600;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;

    private final Session session;
    private final CanvasView view = new CanvasView();
    private final double[] window = new double[KEYS];
    private final double[] render = new double[KEYS];
    private final double[] layout = new double[KEYS];
    private final double[] wall = new double[KEYS];

    private KeystrokeBench(JourneyDocument document) {
        session = new Session(document, Optional.empty(), new SheetPress(), Theme.PAPER);
        StackPane room = new StackPane(view);
        room.getStyleClass().addAll("workbench", "light");
        room.getStylesheets().add(Words.class.getResource("/look/sightline.css").toExternalForm());
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(room, WIDTH, HEIGHT));
        stage.show();
        session.sheet().addListener((seen, before, after) -> after.ifPresent(this::show));
        session.fit(new Size(WIDTH, HEIGHT));
        session.draw();
    }

    private void show(DrawnSheet drawn) {
        view.show(drawn);
        view.look(session.state().get().viewport());
        session.state()
                .get()
                .text()
                .flatMap(text ->
                        new WritingPlaces(drawn, Theme.PAPER, session.state().get()).of(text))
                .ifPresent(view::write);
    }

    /// Prints p50, p95 and p99 for a size of [BenchSize]: LARGE when nothing is said.
    public static void main(String[] arguments) throws InterruptedException {
        BenchSize size = arguments.length == 0 ? BenchSize.LARGE : BenchSize.valueOf(arguments[0]);
        JourneyDocument document = size.document();
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new KeystrokeBench(document).run(size, done));
        done.await();
        Platform.exit();
    }

    private void run(BenchSize size, CountDownLatch done) {
        new AnimationTimer() {
            private int key = -1;
            private long windowThen;
            private long renderThen;
            private long layoutThen;
            private long wallThen;

            @Override
            public void handle(long now) {
                if (!session.isCurrent()) {
                    return;
                }
                if (key < 0) {
                    begin();
                    key = 0;
                } else if (key > WARM) {
                    int at = key - WARM - 1;
                    window[at] = (time("JavaFX Application Thread") - windowThen) / 1e6;
                    render[at] = (time("QuantumRenderer") - renderThen) / 1e6;
                    layout[at] = (time("layout") - layoutThen) / 1e6;
                    wall[at] = (System.nanoTime() - wallThen) / 1e6;
                }
                if (key == WARM + KEYS) {
                    stop();
                    print(size);
                    done.countDown();
                    return;
                }
                windowThen = time("JavaFX Application Thread");
                renderThen = time("QuantumRenderer");
                layoutThen = time("layout");
                wallThen = System.nanoTime();
                view.field().appendText(key % 7 == 6 ? " " : "e");
                key++;
            }
        }.start();
    }

    private void begin() {
        Id<Card> card = Id.of("card-7");
        session.goTo(card);
        session.sheet()
                .get()
                .flatMap(sheet -> sheet.box(card.value()))
                .ifPresent(box -> session.view(seen -> seen.zoomedTo(1).centredOn(box.center())));
        session.type("T");
        view.beginWriting("T", false, new Writer() {
            @Override
            public void changed(String text) {
                session.editor().textChanged(text);
            }
        });
        session.sheet().get().ifPresent(this::show);
    }

    private void print(BenchSize size) {
        double[] both = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            both[i] = window[i] + render[i];
        }
        System.out.printf(Locale.ROOT, "keystroke in a card, %,d cards, %d keys, ms%n", size.cards, KEYS);
        say("window's thread, CPU", window);
        say("rendering, CPU", render);
        say("both, CPU", both);
        say("layout behind, CPU", layout);
        say("until the sheet shows it", wall);
    }

    private static void say(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "  %-26s p50 %6.1f  p95 %6.1f  p99 %6.1f%n",
                what,
                sorted[KEYS / 2],
                sorted[KEYS * 95 / 100],
                sorted[KEYS * 99 / 100]);
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
}
