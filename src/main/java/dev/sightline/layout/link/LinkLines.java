package dev.sightline.layout.link;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.link.Way.Side;
import dev.sightline.layout.link.Way.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of all links at their real places; those that share a gutter or a channel run side by side.
final class LinkLines {
    /// From the seam of two stages to a label above them, beside the plate that says how they are joined.
    private static final double JOIN = 20;

    private static final double ABOVE = 3;

    private final LinkPlan plan;
    private final Places places;
    private final Ports ports;
    /// For each link the coordinate of each of its tracks: x of a gutter, y of a channel.
    private final List<double[]> coordinates = new ArrayList<>();

    private final List<List<Tracks.Lot>> gutters = new ArrayList<>();
    private final List<List<Tracks.Lot>> channels = new ArrayList<>();

    private LinkLines(LinkPlan plan, Places places) {
        this.plan = plan;
        this.places = places;
        this.ports = new Ports(plan, places);
        places.gutters().forEach(gutter -> gutters.add(new ArrayList<>()));
        places.channels().forEach(channel -> channels.add(new ArrayList<>()));
        for (int i = 0; i < plan.size(); i++) {
            coordinates.add(new double[plan.way(i).tracks().size()]);
            collect(i);
        }
        for (int g = 0; g < gutters.size(); g++) {
            Box gutter = places.gutters().get(g);
            take(gutters.get(g), gutter.centerX(), gutter.width() - LinkPlan.CLEAR);
        }
        for (int k = 0; k < channels.size(); k++) {
            Box channel = places.channels().get(k);
            take(channels.get(k), channel.centerY(), channel.height() - LinkPlan.CHANNEL_CLEAR);
        }
    }

    /// The lines of a plan, in the order of its wishes.
    static List<LinkLine> of(LinkPlan plan, Places places) {
        LinkLines lines = new LinkLines(plan, places);
        List<LinkLine> result = new ArrayList<>(plan.size());
        for (int i = 0; i < plan.size(); i++) {
            result.add(lines.line(i));
        }
        return LabelSeats.moved(result, places);
    }

    private void collect(int link) {
        List<Track> tracks = plan.way(link).tracks();
        int labelled = labelTrack(link);
        Box label = places.labels().get(link);
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            double middle = middle(track);
            Tracks.End begin =
                    new Tracks.End(i > 0 ? middle(tracks.get(i - 1)) : outset(link), before(link, i) < middle);
            boolean last = i + 1 == tracks.size();
            Tracks.End end = new Tracks.End(last ? inset(link) : middle(tracks.get(i + 1)), after(link, i) < middle);
            boolean beside = i == 0
                    && labelled < 0
                    && label.width() > 0
                    && !plan.wish(link).betweenStages();
            double breadth = i == labelled ? label.height() + 2 : beside ? label.width() + 2 : LinkPlan.APART;
            Tracks.Lot lot = new Tracks.Lot(link, i, begin, end, breadth);
            if (i == labelled) {
                lot.widen(labelCenter((begin.along() + end.along()) / 2, label.width()), label.width());
            }
            (track.vertical() ? gutters : channels).get(track.index()).add(lot);
        }
    }

    /// The coordinate across a track from which the link comes to it.
    private double before(int link, int track) {
        Way way = plan.way(link);
        return switch (track) {
            case 0 -> edge(places.from().get(link), way.out());
            case 1 -> outset(link);
            default -> middle(way.tracks().get(track - 2));
        };
    }

    /// The coordinate across a track to which the link goes on from it.
    private double after(int link, int track) {
        Way way = plan.way(link);
        return switch (way.tracks().size() - track) {
            case 1 -> edge(places.to().get(link), way.in());
            case 2 -> inset(link);
            default -> middle(way.tracks().get(track + 2));
        };
    }

    private static double edge(Box box, Side side) {
        return switch (side) {
            case LEFT -> box.x();
            case RIGHT -> box.right();
            case TOP -> box.y();
            case BOTTOM -> box.bottom();
        };
    }

    /// The channel on which a link's label stands; −1 if there is no label or no channel.
    private int labelTrack(int link) {
        if (places.labels().get(link).width() <= 0) {
            return -1;
        }
        return plan.way(link).labelTrack();
    }

    private double labelCenter(double wanted, double width) {
        double left = places.gutters().getFirst().x() + width / 2;
        return Math.max(left, Math.min(wanted, places.gutters().getLast().right() - width / 2));
    }

    private double middle(Track track) {
        return track.vertical()
                ? places.gutters().get(track.index()).centerX()
                : places.channels().get(track.index()).centerY();
    }

    /// The coordinate along the first track at which the link leaves its box.
    private double outset(int link) {
        return ports.leaving(link);
    }

    private double inset(int link) {
        return ports.entering(link);
    }

    private void take(List<Tracks.Lot> lots, double middle, double room) {
        Tracks.share(lots, middle, room);
        for (Tracks.Lot lot : lots) {
            coordinates.get(lot.link)[lot.index] = lot.at;
        }
    }

    private LinkLine line(int link) {
        Way way = plan.way(link);
        double[] at = coordinates.get(link);
        List<Track> tracks = way.tracks();
        List<Point> corners = new ArrayList<>();
        Point start = port(places.from().get(link), way.out(), outset(link));
        Point end = port(places.to().get(link), way.in(), inset(link));
        corners.add(start);
        double along = outset(link);
        for (int i = 0; i < tracks.size(); i++) {
            boolean vertical = tracks.get(i).vertical();
            corners.add(vertical ? new Point(at[i], along) : new Point(along, at[i]));
            along = at[i];
            if (i == tracks.size() - 1) {
                corners.add(vertical ? new Point(at[i], inset(link)) : new Point(inset(link), at[i]));
            }
        }
        corners.add(end);
        return new LinkLine(simple(corners), label(link, at, start, end));
    }

    private static Point port(Box box, Side side, double at) {
        return switch (side) {
            case LEFT -> new Point(box.x(), at);
            case RIGHT -> new Point(box.right(), at);
            case TOP -> new Point(at, box.y());
            case BOTTOM -> new Point(at, box.bottom());
        };
    }

    private Optional<Box> label(int link, double[] at, Point start, Point end) {
        Box size = places.labels().get(link);
        if (size.width() <= 0) {
            return Optional.empty();
        }
        int track = labelTrack(link);
        double x;
        double y;
        if (track < 0 && plan.wish(link).betweenStages()) {
            x = at[0] + JOIN + size.width() / 2;
            y = Math.min(places.from().get(link).y(), places.to().get(link).y()) - ABOVE - size.height() / 2;
        } else if (track < 0) {
            x = at[0];
            y = (start.y() + end.y()) / 2;
        } else {
            double a = track > 0 ? at[track - 1] : outset(link);
            double b = track + 1 < at.length ? at[track + 1] : inset(link);
            x = (a + b) / 2;
            y = at[track];
        }
        x = labelCenter(x, size.width());
        return Optional.of(new Box(x - size.width() / 2, y - size.height() / 2, size.width(), size.height()));
    }

    /// Without corners that turn nothing.
    private static List<Point> simple(List<Point> corners) {
        List<Point> kept = new ArrayList<>();
        for (Point corner : corners) {
            int n = kept.size();
            if (n > 0 && kept.getLast().distance(corner) < 0.01) {
                continue;
            }
            if (n > 1 && inLine(kept.get(n - 2), kept.get(n - 1), corner)) {
                kept.removeLast();
            }
            kept.add(corner);
        }
        return kept;
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01
                || Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01;
    }
}
