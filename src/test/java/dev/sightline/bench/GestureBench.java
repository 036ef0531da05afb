package dev.sightline.bench;

import dev.sightline.editor.Editor;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Pointer.Aim;
import dev.sightline.editor.Pointer.Button;
import dev.sightline.editor.Pointer.Held;
import dev.sightline.editor.gesture.Resting;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What one move of the pointer costs, hovering and in the middle of each drag, on maps of 1,000 to 50,000 cards: the
/// editor's part, and with the layout where a drag previews its edit. Nothing is painted.
final class GestureBench {
    private static final int MOVES = 400;

    private final JourneyLayout layout = new JourneyLayout(new Typesetter());
    private final Editor editor;
    private EditorState shown;
    private double layoutMs;

    private GestureBench(JourneyDocument document) {
        editor = new Editor(document, InstantSource.system(), Resting.NOWHERE);
        shown = editor.state();
        lay();
    }

    public static void main(String[] words) {
        List<String> wanted = List.of(words.length == 0 ? new String[] {"medium", "large", "huge"} : words);
        for (String word : wanted) {
            BenchSize size = BenchSize.valueOf(word.toUpperCase(Locale.ROOT));
            System.out.printf("%n%s: %,d cards%n", size, size.cards);
            JourneyDocument document = size.document();
            new GestureBench(document).run(false);
            new GestureBench(document).run(true);
        }
    }

    private void lay() {
        long before = System.nanoTime();
        shown = editor.state();
        editor.sheet(layout.layout(shown.document(), editor.state().map(), Theme.PAPER));
        layoutMs = (System.nanoTime() - before) / 1e6;
    }

    private void run(boolean told) {
        Sheet sheet = editor.sheet().orElseThrow();
        Box card = sheet.box(Id.of("card-57")).orElseThrow();
        Point body = card.center();
        Point edge = new Point(card.right() - 1, card.centerY());
        Sheet.Row top = sheet.rows().getFirst();
        Point paper = new Point(card.centerX(), top.content().y() + 3);
        Point dot = sheet.rows().stream()
                .flatMap(row -> row.plots().stream())
                .findFirst()
                .orElseThrow()
                .dots()
                .get(5)
                .at();
        Box head = sheet.box(Id.of("step-3")).orElseThrow();
        measure("hover", body, Button.PRIMARY, false, told);
        measure("drag a card", body, Button.PRIMARY, true, told);
        measure("marquee", paper, Button.PRIMARY, true, told);
        measure("stretch a card", edge, Button.PRIMARY, true, told);
        measure("drag a curve's point", dot, Button.PRIMARY, true, told);
        measure("resize a column", new Point(head.right(), head.centerY()), Button.PRIMARY, true, told);
        measure("drag a step", head.center(), Button.PRIMARY, true, told);
    }

    private void measure(String what, Point start, Button button, boolean press, boolean told) {
        Aim from = Aim.of(start, 1, Held.NONE);
        editor.pointer(new Pointer.Moved(from, false));
        if (press) {
            editor.pointer(new Pointer.Pressed(from, button, 1, false));
        }
        List<Double> steps = new ArrayList<>();
        List<Double> layouts = new ArrayList<>();
        for (int i = 0; i < MOVES; i++) {
            // round and round over some columns and rows
            double turn = i / 60.0 * 2 * Math.PI;
            Point at = start.plus(420 * Math.sin(turn), 160 * (1 - Math.cos(turn)));
            long before = System.nanoTime();
            editor.pointer(new Pointer.Moved(Aim.of(at, 1, Held.NONE), press));
            steps.add((System.nanoTime() - before) / 1e6);
            if (!shown.showsSameAs(editor.state())) {
                lay();
                layouts.add(layoutMs);
            }
        }
        editor.pointer(new Pointer.Cancelled(from));
        if (!shown.showsSameAs(editor.state())) {
            lay();
        }
        if (told) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-22s p50 %6.2f  p95 %6.2f  p99 %6.2f ms   %3d layouts p50 %6.1f  p99 %6.1f ms%n",
                    what,
                    share(steps, 0.5),
                    share(steps, 0.95),
                    share(steps, 0.99),
                    layouts.size(),
                    share(layouts, 0.5),
                    share(layouts, 0.99));
        }
    }

    private static double share(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
    }
}
