package dev.sightline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A way of looking at a map that was given a name: what it shows, and where one looks.
///
/// @param rest what becomes of all that the filter does not ask for
/// @param hiddenRows lanes and lines of the map that are left out
/// @param heat by which figure it colours the map
/// @param framing where it looks; wherever one is when empty
@Built
public record SavedView(
        Id<SavedView> id,
        Rank rank,
        About about,
        Id<JourneyMap> map,
        String name,
        Filter filter,
        Rest rest,
        List<Id<? extends MapRow>> hiddenRows,
        Optional<Heat> heat,
        Optional<Framing> framing)
        implements Element, SavedViewBuilder.With {

    public SavedView {
        hiddenRows = hiddenRows.stream().distinct().sorted().toList();
    }

    /// How much of the map it shows.
    public Showing showing() {
        return new Showing(filter, rest, hiddenRows, heat);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(map).all(hiddenRows).all(filter.named());
    }
}
