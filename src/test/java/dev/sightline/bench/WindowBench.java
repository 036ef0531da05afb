package dev.sightline.bench;

import dev.sightline.editor.clip.Pasting;
import dev.sightline.editor.find.Query;
import dev.sightline.editor.find.Search;
import dev.sightline.exchange.GridPaste;
import dev.sightline.exchange.Table;
import dev.sightline.exchange.TableChoice;
import dev.sightline.exchange.TablePlan;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.Filter;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Showing;
import dev.sightline.ui.BenchWindow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;

/// What the hands wait for in the whole window, with all its panels and through the real painting: a letter in a card,
/// in a new one and under a filter, a drag, a pan, a pasted block of 40 by 12, undo of it, a search; what keeping work
/// safe costs; and the memory that is held afterwards. On 1,000, 10,000 and 50,000 cards, or those that are named.
public final class WindowBench {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;
    private static final int FRAMES = 400;
    private static final int BLOCKS = 12;

    private WindowBench() {}

    /// Prints a line for each kind of step.
    ///
    /// @param words sizes of [BenchSize]
    public static void main(String[] words) throws IOException, InterruptedException {
        List<String> wanted = List.of(words.length == 0 ? new String[] {"medium", "large", "huge"} : words);
        for (String word : wanted) {
            measure(BenchSize.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        KeepBench.main(words);
        Platform.exit();
    }

    private static void measure(BenchSize size) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("window-bench");
        Path file = folder.resolve("map.sightline.json");
        Files.write(file, JourneyJson.write(size.document()));
        Hand hand = new Hand(new BenchWindow(folder.resolve("config"), file, WIDTH, HEIGHT));
        System.out.printf(
                Locale.ROOT,
                "%n%,d cards, %d x %d pixels; ms; CPU is that of the window's thread and the one that renders%n",
                size.cards,
                WIDTH,
                HEIGHT);
        Frames keys = hand.keystrokes(FRAMES);
        System.out.println(keys.only("letter typed", Hand::writesOn));
        System.out.println(keys.only("next card opened", turn -> !Hand.writesOn(turn)));
        System.out.println(hand.newCards(FRAMES).only("letter in a new card", Hand::writesOn));
        filtered(hand);
        System.out.println(hand.drag(FRAMES));
        System.out.println(hand.stretch(FRAMES));
        System.out.println(hand.pan("panned", 1, FRAMES));
        System.out.println(hand.pan("panned at 40 %", 0.4, FRAMES));
        System.out.println(hand.zoom(0.5, FRAMES));
        block(hand);
        find(hand.session().document());
        System.gc();
        System.gc();
        long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(Locale.ROOT, "  %-22s %d MB%n", "held on the heap", held >> 20);
        hand.close();
    }

    private static void filtered(Hand hand) throws InterruptedException {
        Showing some = Showing.ALL.with(Filter.NONE.withText("support"));
        hand.finish(() -> hand.session().show(some, Optional.empty()));
        System.out.println(hand.keystrokes(FRAMES).only("letter under a filter", Hand::writesOn));
        hand.finish(() -> hand.session().show(Showing.ALL, Optional.empty()));
    }

    private static void block(Hand hand) throws InterruptedException {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 40 * 12; i++) {
            cells.append("waits for answer ").append(i).append(i % 12 == 11 ? '\n' : '\t');
        }
        Table table = (Table)
                GridPaste.read(Optional.empty(), Optional.of(cells.toString())).orElseThrow();
        hand.finish(() -> hand.session().goTo(hand.card(57)));
        System.out.println(hand.frames(
                "40 x 12 block pasted",
                4,
                BLOCKS,
                turn -> Pasting.paste(hand.session().editor(), TablePlan.of(table, TableChoice.CELLS))));
        System.out.println(hand.frames(
                "undo of it", 4, BLOCKS, turn -> hand.session().editor().undo()));
    }

    private static void find(JourneyDocument document) {
        double[] times = new double[60];
        int found = 0;
        for (int i = -60; i < times.length; i++) {
            long start = System.nanoTime();
            found += Search.in(document, Query.of(i % 2 == 0 ? "delayed order" : "facade"))
                    .size();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  %-22s p50 %6.1f  p95 %6.1f  p99 %6.1f   (%d places)%n",
                "text found",
                Frames.share(times, 0.5),
                Frames.share(times, 0.95),
                Frames.share(times, 0.99),
                found / 120);
    }
}
