package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Plot;
import dev.sightline.model.Id;
import java.util.List;
import java.util.Set;

/// Something that a lane holds over its whole length: its cards, its curves, its transport map of channels. A lane may
/// hold several, one below the other; each is a row of the table.
interface LaneContent {

    /// The place that a content is given.
    ///
    /// @param box from the left edge of the first column to the right edge of the last, as high as was asked for or
    ///     higher
    /// @param header the lane's head beside it, for labels of a scale; its right [#headerReserve()] points are free
    /// @param slotRow its row in the table; a leaf's column there is the leaf's index plus 1
    record Area(Box box, Box header, int slotRow) {}

    /// The least height it needs, with free space at its top and bottom, in points.
    double height();

    /// How much of the lane's head it wants to itself, at the right, in points.
    default double headerReserve() {
        return 0;
    }

    /// The placed things that it shows itself, so that they are not drawn as cards.
    default Set<Id<?>> shown() {
        return Set.of();
    }

    /// What it adds to the legend.
    default List<LegendEntry> legend() {
        return List.of();
    }

    /// What was drawn.
    ///
    /// @param fragments decoration first, then what is read, in the order in which it is read
    /// @param plots where its curves stand
    record Drawn(List<Fragment> fragments, List<Plot> plots) {}

    /// Draws it.
    Drawn draw(Area area);
}
