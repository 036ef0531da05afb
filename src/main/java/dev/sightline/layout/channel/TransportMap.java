package dev.sightline.layout.channel;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.Theme;
import dev.sightline.layout.curve.Ground;
import dev.sightline.model.Channel;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Persona;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A lane of channels drawn like the map of a transport network.
public final class TransportMap {
    private static final double ASIDE = 3.5;

    private final Ground ground;
    private final List<Stop> stops;
    private final Tracks tracks;
    private final Function<Channel, String> icons;

    private TransportMap(Ground ground, List<Stop> stops, Function<Channel, String> icons) {
        this.ground = ground;
        this.stops = stops;
        this.icons = icons;
        Set<Id<Channel>> used = new HashSet<>();
        stops.forEach(stop -> used.addAll(stop.channels()));
        List<Channel> channels = ground.view().document().all(Channel.class).stream()
                .filter(channel -> used.contains(channel.id()))
                .toList();
        this.tracks = new Tracks(ground, channels, stops);
    }

    /// The map of a lane; none when the lane is not of channels, or nothing on the way names one.
    ///
    /// @param icons the name of the shipped icon of a channel
    public static Optional<TransportMap> of(Ground ground, Lane lane, Function<Channel, String> icons) {
        if (lane.kind() != LaneKind.CHANNEL) {
            return Optional.empty();
        }
        List<Stop> stops = Stop.of(ground.view(), lane);
        return stops.isEmpty() ? Optional.empty() : Optional.of(new TransportMap(ground, stops, icons));
    }

    /// The least height it needs, in points.
    public double height() {
        return tracks.height();
    }

    /// How much of the lane's head the names of its lines need, at the right, in points.
    public double headerReserve() {
        return LineNames.width(tracks);
    }

