package dev.sightline.layout.page;

import dev.sightline.layout.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a stretch is cut so that each piece has room on a page: between things, never through one that has room
/// itself.
final class Cuts {
    /// What is kept free beside the next thing after a cut.
    private static final double BEFORE = 6;
    /// A piece is at least this share of what has room, if a cut between things allows.
    private static final double LEAST = 0.3;

    private static final double NEARLY = 0.01;
    private static final int MOST = 2_000;

    private final double from;
    private final double to;
    private final List<Extent> things;

    /// @param clean whether it goes through nothing
    private record Cut(double at, boolean clean) {}

    /// @param things what stands on the stretch, each from where to where
    Cuts(double from, double to, List<Extent> things) {
        this.from = from;
        this.to = to;
        this.things = things.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Extent::left).thenComparingDouble(Extent::right))
                .toList();
    }

    /// The pieces from first to last. Each begins where the one before ends, less the overlap; or earlier,
    /// where things stand so that no cut misses all of them: then some are in two pieces, but each is whole in
    /// one.
    ///
    /// @param room how long a piece may be
    /// @param overlap how much of the next each piece shows
    List<Extent> pieces(double room, double overlap) {
        List<Extent> pieces = new ArrayList<>();
        double start = from;
        while (to - start > room + NEARLY && pieces.size() < MOST) {
            Cut cut = next(start, room, overlap);
            double end = cut.clean() ? Math.min(start + room, cut.at() + overlap) : start + room;
            pieces.add(new Extent(start, end));
            start = cut.at();
        }
        pieces.add(new Extent(start, to));
        return pieces;
    }

    /// Whether each thing that has room is whole in one of some pieces.
    boolean isWholeIn(List<Extent> pieces, double room) {
        return things.stream()
                .filter(thing -> thing.width() <= room)
                .allMatch(thing -> pieces.stream()
                        .anyMatch(piece ->
                                piece.left() <= thing.left() + NEARLY && thing.right() <= piece.right() + NEARLY));
    }

    private Cut next(double start, double room, double overlap) {
        double limit = start + room - overlap;
        double best = start;
        double reached = start;
        double lost = limit;
        for (Extent thing : things) {
            if (thing.width() > room - overlap + NEARLY || thing.right() <= start + NEARLY) {
                continue;
            }
            if (thing.left() > limit) {
                break;
            }
            if (thing.left() > reached + NEARLY) {
                best = Math.max(reached, thing.left() - BEFORE);
            }
            reached = Math.max(reached, thing.right());
            if (thing.left() > start + NEARLY && thing.right() > start + room + NEARLY) {
                lost = Math.min(lost, thing.left());
            }
        }
        if (reached <= limit + NEARLY) {
            // nothing that has room is in the way: up to what comes next, or as far as there is room
            double following = following(limit);
            best = Math.min(limit, Math.max(reached, following - BEFORE));
        }
        if (best > start + LEAST * room) {
            return new Cut(best, true);
        }
        return new Cut(Math.max(Math.min(lost, limit), start + 1), false);
    }

    private double following(double limit) {
        double next = Double.MAX_VALUE;
        for (Extent thing : things) {
            if (thing.left() > limit) {
                next = Math.min(next, thing.left());
            }
        }
        return next;
    }

    /// The same number of pieces as at that room, about equally long, so that the last is no scrap.
    List<Extent> even(double room, double overlap) {
        List<Extent> pieces = pieces(room, overlap);
        if (pieces.size() == 1) {
            return pieces;
        }
        double widest = overlap;
        for (Extent thing : things) {
            if (thing.width() <= room - overlap + NEARLY) {
                widest = Math.max(widest, thing.width() + overlap);
            }
        }
        double low = Math.max(widest, (to - from) / pieces.size());
        double high = room;
        List<Extent> best = pieces;
        for (int turn = 0; turn < 20 && high - low > 1; turn++) {
            double middle = (low + high) / 2;
            List<Extent> tried = pieces(middle, overlap);
            if (tried.size() <= pieces.size()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }
}
