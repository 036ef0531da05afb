package dev.sightline.layout.link;

import dev.sightline.layout.link.Way.Side;
import dev.sightline.layout.link.Way.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    private final Loads loads;
    private final Frontier frontier = new Frontier();
    private final double[] best;
    private final int[] from;
    private final @Nullable Side[] outOf;
    private final double[] arrival;
    private final @Nullable Side[] into;
    /// The states that the last search has written to, in the order in which it came to them.
    private int[] touched = new int[64];

    private int touches;

    WaySearch(Ground ground) {
        this.ground = ground;
        this.loads = new Loads(ground);
        this.width = loads.width();
        int states = width * ground.rows().size() * 2;
        best = new double[states];
        from = new int[states];
        outOf = new Side[states];
        arrival = new double[states];
        into = new Side[states];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(from, -1);
        Arrays.fill(arrival, Double.POSITIVE_INFINITY);
    }

    /// The cheapest way now; from now on it is in the way of others.
    FoundWay find(Wish wish) {
        Way way = direct(wish);
        FoundWay.Region region = FoundWay.Region.NOTHING;
        if (way == null) {
            way = around(wish);
            region = region();
            forget();
        }
        loads.add(wish, way, 1);
        return new FoundWay(way, region);
    }

    /// Takes a way that was found before; from now on it is in the way of others.
    void keep(Wish wish, FoundWay known) {
        loads.add(wish, known.way(), 1);
    }

    /// What the last search looked at: the stretches around all crossings that it reached.
    private FoundWay.Region region() {
        int left = width;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int i = 0; i < touches; i++) {
            int crossing = touched[i] / 2;
            left = Math.min(left, crossing % width);
            right = Math.max(right, crossing % width);
            top = Math.min(top, crossing / width);
            bottom = Math.max(bottom, crossing / width);
        }
        return touches == 0 ? FoundWay.Region.NOTHING : new FoundWay.Region(left - 1, right + 1, top - 1, bottom + 1);
    }

    private void touch(int state) {
        if (touches == touched.length) {
            touched = Arrays.copyOf(touched, touches * 2);
        }
        touched[touches++] = state;
    }

    /// Leaves nothing of a search for the next one.
    private void forget() {
        for (int i = 0; i < touches; i++) {
            int state = touched[i];
            best[state] = Double.POSITIVE_INFINITY;
            from[state] = -1;
            outOf[state] = null;
            arrival[state] = Double.POSITIVE_INFINITY;
            into[state] = null;
        }
        touches = 0;
        frontier.clear();
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
        for (Side side : SIDES) {
            for (int state : doors(wish.from(), side)) {
                if (state >= 0 && !(side.horizontal() && wantsChannel(wish))) {
                    double cost = side.horizontal() ? CORNER + ROW / 2 : CORNER + COLUMN / 2;
                    offer(state, cost, -1);
                    if (from[state] == -1 && best[state] == cost) {
                        outOf[state] = side;
                    }
                }
            }
        }
        for (Side side : SIDES) {
            for (int state : doors(wish.to(), side)) {
                double cost = side.horizontal() ? CORNER + ROW / 2 : CORNER + COLUMN / 2;
                if (state >= 0 && cost < arrival[state]) {
                    touch(state);
                    arrival[state] = cost;
                    into[state] = side;
                }
            }
        }
        double found = Double.POSITIVE_INFINITY;
        int last = -1;
        while (!frontier.isEmpty()) {
            double reached = frontier.cost();
            int here = frontier.state();
            frontier.remove();
            if (reached > best[here]) {
                continue;
            }
            if (reached >= found) {
                break;
            }
            for (int turned = 0; turned < 2; turned++) {
                int state = turned == 0 ? here : here ^ 1;
                double cost = reached + arrival[state] + turned * CORNER;
                if (into[state] != null && cost < found) {
                    found = cost;
                    last = here;
                    arrival[last] = Math.min(arrival[last], cost - reached);
                    into[last] = into[state];
                }
            }
            spread(here, reached);
        }
        return last < 0 ? lastResort(wish) : read(last);
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

    private void spread(int here, double cost) {
        int crossing = here / 2;
        int gutter = crossing % width;
        int channel = crossing / width;
        boolean vertical = here % 2 == 1;
        double along = cost + COLUMN + (vertical ? CORNER : 0);
        double down = cost + ROW + (vertical ? 0 : CORNER);
        if (gutter > 0) {
            offer(state(gutter - 1, channel, false), along + loads.inChannel(crossing - 1) * CROWD, here);
        }
        if (gutter < width - 1) {
            offer(state(gutter + 1, channel, false), along + loads.inChannel(crossing) * CROWD, here);
        }
        if (channel > 0 && ground.open(gutter, channel)) {
            offer(state(gutter, channel - 1, true), down + loads.inGutter(crossing) * CROWD, here);
        }
        if (channel < ground.rows().size() - 1 && ground.open(gutter, channel + 1)) {
            offer(state(gutter, channel + 1, true), down + loads.inGutter(crossing + width) * CROWD, here);
        }
    }

    private void offer(int state, double cost, int before) {
        if (cost < best[state]) {
            touch(state);
            best[state] = cost;
            from[state] = before;
            frontier.add(cost, state);
        }
    }

    private Way read(int last) {
        List<Integer> states = new ArrayList<>();
        for (int state = last; state >= 0; state = from[state]) {
            states.addFirst(state);
        }
        Side out = Objects.requireNonNull(outOf[states.getFirst()]);
        Side in = Objects.requireNonNull(into[last]);
        List<Track> tracks = new ArrayList<>();
        for (int state : states) {
            add(tracks, state, state % 2 == 1);
        }
        add(tracks, last, in.horizontal());
        return new Way(out, in, tracks, true);
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
}
