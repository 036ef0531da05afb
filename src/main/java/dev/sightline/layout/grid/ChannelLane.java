package dev.sightline.layout.grid;

import dev.sightline.geometry.Point;
import dev.sightline.layout.channel.TransportMap;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A lane of channels as a transport map: one line per channel, a disc where it is used.
record ChannelLane(TransportMap map) implements LaneContent {

    /// The transport map of a lane; none when the lane is not of channels, or nothing on the way names one.
    static Optional<LaneContent> of(Setting setting, Columns columns, Lane lane) {
        return TransportMap.of(CurveLane.ground(setting, columns), lane, PlacedFacts::icon)
                .map(ChannelLane::new);
    }

    @Override
    public double height() {
        return map.height();
    }

    @Override
    public double headerReserve() {
        return map.headerReserve();
    }

    @Override
    public Set<Id<?>> shown() {
        return map.shown();
    }

    @Override
    public List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        Point middle = new Point(LegendEntry.WIDTH / 2, LegendEntry.HEIGHT / 2);
        map.signs(middle)
                .forEach((words, sample) -> entries.add(new LegendEntry(LegendEntry.Topic.CHANNELS, words, sample)));
        return entries;
    }

    @Override
    public Drawn draw(Area area) {
        return new Drawn(map.draw(area.box(), area.header(), area.slotRow()), List.of());
    }
}
