package dev.sightline.bench;

import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Link;
import dev.sightline.typography.Typesetter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a keystroke costs until its sheet is there: one letter more on a card, the next document, its reading, its
/// sheet. With links and without, where the card keeps its height and where it grows.
///
/// Prints the processor time of the thread, median and slowest of the last half.
public final class EditBench {
    private static final int TIMES = 240;

    private final JourneyLayout layout = new JourneyLayout(new Typesetter());
    private JourneyDocument document;

    private EditBench(JourneyDocument document) {
        this.document = document;
        layout.layout(document, SyntheticMap.MAP, Theme.PAPER);
    }

    /// Prints for 1,000 and 10,000 cards.
    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        for (int round = 0; round < rounds; round++) {
            for (BenchSize size : List.of(BenchSize.MEDIUM, BenchSize.LARGE)) {
                JourneyDocument linked = size.document();
                run(size, "letters, links", linked, false);
                run(size, "lines, links", linked, true);
                run(size, "letters", withoutLinks(linked), false);
            }
        }
    }

    private static JourneyDocument withoutLinks(JourneyDocument document) {
        List<Element> kept = new ArrayList<>(document.elements());
        kept.removeIf(Link.class::isInstance);
        return JourneyDocument.of(kept, document.unknownFields());
    }

    @SuppressWarnings("SystemOut")
    private static void run(BenchSize size, String what, JourneyDocument document, boolean grows) {
        EditBench bench = new EditBench(document);
        double[] with = new double[TIMES];
        double[] view = new double[TIMES];
        double[] sheet = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Id<Card> id = Id.of("card-" + (long) i / 8 * 7919 % size.cards);
            long start = now();
            bench.type(id, grows ? " another line of text" : "x");
            long made = now();
            bench.document.view(SyntheticMap.MAP);
            long read = now();
            Sheet drawn = bench.layout.layout(bench.document, SyntheticMap.MAP, Theme.PAPER);
            long end = now();
            if (drawn.drawing().fragments().isEmpty()) {
                throw new IllegalStateException("Nothing is drawn");
            }
            with[i] = (made - start) / 1e6;
            view[i] = (read - made) / 1e6;
            sheet[i] = (end - read) / 1e6;
        }
        double[] all = new double[TIMES];
        Arrays.setAll(all, i -> with[i] + view[i] + sheet[i]);
        System.out.printf(
                Locale.ROOT,
                "%,7d cards, %-15s %6.2f ms, slowest %6.2f: document %5.2f, reading %5.2f, sheet %5.2f%n",
                size.cards,
                what,
                median(all),
                slowest(all),
                median(with),
                median(view),
                median(sheet));
    }

    private void type(Id<Card> id, String more) {
        Card card = document.get(id);
        document = document.with(ChangeSet.replacing(card, card.withText(card.text() + more)));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double[] lastHalf(double[] times) {
        double[] last = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(last);
        return last;
    }

    private static double median(double[] times) {
        double[] last = lastHalf(times);
        return last[last.length / 2];
    }

    private static double slowest(double[] times) {
        double[] last = lastHalf(times);
        return last[last.length - 1];
    }
}
