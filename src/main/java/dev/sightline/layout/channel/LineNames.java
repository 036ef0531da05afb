package dev.sightline.layout.channel;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.Channel;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The names of the channels with their icons, each beside its line in the head of the lane: where the head is, on
/// every page and at the left of the window, the lines have names.
final class LineNames {
    /// Between an icon and the edge of the head.
    private static final double EDGE = 8;
    /// Room for a channel's icon behind its name.
    private static final double ICON_ROOM = 16;

    private LineNames() {}

    /// How wide a name may be.
    static double room(Theme theme) {
        return theme.metrics().laneHeader() - theme.metrics().lanePadding() - EDGE - ICON_ROOM;
    }

    /// What they take of the head at its right, with free space.
    static double width(Tracks tracks) {
        double widest = 0;
        for (Tracks.Track track : tracks.all()) {
            widest = Math.max(widest, track.name().width());
        }
        return widest + EDGE + ICON_ROOM;
    }

    /// The names in a head, for the eye alone: each use of a channel says which.
    ///
    /// @param top of the tracks
    static Fragment draw(
            Theme theme,
            Tracks tracks,
            Box header,
            double top,
            Function<Channel, Ink> inks,
            Function<Channel, String> icons) {
        List<Mark> marks = new ArrayList<>();
        double right = header.right() - EDGE - ICON_ROOM;
        for (Tracks.Track track : tracks.all()) {
            double y = top + track.y();
            double room = track.name().width() + 1;
            marks.addAll(track.name()
                    .marks(right - room, y - track.name().height() / 2, room, Paragraph.Align.END, theme.ink()));
            Ink ink = inks.apply(track.channel());
            marks.add(Station.icon(icons.apply(track.channel()), header.right() - EDGE - 6, y, ink));
            Outline end =
                    Outline.through(List.of(new Point(header.right() - 4, y), new Point(header.right(), y)), false);
            marks.add(new Mark.Stroke(end, Pen.solid(theme.hairline(), 1.5)));
        }
        return new Fragment(Meaning.DECORATION, header, marks);
    }
}
