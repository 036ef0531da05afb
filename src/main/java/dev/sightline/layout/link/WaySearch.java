package dev.sightline.layout.link;

import dev.sightline.layout.Gap;
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
    /// How many states there are. Those of a way that has been where it is to run follow after all that has not.
    private final int states;
    private double[] best;
    private int[] from;
    private @Nullable Side[] outOf;
    private double[] arrival;
    private @Nullable Side[] into;
    /// The states that the last search has written to, in the order in which it came to them.
    private int[] touched = new int[64];

    private int touches;

    WaySearch(Ground ground) {
        this.ground = ground;
        this.loads = new Loads(ground);
        this.width = loads.width();
        this.states = width * ground.rows().size() * 2;
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
            if (wish.bend().isPresent()) {
                way = bent(wish, wish.bend().get());
                region = region();
                forget();
            }
            if (way == null) {
                way = around(wish);
                region = region.with(region());
                forget();
            }
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
            int crossing = touched[i] % states / 2;
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
        Way way = straight(wish);
        boolean bent = way != null
                && wish.bend().filter(bend -> !way.gaps().contains(bend)).isPresent();
        return bent ? null : way;
    }

    private @Nullable Way straight(Wish wish) {
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

    /// The cheapest way through the gap in which the link is to run; null if there is none.
    private @Nullable Way bent(Wish wish, Gap bend) {
        if (best.length == states) {
            best = twice(best);
            arrival = twice(arrival);
            from = Arrays.copyOf(from, states * 2);
            Arrays.fill(from, states, states * 2, -1);
            outOf = Arrays.copyOf(outOf, states * 2);
            into = Arrays.copyOf(into, states * 2);
        }
        return search(wish, bend);
    }

    private double[] twice(double[] costs) {
        double[] more = Arrays.copyOf(costs, states * 2);
        Arrays.fill(more, states, states * 2, Double.POSITIVE_INFINITY);
        return more;
    }

    private Way around(Wish wish) {
        Way way = search(wish, null);
        return way == null ? lastResort(wish) : way;
    }

    /// @param bend where it has to run; null for anywhere
    private @Nullable Way search(Wish wish, @Nullable Gap bend) {
        for (Side side : SIDES) {
            for (int door : doors(wish.from(), side)) {
                if (door >= 0 && !(side.horizontal() && wantsChannel(wish, bend))) {
                    double cost = side.horizontal() ? CORNER + ROW / 2 : CORNER + COLUMN / 2;
                    int state = door + (runsIn(bend, door) ? states : 0);
                    offer(state, cost, -1);
                    if (from[state] == -1 && best[state] == cost) {
                        outOf[state] = side;
                    }
                }
            }
        }
        for (Side side : SIDES) {
            for (int door : doors(wish.to(), side)) {
                if (door >= 0) {
                    if (bend == null || runsIn(bend, door)) {
                        arrive(door, side);
                    }
                    if (bend != null) {
                        arrive(door + states, side);
                    }
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
            spread(here, reached, bend);
        }
        return last < 0 ? null : read(last);
    }

    private void arrive(int state, Side side) {
        double cost = side.horizontal() ? CORNER + ROW / 2 : CORNER + COLUMN / 2;
        if (cost < arrival[state]) {
            touch(state);
            arrival[state] = cost;
            into[state] = side;
        }
    }

    /// Whether a movement runs along a gap.
    private boolean runsIn(@Nullable Gap bend, int state) {
        int crossing = state / 2;
        return bend != null
                && bend.level() == (state % 2 == 0)
                && bend.index() == (bend.level() ? crossing / width : crossing % width);
    }

    /// A label stands on a channel, where there is room for it; so its link leaves up or down if it can. If it is to
    /// run in a channel, its label stands on that one.
    private static boolean wantsChannel(Wish wish, @Nullable Gap bend) {
        End from = wish.from();
        return (bend == null || !bend.level())
                && wish.labelled()
                && (from.bottomFree() || from.topFree() && from.row() > 0);
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

    private void spread(int here, double cost, @Nullable Gap bend) {
        int crossing = here % states / 2;
        int passed = here / states * states;
        int gutter = crossing % width;
        int channel = crossing / width;
        boolean vertical = here % 2 == 1;
        double along = cost + COLUMN + (vertical ? CORNER : 0);
        double down = cost + ROW + (vertical ? 0 : CORNER);
        if (gutter > 0) {
            go(state(gutter - 1, channel, false), passed, along + loads.inChannel(crossing - 1) * CROWD, here, bend);
        }
        if (gutter < width - 1) {
            go(state(gutter + 1, channel, false), passed, along + loads.inChannel(crossing) * CROWD, here, bend);
        }
        if (channel > 0 && ground.open(gutter, channel)) {
            go(state(gutter, channel - 1, true), passed, down + loads.inGutter(crossing) * CROWD, here, bend);
        }
        if (channel < ground.rows().size() - 1 && ground.open(gutter, channel + 1)) {
            go(state(gutter, channel + 1, true), passed, down + loads.inGutter(crossing + width) * CROWD, here, bend);
        }
    }

    /// One crossing on; a way that is to run in a gap does not go there only to turn back.
    ///
    /// @param passed what is added to a state of a way that has been where it is to run
    private void go(int to, int passed, double cost, int here, @Nullable Gap bend) {
        boolean back = bend != null && from[here] >= 0 && from[here] % states / 2 == to / 2;
        if (!back) {
            offer(to + (runsIn(bend, to) ? states : passed), cost, here);
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
        List<Integer> passed = new ArrayList<>();
        for (int state = last; state >= 0; state = from[state]) {
            passed.addFirst(state);
        }
        Side out = Objects.requireNonNull(outOf[passed.getFirst()]);
        Side in = Objects.requireNonNull(into[last]);
        List<Track> tracks = new ArrayList<>();
        for (int state : passed) {
            add(tracks, state, state % 2 == 1);
        }
        add(tracks, last, in.horizontal());
        return new Way(out, in, tracks, true);
    }

    private void add(List<Track> tracks, int state, boolean vertical) {
        int crossing = state % states / 2;
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
