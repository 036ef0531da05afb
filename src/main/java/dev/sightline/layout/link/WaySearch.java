package dev.sightline.layout.link;

import dev.sightline.layout.link.Way.Side;
import dev.sightline.layout.link.Way.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Finds the cheapest way between two ends: short, with few corners, and not where many run already (Dijkstra on the
/// crossings of gutters and channels).
final class WaySearch {
    private static final double COLUMN = 176;
    private static final double ROW = 90;
    private static final double CORNER = 70;
    /// What running beside another link costs on each stretch.
    private static final double CROWD = 14;

    private static final Side[] SIDES = Side.values();

    private final Ground ground;
    private final int width;
    private final int[] gutterLoad;
    private final int[] channelLoad;
    private final double[] best;
    private final int[] from;

    WaySearch(Ground ground) {
        this.ground = ground;
        this.width = ground.columns() + 1;
        int crossings = width * ground.rows().size();
        gutterLoad = new int[crossings];
        channelLoad = new int[crossings];
        best = new double[crossings * 2];
        from = new int[crossings * 2];
    }

    /// A crossing reached, moving up or down (odd) or sideways (even).
    private record Reached(double cost, int state) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            return Double.compare(cost, other.cost);
        }
    }

    Way find(Wish wish) {
        Way way = direct(wish);
        if (way == null) {
            way = around(wish);
        }
        load(wish, way);
        return way;
    }

    /// Neighbours in a row, or one below the other, need no crossing.
    private @Nullable Way direct(Wish wish) {
        End a = wish.from();
        End b = wish.to();
        if (a.row() == b.row() && !wish.labelled()) {
            RowShape row = ground.rows().get(a.row());
            if (a.last() + 1 == b.first() && row.openBetween(b.first(), a.turn(), b.turn())) {
                return new Way(Side.RIGHT, Side.LEFT, List.of(new Track(true, b.first())), true);
            }
            if (b.last() + 1 == a.first() && row.openBetween(a.first(), a.turn(), b.turn())) {
                return new Way(Side.LEFT, Side.RIGHT, List.of(new Track(true, a.first())), true);
            }
            if (a.row() > 0 && a.last() == b.last() && row.openBetween(a.last() + 1, a.turn(), b.turn())) {
                return new Way(Side.RIGHT, Side.RIGHT, List.of(new Track(true, a.last() + 1)), true);
            }
        }
        if (b.row() == a.row() + 1 && a.bottomFree() && b.topFree() && a.middle() == b.middle()) {
            return new Way(Side.BOTTOM, Side.TOP, List.of(new Track(false, a.row())), true);
        }
        if (a.row() == b.row() + 1 && b.bottomFree() && a.topFree() && a.middle() == b.middle()) {
            return new Way(Side.TOP, Side.BOTTOM, List.of(new Track(false, b.row())), true);
        }
        return null;
    }

    private Way around(Wish wish) {
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(from, -1);
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        Side[] outOf = new Side[best.length];
        for (Side side : SIDES) {
            for (int state : doors(wish.from(), side)) {
                if (state >= 0 && !(side.horizontal() && wantsChannel(wish))) {
                    double cost = side.horizontal() ? CORNER + ROW / 2 : CORNER + COLUMN / 2;
                    offer(queue, state, cost, -1);
                    if (from[state] == -1 && best[state] == cost) {
                        outOf[state] = side;
                    }
                }
            }
        }
        double[] arrival = new double[best.length];
        Side[] into = new Side[best.length];
        Arrays.fill(arrival, Double.POSITIVE_INFINITY);
        for (Side side : SIDES) {
            for (int state : doors(wish.to(), side)) {
                double cost = side.horizontal() ? CORNER + ROW / 2 : CORNER + COLUMN / 2;
                if (state >= 0 && cost < arrival[state]) {
                    arrival[state] = cost;
                    into[state] = side;
                }
            }
        }
        double found = Double.POSITIVE_INFINITY;
        int last = -1;
        while (!queue.isEmpty()) {
            Reached here = queue.poll();
            if (here.cost() > best[here.state()]) {
                continue;
            }
            if (here.cost() >= found) {
                break;
            }
            for (int turned = 0; turned < 2; turned++) {
                int state = turned == 0 ? here.state() : here.state() ^ 1;
                double cost = here.cost() + arrival[state] + turned * CORNER;
                if (into[state] != null && cost < found) {
                    found = cost;
                    last = here.state();
                    arrival[last] = Math.min(arrival[last], cost - here.cost());
                    into[last] = into[state];
                }
            }
            spread(queue, here);
        }
        return last < 0 ? lastResort(wish) : read(last, outOf, into[last]);
    }

    /// A label stands on a channel, where there is room for it; so its link leaves up or down if it can.
    private static boolean wantsChannel(Wish wish) {
        End from = wish.from();
        return wish.labelled() && (from.bottomFree() || from.topFree() && from.row() > 0);
    }

    /// The crossings that a side of an end leads to, with the movement in which they are reached; −1 for none.
    private int[] doors(End end, Side side) {
        int row = end.row();
        return switch (side) {
            case LEFT -> alongside(end, end.first());
            case RIGHT -> alongside(end, end.last() + 1);
            case TOP -> end.topFree() && row > 0 ? besides(end.middle(), row - 1) : new int[0];
            case BOTTOM -> end.bottomFree() ? besides(end.middle(), row) : new int[0];
        };
    }

    private int[] alongside(End end, int gutter) {
        int row = end.row();
        RowShape shape = ground.rows().get(row);
        boolean above = row > 0 && shape.openAbove(gutter, end.turn());
        return new int[] {
            above ? state(gutter, row - 1, true) : -1,
            shape.openBelow(gutter, end.turn()) ? state(gutter, row, true) : -1
        };
    }

    private int[] besides(int column, int channel) {
        return new int[] {state(column, channel, false), state(column + 1, channel, false)};
    }

    private int state(int gutter, int channel, boolean vertical) {
        return (channel * width + gutter) * 2 + (vertical ? 1 : 0);
    }

    private void spread(PriorityQueue<Reached> queue, Reached here) {
        int crossing = here.state() / 2;
        int gutter = crossing % width;
        int channel = crossing / width;
        boolean vertical = here.state() % 2 == 1;
        if (gutter > 0) {
            step(queue, here, state(gutter - 1, channel, false), vertical, COLUMN, channelLoad[crossing - 1]);
        }
        if (gutter < width - 1) {
            step(queue, here, state(gutter + 1, channel, false), vertical, COLUMN, channelLoad[crossing]);
        }
        if (channel > 0 && ground.open(gutter, channel)) {
            step(queue, here, state(gutter, channel - 1, true), !vertical, ROW, gutterLoad[crossing]);
        }
        if (channel < ground.rows().size() - 1 && ground.open(gutter, channel + 1)) {
            step(queue, here, state(gutter, channel + 1, true), !vertical, ROW, gutterLoad[crossing + width]);
        }
    }

    private void step(PriorityQueue<Reached> queue, Reached here, int to, boolean turn, double length, int load) {
        offer(queue, to, here.cost() + length + load * CROWD + (turn ? CORNER : 0), here.state());
    }

    private void offer(PriorityQueue<Reached> queue, int state, double cost, int before) {
        if (cost < best[state]) {
            best[state] = cost;
            from[state] = before;
            queue.add(new Reached(cost, state));
        }
    }

    private Way read(int last, Side[] outOf, Side into) {
        List<Integer> states = new ArrayList<>();
        for (int state = last; state >= 0; state = from[state]) {
            states.addFirst(state);
        }
        Side out = outOf[states.getFirst()];
        List<Track> tracks = new ArrayList<>();
        for (int state : states) {
            add(tracks, state, state % 2 == 1);
        }
        add(tracks, last, into.horizontal());
        return new Way(out, into, tracks, true);
    }

    private void add(List<Track> tracks, int state, boolean vertical) {
        int crossing = state / 2;
        Track track = new Track(vertical, vertical ? crossing % width : crossing / width);
        if (tracks.isEmpty() || !tracks.getLast().equals(track)) {
            tracks.add(track);
        }
    }

    /// When everything is shut: along the outside of the ends, behind whatever stands there.
    private static Way lastResort(Wish wish) {
        End a = wish.from();
        End b = wish.to();
        boolean right = b.first() > a.last();
        Side out = right ? Side.RIGHT : Side.LEFT;
        int leaving = right ? a.last() + 1 : a.first();
        int entering = right ? b.first() : b.last() + 1;
        Side in = right ? Side.LEFT : Side.RIGHT;
        if (leaving == entering) {
            return new Way(out, in, List.of(new Track(true, leaving)), false);
        }
        int channel = Math.max(0, Math.max(a.row(), b.row()) - 1);
        return new Way(
                out,
                in,
                List.of(new Track(true, leaving), new Track(false, channel), new Track(true, entering)),
                false);
    }

    /// Remembers where the way runs, so that later ones keep apart.
    private void load(Wish wish, Way way) {
        int row = wish.from().row();
        int column = wish.from().middle();
        List<Track> tracks = way.tracks();
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            Track next = i + 1 < tracks.size() ? tracks.get(i + 1) : null;
            if (track.vertical()) {
                int to = next != null ? next.index() : wish.to().row();
                for (int r = Math.min(row, to);
                        r <= Math.max(row, to) && r < ground.rows().size();
                        r++) {
                    gutterLoad[r * width + track.index()]++;
                }
                row = to;
            } else {
                int to = next != null ? next.index() : wish.to().middle();
                for (int c = Math.min(column, to); c <= Math.max(column, to) && c < width; c++) {
                    channelLoad[track.index() * width + c]++;
                }
                column = to;
            }
        }
    }
}
