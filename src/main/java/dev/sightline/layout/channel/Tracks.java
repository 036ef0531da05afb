package dev.sightline.layout.channel;

import dev.sightline.layout.Extent;
import dev.sightline.layout.curve.Ground;
import dev.sightline.model.Channel;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the lines of the channels run, from top to bottom, with their names, and what is written below their discs;
/// measured from the top of the lane.
final class Tracks {
    private static final double TOP = 6;
    private static final double LEAST = 32;
    private static final double SIDE = 8;

    private final List<Track> tracks = new ArrayList<>();
    private final Map<Stop, Label> labels = new HashMap<>();
    private final double height;

    /// One line.
    ///
    /// @param name stands in the lane's head, its middle as high as the line
    record Track(Channel channel, Paragraph name, double y) {}

    /// What is written below a disc, from its top.
    record Label(Paragraph words, Extent room, double top) {}

    Tracks(Ground ground, List<Channel> channels, List<Stop> stops) {
        double room = LineNames.room(ground.theme());
        double y = TOP;
        for (int row = 0; row < channels.size(); row++) {
            Channel channel = channels.get(row);
            Paragraph name =
                    ground.set(channel.name(), ground.theme().textStyles().metaStrong(), room);
            double line = y + Math.max(LEAST, name.height() + 6) / 2;
            tracks.add(new Track(channel, name, line));
            double bottom = Math.max(line + LEAST / 2, line + name.height() / 2 + 2);
            y = Math.max(bottom, labelsBelow(ground, channels, row, line, stops));
        }
        height = y + TOP;
    }

    /// Sets the labels of the stops whose lowest channel this is, one below the other in a column.
    private double labelsBelow(Ground ground, List<Channel> channels, int row, double line, List<Stop> stops) {
        double lowest = 0;
        List<Stop> here = new ArrayList<>();
        for (Stop stop : stops) {
            if (!stop.text().isBlank() && lowestRow(channels, stop) == row) {
                Extent room = ground.of(stop.span());
                double top = line + Station.RADIUS + 3;
                for (Stop other : here) {
                    if (other.span().first() <= stop.span().last()
                            && stop.span().first() <= other.span().last()) {
                        Label label = labels.get(other);
                        top = label == null
                                ? top
                                : Math.max(top, label.top() + label.words().height() + 3);
                    }
                }
                Paragraph words =
                        ground.set(stop.text(), ground.theme().textStyles().meta(), room.width() - 2 * SIDE);
                labels.put(stop, new Label(words, room, top));
                here.add(stop);
                lowest = Math.max(lowest, top + words.height() + 6);
            }
        }
        return lowest;
    }

    private static int lowestRow(List<Channel> channels, Stop stop) {
        int lowest = 0;
        for (int row = 0; row < channels.size(); row++) {
            if (stop.channels().contains(channels.get(row).id())) {
                lowest = row;
            }
        }
        return lowest;
    }

    List<Track> all() {
        return tracks;
    }

    /// The lines of the channels used at a stop, from top to bottom.
    List<Track> of(Stop stop) {
        return tracks.stream()
                .filter(track -> stop.channels().contains(track.channel().id()))
                .toList();
    }

    Map<Stop, Label> labels() {
        return labels;
    }

    double height() {
        return height;
    }
}
