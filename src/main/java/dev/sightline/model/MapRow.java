package dev.sightline.model;

import java.util.Optional;

/// Something that runs across the whole map: a lane, or a line between lanes.
public sealed interface MapRow extends Element permits Lane, SeparatorLine {
    /// The map it is part of.
    Id<JourneyMap> map();

    /// The group it stands in. Groups and ungrouped rows share one order.
    Optional<Id<LaneGroup>> group();
}
