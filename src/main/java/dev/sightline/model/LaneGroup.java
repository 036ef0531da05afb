package dev.sightline.model;

import java.util.function.Consumer;

/// Lanes that belong together under a name, such as a lens, a principle or takeaways.
@Built
public record LaneGroup(Id<LaneGroup> id, Rank rank, About about, Id<JourneyMap> map, String name)
        implements Element, LaneGroupBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(map);
    }
}
