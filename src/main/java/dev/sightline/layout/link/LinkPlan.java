package dev.sightline.layout.link;

import dev.sightline.layout.link.Way.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways of all links of a map, and how much room the gutters and channels need for them.
public final class LinkPlan {
    /// From one link to the next beside it, in points.
    static final double APART = 6;
    /// From a link to what stands beside its gutter: room for a head and a rounded corner.
    static final double CLEAR = 12;
    /// From a link in a channel to what stands above or below.
    static final double CHANNEL_CLEAR = 11;

    /// A label on a channel is broken into lines no wider than this, and one that stands in a gutter than that.
    public static final double LABEL_WIDTH = 150;

    /// From a label's words to the edge of its plate, at either side.
    public static final double LABEL_PADDING = 4;

    private static final double NARROW_LABEL = 84;

    /// How wide the lines of a label in a gutter may be.
    static final double NARROW_ROOM = NARROW_LABEL - LABEL_PADDING * 2;

    private final Ground ground;
    private final List<Wish> wishes;
    private final List<?> links;
    private final List<FoundWay> ways;
    private final double[] gutters;
    private final double[] channels;

    private LinkPlan(Ground ground, List<Wish> wishes, List<?> links, List<FoundWay> ways) {
        this.ground = ground;
        this.wishes = List.copyOf(wishes);
        this.links = List.copyOf(links);
        this.ways = List.copyOf(ways);
        this.gutters = new double[ground.columns() + 1];
        this.channels = new double[ground.rows().size()];
        measure();
    }

    /// Plans ways for the wishes, in their order.
    ///
    /// @param links whose wishes they are: an object each, equal to that of the same link in the earlier plan
    /// @param before an earlier plan, of whose ways those are kept that would be found again; null for none
    public static LinkPlan of(Ground ground, List<Wish> wishes, List<?> links, @Nullable LinkPlan before) {
        return new LinkPlan(ground, wishes, links, Revision.ways(ground, wishes, links, before));
    }

    /// One stretch of a way in a gutter or channel, by index of the rows or columns it passes.
    private record Stretch(double from, double to, double breadth) {}

    private void measure() {
        List<List<Stretch>> inGutters = lists(gutters.length);
        List<List<Stretch>> inChannels = lists(channels.length);
        for (int i = 0; i < ways.size(); i++) {
            collect(wishes.get(i), way(i), inGutters, inChannels);
        }
        for (int g = 0; g < gutters.length; g++) {
            gutters[g] = inGutters.get(g).isEmpty() ? 0 : 2 * CLEAR - APART + breadth(inGutters.get(g));
        }
        for (int k = 0; k < channels.length; k++) {
            channels[k] = inChannels.get(k).isEmpty() ? 0 : 2 * CHANNEL_CLEAR - APART + breadth(inChannels.get(k));
        }
    }

    private static List<List<Stretch>> lists(int count) {
        List<List<Stretch>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static void collect(Wish wish, Way way, List<List<Stretch>> inGutters, List<List<Stretch>> inChannels) {
        double row = wish.from().row();
        double column = wish.from().middle() + 0.5;
        boolean label = wish.labelled();
        for (int i = 0; i < way.tracks().size(); i++) {
            Track track = way.tracks().get(i);
            boolean last = i == way.tracks().size() - 1;
            int next = last ? -1 : way.tracks().get(i + 1).index();
            if (track.vertical()) {
                double to = last ? wish.to().row() : next + 0.5;
                boolean here = label && way.labelTrack() < 0 && i == 0 && !wish.betweenStages();
                double breadth = here ? Math.min(wish.labelWidth(), NARROW_LABEL) + 2 : APART;
                inGutters.get(track.index()).add(stretch(row, to, breadth));
                row = to;
            } else {
                double to = last ? wish.to().middle() + 0.5 : next;
                Stretch stretch = stretch(column, to, label ? wish.labelHeight() + 2 : APART);
                double middle = (column + to) / 2;
                double half = label ? wish.labelWidth() / 352 : 0;
                inChannels
                        .get(track.index())
                        .add(new Stretch(
                                Math.min(stretch.from(), middle - half),
                                Math.max(stretch.to(), middle + half),
                                stretch.breadth()));
                label = false;
                row = track.index() + 0.5;
                column = to;
            }
            if (track.vertical()) {
                column = track.index();
            }
        }
    }

    private static Stretch stretch(double a, double b, double breadth) {
        return new Stretch(Math.min(a, b), Math.max(a, b), breadth);
    }

    /// How broad the stretches are side by side, where those that do not meet share a track.
    private static double breadth(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort((a, b) -> Double.compare(a.from(), b.from()));
        double[] ends = new double[sorted.size()];
        double[] breadths = new double[sorted.size()];
        int tracks = 0;
        for (Stretch stretch : sorted) {
            int track = 0;
            while (track < tracks && ends[track] >= stretch.from()) {
                track++;
            }
            tracks = Math.max(tracks, track + 1);
            ends[track] = stretch.to();
            breadths[track] = Math.max(breadths[track], stretch.breadth());
        }
        return Arrays.stream(breadths).sum();
    }

    /// Whether some link has no free way and passes behind what stands on the map.
    public boolean hindered() {
        return ways.stream().anyMatch(found -> !found.way().free());
    }

    /// What the links run through.
    public Ground ground() {
        return ground;
    }

    /// The width that a gutter needs in all, in points; 0 if no link runs in it.
    public double gutter(int index) {
        return gutters[index];
    }

    /// The height that a channel needs in all, in points; 0 if no link runs in it.
    public double channel(int index) {
        return channels[index];
    }

    /// How wide the lines of a wish's label may be, without its padding.
    public double labelRoom(int index) {
        boolean narrow = way(index).labelTrack() < 0 && !wishes.get(index).betweenStages();
        return narrow ? NARROW_ROOM : LABEL_WIDTH;
    }

    /// The way of the wish at an index.
    Way way(int index) {
        return ways.get(index).way();
    }

    /// The way of the wish at an index, and what the search for it looked at.
    FoundWay found(int index) {
        return ways.get(index);
    }

    /// Whose wishes they are.
    List<?> links() {
        return links;
    }

    /// Whether all links want the same and go the same ways as in another plan, through as many rows and columns.
    boolean runsAs(LinkPlan other) {
        if (this == other) {
            return true;
        }
        boolean same = wishes.equals(other.wishes)
                && ground.columns() == other.ground.columns()
                && ground.rows().size() == other.ground.rows().size();
        for (int i = 0; same && i < ways.size(); i++) {
            same = way(i).equals(other.way(i));
        }
        return same;
    }

    Wish wish(int index) {
        return wishes.get(index);
    }

    int size() {
        return ways.size();
    }
}
