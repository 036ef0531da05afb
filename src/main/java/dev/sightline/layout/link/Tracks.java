package dev.sightline.layout.link;

import java.util.ArrayList;
import java.util.List;

/// Shares a gutter or a channel among the links that run in it: side by side where they meet, in the order in which
/// they cross each other least.
final class Tracks {
    private final List<Lot> lots;
    private final List<Double> breadths = new ArrayList<>();

    /// One link's stretch of a gutter or a channel, and what it gets. All is measured along the stretch but `at`.
    static final class Lot {
        final int link;
        final int index;
        final End begin;
        final End end;
        final double breadth;
        double from;
        double to;
        int track;
        /// The coordinate across: x in a gutter, y in a channel.
        double at;

        Lot(int link, int index, End begin, End end, double breadth) {
            this.link = link;
            this.index = index;
            this.begin = begin;
            this.end = end;
            this.breadth = breadth;
            this.from = Math.min(begin.along(), end.along()) - 4;
            this.to = Math.max(begin.along(), end.along()) + 4;
        }

        /// Takes in a label around a point.
        void widen(double center, double width) {
            from = Math.min(from, center - width / 2);
            to = Math.max(to, center + width / 2);
        }

        private boolean covers(double along) {
            return along > Math.min(begin.along(), end.along()) && along < Math.max(begin.along(), end.along());
        }

        private int leaving(boolean back, Lot other) {
            return (begin.back() == back && other.covers(begin.along()) ? 1 : 0)
                    + (end.back() == back && other.covers(end.along()) ? 1 : 0);
        }

        /// How often it and another cross if it stands before it: above it in a channel, left of it in a gutter.
        int crossings(Lot after) {
            return leaving(false, after) + after.leaving(true, this);
        }
    }

    /// Where a stretch ends.
    ///
    /// @param back whether the line goes on up from a channel, or left from a gutter
    record End(double along, boolean back) {}

    private Tracks(List<Lot> lots) {
        this.lots = lots;
    }

    /// Gives each lot its coordinate, all of them centred on the middle of the room there is.
    static void share(List<Lot> lots, double middle, double room) {
        if (!lots.isEmpty()) {
            new Tracks(lots).share(middle, room);
        }
    }

    private void share(double middle, double room) {
        fit();
        int[] order = ordered();
        double total = 0;
        for (double breadth : breadths) {
            total += breadth;
        }
        double scale = total > room && total > 0 ? Math.max(0.2, room / total) : 1;
        double[] at = new double[order.length];
        double begun = middle - total * scale / 2;
        for (int track : order) {
            at[track] = begun + breadths.get(track) * scale / 2;
            begun += breadths.get(track) * scale;
        }
        for (Lot lot : lots) {
            lot.at = at[lot.track];
        }
    }

    /// Puts lots that do not meet on one track.
    private void fit() {
        lots.sort((a, b) -> Double.compare(a.from, b.from));
        List<Double> ends = new ArrayList<>();
        for (Lot lot : lots) {
            int track = 0;
            while (track < ends.size() && ends.get(track) > lot.from) {
                track++;
            }
            if (track == ends.size()) {
                ends.add(lot.to);
                breadths.add(lot.breadth);
            } else {
                ends.set(track, lot.to);
                breadths.set(track, Math.max(breadths.get(track), lot.breadth));
            }
            lot.track = track;
        }
    }

    /// The tracks from the first to the last: neighbours change places as long as that saves crossings.
    private int[] ordered() {
        int count = breadths.size();
        int[][] before = new int[count][count];
        for (int i = 0; i < lots.size(); i++) {
            Lot one = lots.get(i);
            for (int j = i + 1; j < lots.size() && lots.get(j).from < one.to; j++) {
                Lot other = lots.get(j);
                before[one.track][other.track] += one.crossings(other);
                before[other.track][one.track] += other.crossings(one);
            }
        }
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int i = 1; i < count; i++) {
                int a = order[i - 1];
                int b = order[i];
                if (before[b][a] < before[a][b]) {
                    order[i - 1] = b;
                    order[i] = a;
                    changed = true;
                }
            }
        }
        return order;
    }
}
