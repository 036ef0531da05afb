package dev.sightline.layout.page;

import dev.sightline.layout.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How a stretch is shared among sheets that are glued together: each thing that has room is whole on one of them, and
/// of the next sheet each shows the strip that is wanted for gluing; more only if something is whole on neither
/// otherwise.
final class Shares {
    /// What is kept free beside the next thing after a cut.
    private static final double BEFORE = 6;

    private static final double NEARLY = 0.01;
    /// How close to each other cuts are tried where nothing stands.
    private static final double APART = 24;
    /// What a point that is printed twice for nothing weighs against a point, squared, that a sheet stays empty.
    private static final double TWICE = 10_000;
    /// More sheets, times places to cut, are shared as they come.
    private static final long MANY = 2_000_000;

    private static final int MOST_SHEETS = 2_000;

    private final double from;
    private final double to;
    private final List<Extent> things;

    /// @param things what stands on the stretch, each from where to where
    Shares(double from, double to, List<Extent> things) {
        this.from = from;
        this.to = to;
        this.things = things.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Extent::left).thenComparingDouble(Extent::right))
                .toList();
    }

    /// How a stretch is shared.
    ///
    /// @param pieces what each sheet shows, from first to last
    /// @param wasted how much is printed twice beyond what is wanted, in all
    record Shared(List<Extent> pieces, double wasted) {}

    /// What has room on a sheet, and how far what begins before each of it reaches.
    private record Standing(List<Extent> things, List<Double> reached) {
        /// How far what begins before a place reaches; nowhere if nothing does.
        double reachedAt(double place) {
            int low = 0;
            int high = things.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (things.get(middle).left() < place - NEARLY) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? Double.NEGATIVE_INFINITY : reached.get(low - 1);
        }
    }

    private Standing standing(double room) {
        List<Extent> fitting =
                things.stream().filter(thing -> thing.width() <= room + NEARLY).toList();
        List<Double> reached = new ArrayList<>(fitting.size());
        double far = Double.NEGATIVE_INFINITY;
        for (Extent thing : fitting) {
            far = Math.max(far, thing.right());
            reached.add(far);
        }
        return new Standing(fitting, reached);
    }

    /// The fewest sheets that it takes.
    ///
    /// @param room how much a sheet shows
    /// @param overlap how much of the next each is to show
    /// @param exactly whether none may show more of the next
    /// @return empty if it cannot be done without cutting through what has room, or takes thousands
    Optional<Integer> fewest(double room, double overlap, boolean exactly) {
        Standing standing = standing(room - overlap);
        double start = from;
        int sheets = 1;
        while (to - start > room + NEARLY) {
            double next = next(standing, start, room, overlap, exactly);
            if (next <= start + 1 || sheets >= MOST_SHEETS) {
                return Optional.empty();
            }
            start = next;
            sheets++;
        }
        return Optional.of(sheets);
    }

    /// The furthest place where the next sheet may begin.
    private double next(Standing standing, double start, double room, double overlap, boolean exactly) {
        double next = start + room - overlap;
        List<Extent> all = standing.things();
        for (int i = all.size() - 1; i >= 0; i--) {
            Extent thing = all.get(i);
            boolean lost = exactly ? thing.right() > next + overlap + NEARLY : thing.right() > start + room + NEARLY;
            if (thing.left() < next - NEARLY && lost && thing.left() > start - NEARLY) {
                next = thing.left();
            }
        }
        return next;
    }

    /// Shared among a number of sheets so that the least is printed twice for nothing, then about evenly; empty if
    /// these are too few.
    Optional<Shared> among(int sheets, double room, double overlap) {
        if (sheets == 1) {
            return to - from <= room + NEARLY
                    ? Optional.of(new Shared(List.of(new Extent(from, to)), 0))
                    : Optional.empty();
        }
        Standing standing = standing(room - overlap);
        double[] places = places(standing, room, overlap);
        int count = places.length;
        if ((long) sheets * count > MANY) {
            return Optional.empty();
        }
        double[] reached = Arrays.stream(places).map(standing::reachedAt).toArray();
        double[][] cost = new double[sheets][count];
        int[][] before = new int[sheets][count];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int sheet = 1; sheet < sheets; sheet++) {
            for (int here = 0; here < count; here++) {
                double sofar = cost[sheet - 1][here];
                double limit = places[here] + room;
                for (int there = here + 1;
                        sofar < Double.MAX_VALUE && there < count && places[there] + overlap <= limit + NEARLY;
                        there++) {
                    double wasted = Math.max(0, reached[there] - places[there] - overlap);
                    double end = places[there] + overlap + wasted;
                    double free = limit - end;
                    double sum = sofar + wasted * TWICE + free * free;
                    if (end <= limit + NEARLY && sum < cost[sheet][there]) {
                        cost[sheet][there] = sum;
                        before[sheet][there] = here;
                    }
                }
            }
        }
        int last = -1;
        double least = Double.MAX_VALUE;
        for (int here = 0; here < count; here++) {
            double free = places[here] + room - to;
            if (free >= -NEARLY && cost[sheets - 1][here] < Double.MAX_VALUE) {
                double sum = cost[sheets - 1][here] + free * free;
                last = sum < least ? here : last;
                least = Math.min(sum, least);
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(shared(places, reached, before, last, overlap));
    }

    private Shared shared(double[] places, double[] reached, int[][] before, int last, double overlap) {
        List<Extent> pieces = new ArrayList<>();
        double end = to;
        double wasted = 0;
        int here = last;
        for (int sheet = before.length - 1; sheet >= 0; sheet--) {
            pieces.addFirst(new Extent(places[here], end));
            double more = Math.max(0, reached[here] - places[here] - overlap);
            end = Math.min(to, places[here] + overlap + more);
            wasted += sheet > 0 ? more : 0;
            here = before[sheet][here];
        }
        return new Shared(List.copyOf(pieces), wasted);
    }

    /// Where sheets may begin, in order: before each thing, and every now and then where nothing stands.
    private double[] places(Standing standing, double room, double overlap) {
        NavigableSet<Double> places = new TreeSet<>();
        places.add(from);
        double reached = from;
        for (Extent thing : standing.things()) {
            gap(reached, thing.left(), places);
            double free = thing.left() - BEFORE;
            places.add(reached <= thing.left() ? Math.max(reached, free) : thing.left() - 1);
            reached = Math.max(reached, thing.right());
        }
        gap(reached, to, places);
        // where each sheet takes all that it can, so that there is a way whenever there is one
        double start = from;
        for (int sheet = 1; to - start > room + NEARLY && sheet < MOST_SHEETS; sheet++) {
            double next = next(standing, start, room, overlap, false);
            if (next <= start + 1) {
                break;
            }
            places.add(next);
            start = next;
        }
        return places.stream()
                .filter(place -> place >= from && place < to)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static void gap(double left, double right, Set<Double> places) {
        for (double place = left + BEFORE; place < right - BEFORE; place += APART) {
            places.add(place);
        }
    }
}
