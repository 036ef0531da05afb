package dev.sightline.model;

import java.util.stream.Stream;

/// Lanes that belong together under a name, such as a lens, a principle or takeaways.
@Built
public record LaneGroup(Id<LaneGroup> id, Rank rank, About about, Id<JourneyMap> map, String name)
        implements Element, LaneGroupBuilder.With {
    @Override
    public Stream<Id<?>> references() {
        return References.of(about).and(map).stream();
    }
}
