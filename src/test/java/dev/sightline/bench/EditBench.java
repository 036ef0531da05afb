package dev.sightline.bench;

import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.Place;
import dev.sightline.model.Rank;
import dev.sightline.model.Step;
import dev.sightline.typography.Typesetter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an edit costs until its sheet is there: the next document, its reading, its sheet. A letter or a line more on a
/// card, a card stretched over another step and back, moved to the next step, moved to another lane, one more and one
/// less, and a wider column.
///
/// Prints the processor time of the thread: p50, p95, p99 and the slowest of the last half.
public final class EditBench {
    private static final int TIMES = 240;

    private final JourneyLayout layout = new JourneyLayout(new Typesetter());
    private final BenchSize size;
    private JourneyDocument document;

    private EditBench(BenchSize size, JourneyDocument document) {
        this.size = size;
        this.document = document;
        layout.layout(document, SyntheticMap.MAP, Theme.PAPER);
    }

    /// One of the edits: the changes that the n-th turn makes.
    private interface Deed {
        ChangeSet at(JourneyDocument document, Card card, int turn);
    }

    /// Prints for 1,000 and 10,000 cards.
    ///
    /// @param arguments how many rounds, 1 when nothing is said; and which edit, all when nothing is said
    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        String only = arguments.length > 1 ? arguments[1] : "";
        for (int round = 0; round < rounds; round++) {
            for (BenchSize size : List.of(BenchSize.MEDIUM, BenchSize.LARGE)) {
                JourneyDocument linked = size.document();
                run(only, size, "letters", linked, (document, card, turn) -> type(card, "x"));
                run(only, size, "letters, no links", withoutLinks(linked), (document, card, turn) -> type(card, "x"));
                run(only, size, "lines", linked, (document, card, turn) -> type(card, " another line of text"));
                run(only, size, "stretch", linked, EditBench::stretch);
                run(only, size, "to the next step", linked, EditBench::step);
                run(only, size, "to another lane", linked, EditBench::lane);
                run(only, size, "one more or less", linked, EditBench::another);
                run(only, size, "wider column", linked, EditBench::column);
            }
        }
    }

    private static JourneyDocument withoutLinks(JourneyDocument document) {
        List<Element> kept = new ArrayList<>(document.elements());
        kept.removeIf(Link.class::isInstance);
        return JourneyDocument.of(kept, document.unknownFields());
    }

    private static ChangeSet type(Card card, String more) {
        return ChangeSet.replacing(card, card.withText(card.text() + more));
    }

    private static int on(Card card) {
        Id<?> column = switch (card.place()) {
            case Place.On(var one) -> one;
            case Place.Range(var from, var to) -> from;
            case Place.Several(var several) -> several.getFirst();
            case Place.WholeMap() -> Id.of("step-1");
        };
        return Integer.parseInt(column.value().substring("step-".length()));
    }

    private static Id<Step> step(JourneyDocument document, int number) {
        Id<Step> id = Id.of("step-" + number);
        return document.find(id).isPresent() ? id : Id.of("step-" + (number - 2));
    }

    private static ChangeSet stretch(JourneyDocument document, Card card, int turn) {
        int first = on(card);
        Place place = turn % 2 == 0
                ? new Place.Range(step(document, first), step(document, first + 1))
                : Place.on(step(document, first));
        return ChangeSet.replacing(card, card.withPlace(place));
    }

    private static ChangeSet step(JourneyDocument document, Card card, int turn) {
        return ChangeSet.replacing(card, card.withPlace(Place.on(step(document, on(card) + 1))));
    }

    private static ChangeSet lane(JourneyDocument document, Card card, int turn) {
        List<Lane> lanes = document.view(SyntheticMap.MAP).lanes();
        return ChangeSet.replacing(
                card, card.withLane(lanes.get(turn % lanes.size()).id()));
    }

    private static ChangeSet another(JourneyDocument document, Card card, int turn) {
        Id<Card> more = Id.of("more-" + turn / 2);
        return turn % 2 == 0
                ? ChangeSet.adding(card.withId(more).withRank(Rank.nth(9_000_000)))
                : ChangeSet.adding(document.get(more)).inverse();
    }

    private static ChangeSet column(JourneyDocument document, Card card, int turn) {
        Step step = document.get(step(document, on(card)));
        return ChangeSet.replacing(step, step.withWidth(Optional.of(170 + turn % 8 * 10)));
    }

    private static void run(String only, BenchSize size, String what, JourneyDocument document, Deed deed) {
        if (!what.startsWith(only)) {
            return;
        }
        EditBench bench = new EditBench(size, document);
        double[] with = new double[TIMES];
        double[] view = new double[TIMES];
        double[] sheet = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Id<Card> id = Id.of("card-" + (long) i / 8 * 7919 % size.cards);
            ChangeSet changes = deed.at(bench.document, bench.document.get(id), i);
            long start = now();
            bench.document = bench.document.with(changes);
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
                "%,7d cards, %-17s p50 %6.2f  p95 %6.2f  p99 %6.2f  most %6.2f ms; p50 of document %5.2f, reading"
                        + " %5.2f, sheet %5.2f%n",
                bench.size.cards,
                what,
                share(all, 50),
                share(all, 95),
                share(all, 99),
                share(all, 100),
                share(with, 50),
                share(view, 50),
                share(sheet, 50));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double share(double[] times, int percent) {
        double[] last = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(last);
        return last[Math.min(last.length - 1, last.length * percent / 100)];
    }
}
