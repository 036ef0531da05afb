package dev.sightline.bench;

import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.Selection;
import dev.sightline.editor.TextEditing.After;
import dev.sightline.editor.Verb;
import dev.sightline.model.Id;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;

/// What the keys cost in the editor alone, before anything is laid out or painted, on 1,000, 10,000 and 50,000 cards:
/// milliseconds at the median, at 95 and 99 of 100, and at worst, warm. Run `main`.
public final class EditorBench {
    private static final int TIMES = 400;

    private final Editor editor;
    private final int cards;
    private int turn;

    private EditorBench(BenchSize size) {
        editor = new Editor(size.document(), InstantSource.system(), Gesture.NONE);
        cards = size.cards;
    }

    /// Prints a table.
    public static void main(String[] arguments) {
        for (BenchSize size : new BenchSize[] {BenchSize.MEDIUM, BenchSize.LARGE, BenchSize.HUGE}) {
            System.out.println(size.cards + " cards");
            EditorBench bench = new EditorBench(size);
            bench.measure("arrow key", () -> bench.editor.perform(bench.turn % 2 == 0 ? Verb.GO_DOWN : Verb.GO_UP));
            bench.measure(
                    "far arrow key", () -> bench.editor.perform(bench.turn % 2 == 0 ? Verb.GO_BOTTOM : Verb.GO_TOP));
            bench.measure("which verbs are possible", () -> {
                for (Verb verb : Verb.values()) {
                    bench.editor.possible(verb);
                }
            });
            bench.card();
            bench.measure("letter typed in a card", () -> bench.editor.type("x"));
            bench.measure("card finished, next one opened", () -> {
                bench.editor.commitText(After.DOWN);
                bench.card();
                bench.editor.type("x");
            });
            bench.editor.commitText(After.STAY);
            bench.measure(
                    "card moved", () -> bench.editor.perform(bench.turn % 2 == 0 ? Verb.MOVE_RIGHT : Verb.MOVE_LEFT));
            bench.measure("marker", () -> bench.editor.perform(Verb.MARK_MOMENT_OF_TRUTH));
            bench.measure("card removed and brought back", () -> {
                bench.card();
                bench.editor.perform(Verb.REMOVE);
                bench.editor.undo();
            });
            bench.measure("undo and redo", () -> {
                bench.editor.undo();
                bench.editor.redo();
            });
        }
    }

    private void card() {
        Id<?> card = Id.of("card-" + (turn * 97 % cards));
        editor.select(Selection.of(
                card,
                editor.grid()
                        .spot(editor.state().document().find(card).orElseThrow(), 0)
                        .orElseThrow()));
    }

    private void measure(String what, Runnable work) {
        double[] times = new double[TIMES];
        for (int i = -TIMES / 2; i < TIMES; i++) {
            turn++;
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "  %-32s p50 %7.3f  p95 %7.3f  p99 %7.3f  most %7.3f ms%n",
                what,
                times[TIMES / 2],
                times[TIMES * 95 / 100],
                times[TIMES * 99 / 100],
                times[TIMES - 1]);
    }
}
