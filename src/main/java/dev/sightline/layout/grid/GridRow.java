package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import java.util.List;

/// Something that runs across the whole grid: a lane, a separator line, the label of a group, a curve without a lane.
interface GridRow {
    /// How many rows of the table it takes.
    int slotRows();

    /// The height it needs, in points.
    double height();

    /// Where a row stands.
    ///
    /// @param band from the left edge of the grid to its right edge, which all rows share
    /// @param header the strip at the left
    /// @param content from the first column to the last
    /// @param slotRow its first row in the table
    /// @param level 1 in a group of rows, else 0
    record Place(Box band, Box header, Box content, int slotRow, int level) {}

    /// Draws it and tells where it stands.
    Sheet.Row draw(Place place, List<Fragment> fragments);

    /// What it adds to the legend.
    List<LegendEntry> legend();
}