    /// The cards of which nothing is left to be told.
    public Set<Id<?>> shown() {
        return stops.stream()
                .filter(Stop::tellsAll)
                .flatMap(stop -> stop.card().stream())
                .map(card -> card.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The signs that need an explanation: a ring, a crossed ring.
    ///
    /// @param middle where the sample's middle stands
    public Map<String, List<Mark>> signs(Point middle) {
        Map<String, List<Mark>> signs = new LinkedHashMap<>();
        Theme theme = ground.theme();
        Ink ink = theme.of(KindFamily.CONTACT);
        for (Stop stop : stops) {
            String icon = icons.apply(tracks.of(stop).getFirst().channel());
            switch (stop.sort()) {
                case USED -> {}
                case MISSING ->
                    signs.putIfAbsent(
                            ground.words().of("channel.missing"),
                            Station.marks(theme, ink, icon, middle.x(), middle.x(), middle.y(), 6.5, stop.sort()));
                case STRAY ->
                    signs.putIfAbsent(
                            ground.words().of("channel.stray"),
                            Station.marks(theme, ink, icon, middle.x(), middle.x(), middle.y(), 6.5, stop.sort()));
            }
        }
        return signs;
    }

    /// The lane drawn: lines with their names, and ways first, then each use of a channel as a cell told in words.
    ///
    /// @param header the lane's head
    /// @param slotRow its row of the table
    public List<Fragment> draw(Box box, Box header, int slotRow) {
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(LineNames.draw(ground.theme(), tracks, header, box.y(), this::ink, icons));
        fragments.add(new Fragment(Meaning.DECORATION, box, lines(box)));
        fragments.add(new Fragment(Meaning.DECORATION, box, ways(box)));
        for (Stop stop : stops) {
            fragments.add(cell(stop, box.y(), slotRow));
        }
        return fragments;
    }

    private Ink ink(Channel channel) {
        return channel.colour()
                .map(ground.theme()::readable)
                .orElseGet(() -> ground.theme().of(KindFamily.CONTACT));
    }

    private List<Mark> lines(Box box) {
        List<Mark> marks = new ArrayList<>();
        Theme theme = ground.theme();
        for (Tracks.Track track : tracks.all()) {
            double y = box.y() + track.y();
            marks.add(new Mark.Stroke(
                    Outline.through(List.of(new Point(box.x(), y), new Point(box.right() - 6, y)), false),
                    Pen.solid(theme.hairline(), 1.5)));
        }
        return marks;
    }

    /// The personas that a card of the lane names; one nameless way when none does.
    private List<Optional<Id<Persona>>> travellers() {
        List<Optional<Id<Persona>>> named = stops.stream()
                .map(Stop::persona)
                .filter(Optional::isPresent)
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(Optional.empty()) : named;
    }

    private List<Mark> ways(Box box) {
        List<Mark> marks = new ArrayList<>();
        List<Optional<Id<Persona>>> travellers = travellers();
        Map<Double, Double> nameEnds = new HashMap<>();
        for (int i = 0; i < travellers.size(); i++) {
            Optional<Id<Persona>> who = travellers.get(i);
            List<Route.Place> places = places(box, who);
            if (!places.isEmpty()) {
                boolean several = travellers.size() > 1;
                Ink ink = ink(who, i);
                double aside = (i - (travellers.size() - 1) / 2.0) * ASIDE;
                List<Double> dashes = several ? ground.theme().curve(i).dashes() : List.of();
                Outline way = Route.outline(places, aside);
                if (way.bounds().width() + way.bounds().height() > 0) {
                    marks.add(new Mark.Stroke(way, new Pen(ink, several ? 2.5 : 3.5, dashes, dashes.isEmpty())));
                }
                if (several && who.isPresent()) {
                    marks.addAll(name(places.getLast(), who.get(), ink, nameEnds));
                }
            }
        }
        return marks;
    }

    private Ink ink(Optional<Id<Persona>> who, int index) {
        if (who.isEmpty()) {
            return ground.theme().of(KindFamily.CONTACT);
        }
        return ground.view()
                .document()
                .get(who.get())
                .colour()
                .map(ground.theme()::readable)
                .orElseGet(() -> ground.theme().curve(index).ink());
    }

    private List<Route.Place> places(Box box, Optional<Id<Persona>> who) {
        List<Route.Place> places = new ArrayList<>();
        for (Stop stop : stops) {
            boolean goesThere = stop.persona().isEmpty() || stop.persona().equals(who);
            if (goesThere && stop.sort() != Stop.Sort.MISSING) {
                List<Double> ys = new ArrayList<>();
                tracks.of(stop).forEach(track -> ys.add(box.y() + track.y()));
                Extent first = ground.leaves().get(stop.span().first());
                Extent last = ground.leaves().get(stop.span().last());
                if (!places.isEmpty() && places.getLast().fromX() == first.center()) {
                    ys.addAll(places.removeLast().ys());
                }
                places.add(new Route.Place(first.center(), last.center(), first.left() - 4, ys));
            }
        }
        return places;
    }

    private List<Mark> name(Route.Place end, Id<Persona> who, Ink ink, Map<Double, Double> nameEnds) {
        Paragraph name = ground.set(
                ground.view().document().get(who).name(),
                ground.theme().textStyles().metaStrong(),
                90);
        double y = end.ys().getFirst();
        double x = nameEnds.getOrDefault(y, end.toX() + Station.RADIUS + 6);
        nameEnds.put(y, x + name.width() + 8);
        return name.marks(x, y - name.height() / 2 - 8, name.width() + 1, Paragraph.Align.START, ink);
    }

    private Fragment cell(Stop stop, double top, int slotRow) {
        List<Mark> marks = new ArrayList<>();
        Extent first = ground.leaves().get(stop.span().first());
        Extent last = ground.leaves().get(stop.span().last());
        List<Tracks.Track> used = tracks.of(stop);
        for (Tracks.Track track : used) {
            marks.addAll(Station.marks(
                    ground.theme(),
                    ink(track.channel()),
                    icons.apply(track.channel()),
                    first.center(),
                    last.center(),
                    top + track.y(),
                    stop.sort()));
        }
        double r = Station.RADIUS + 1.5;
        Box box = Box.between(
                first.center() - r,
                top + used.getFirst().y() - r,
                last.center() + r,
                top + used.getLast().y() + r);
        Tracks.Label label = tracks.labels().get(stop);
        if (label != null) {
            double width = label.words().width();
            Box place = new Box(
                    label.room().center() - width / 2,
                    top + label.top(),
                    width,
                    label.words().height());
            marks.addAll(label.words()
                    .marks(
                            place.x(),
                            place.y(),
                            width,
                            Paragraph.Align.CENTER,
                            ground.theme().ink()));
            box = box.union(place);
        }
        Slot slot = new Slot(slotRow, stop.span().first() + 1, 1, stop.span().length());
        return new Fragment(
                new Meaning(
                        Role.CELL,
                        words(stop, used),
                        stop.card()
                                .filter(card -> stop.tellsAll())
                                .map(card -> card.id().value()),
                        Optional.of(slot),
                        0,
                        Optional.empty()),
                box,
                marks);
    }

    private String words(Stop stop, List<Tracks.Track> used) {
        String channels = used.stream().map(track -> track.channel().name()).collect(Collectors.joining(", "));
        String who = stop.persona()
                .map(id -> " (" + ground.view().document().get(id).name() + ")")
                .orElse("");
        String which = switch (stop.sort()) {
            case USED -> channels + who;
            case MISSING -> ground.words().of("channel.missing.told", channels + who);
            case STRAY -> ground.words().of("channel.stray.told", channels + who);
        };
        return which + (stop.text().isBlank() ? "" : ": " + stop.text().replace("\n", ", "));
    }
}
