package dev.sightline.layout;

import dev.sightline.model.Bend;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import java.util.List;
import java.util.Optional;

/// A gap of the grid in which links run: the channel below a row, or the gutter between two columns.
///
/// @param level whether it is a channel, in which links run level
/// @param index of a channel how many lanes stand above it, 0 for the one below the columns' heads; of a gutter how
/// many
///     leaves of the map's view stand before it
public record Gap(boolean level, int index) {
    /// Where a bend stands among the rows and columns that a view shows; nothing where they are not shown.
    public static Optional<Gap> of(Bend bend, MapView view) {
        if (!bend.side().ofLane()) {
            return view.span(Id.<Column>of(bend.of().value()))
                    .map(span -> new Gap(false, bend.side() == Bend.Side.BEFORE ? span.first() : span.last() + 1));
        }
        List<Lane> lanes = view.lanes();
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).id().equals(bend.of())) {
                return Optional.of(new Gap(true, bend.side() == Bend.Side.ABOVE ? i : i + 1));
            }
        }
        return Optional.empty();
    }

    /// The bend that leads a link through it; nothing where a view has no such gap.
    public Optional<Bend> bend(MapView view) {
        List<? extends Element> all = level ? view.lanes() : view.leaves();
        if (all.isEmpty() || index < 0 || index > all.size()) {
            return Optional.empty();
        }
        boolean first = index == 0;
        Bend.Side side = level ? first ? Bend.Side.ABOVE : Bend.Side.BELOW : first ? Bend.Side.BEFORE : Bend.Side.AFTER;
        return Optional.of(new Bend(side, all.get(first ? 0 : index - 1).id()));
    }
}
