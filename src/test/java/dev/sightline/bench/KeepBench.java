package dev.sightline.bench;

import dev.sightline.edit.Put;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.file.Origin;
import dev.sightline.model.Card;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Keeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What keeping unsaved work safe costs, on 1,000, 10,000 and 50,000 cards: on the window's thread with each change,
/// while copies are written in the background, and how long one copy takes to be on the disk. Run `main`.
public final class KeepBench {
    private static final int CHANGES = 1500;
    private static final int COPIES = 12;

    private KeepBench() {}

    /// Prints a table.
    ///
    /// @param words sizes of [BenchSize]; 1,000, 10,000 and 50,000 cards when nothing is said
    public static void main(String[] words) throws IOException, InterruptedException {
        for (String word : words.length == 0 ? new String[] {"medium", "large", "huge"} : words) {
            BenchSize size = BenchSize.valueOf(word.toUpperCase(Locale.ROOT));
            Path folder = Files.createTempDirectory("keep-bench");
            Desk desk = new Desk(
                    new ConfigFolder(folder.resolve("config")),
                    folder.resolve("state"),
                    Runnable::run,
                    InstantSource.system());
            measure(size, desk);
        }
    }

    private static void measure(BenchSize size, Desk desk) throws InterruptedException {
        JourneyDocument document = size.document();
        Editor editor = new Editor(document, InstantSource.system(), Gesture.NONE);
        Keeper keeper = new Keeper(document, Optional.of(document), Origin.NONE, desk);
        List<Card> cards = document.all(Card.class);
        double[] waits = new double[CHANGES];
        for (int i = -CHANGES / 2; i < CHANGES; i++) {
            Card card = cards.get(Math.floorMod(i * 97, cards.size()));
            editor.apply(new Put("Write", List.of(card.withText("Written " + i))));
            JourneyDocument next = editor.state().committed();
            long start = System.nanoTime();
            keeper.changed(next);
            if (i >= 0) {
                waits[i] = (System.nanoTime() - start) / 1e6;
            }
            // so that some copies are written meanwhile, as they are behind a person who types
            Thread.sleep(2);
        }
        desk.finish();
        double[] copies = new double[COPIES];
        for (int i = 0; i < COPIES; i++) {
            editor.apply(new Put("Write", List.of(cards.getFirst().withText("Copied " + i))));
            keeper.changed(editor.state().committed());
            long start = System.nanoTime();
            desk.finish();
            copies[i] = (System.nanoTime() - start) / 1e6;
        }
        keeper.close();
        desk.finish();
        print(size.cards + " cards: the window waits", waits);
        print(size.cards + " cards: a copy is written", copies);
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        int last = times.length;
        System.out.printf(
                Locale.ROOT,
                "  %-40s p50 %8.3f  p95 %8.3f  p99 %8.3f  most %8.3f ms%n",
                what,
                times[last / 2],
                times[last * 95 / 100],
                times[last * 99 / 100],
                times[last - 1]);
    }
}
