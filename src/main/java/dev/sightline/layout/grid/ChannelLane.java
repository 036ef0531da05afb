package dev.sightline.layout.grid;

import dev.sightline.model.Lane;
import java.util.Optional;

/// A lane of channels as a transport map: one line per channel, a disc where it is used.
final class ChannelLane {
    private ChannelLane() {}

    /// The transport map of a lane; none when the lane is not of channels, or none of its cards names one.
    static Optional<LaneContent> of(Setting setting, Columns columns, Lane lane) {
        return Optional.empty();
    }
}
