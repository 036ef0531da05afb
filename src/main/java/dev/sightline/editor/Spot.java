package dev.sightline.editor;

import dev.sightline.model.Element;
import dev.sightline.model.Id;

/// A place of the grid that can be walked to and typed into, filled or empty.
///
/// @param row a lane, separator line, lane group or loose curve; [#PHASES], [#STAGES] or [#STEPS] for the
///     heads of columns
/// @param leaf the leaf of the map's view; [#HEAD] for the head of the row
public record Spot(Id<?> row, int leaf) {
    /// The column of row heads, left of the first leaf.
    public static final int HEAD = -1;

    /// The row of phases.
    public static final Id<Element> PHASES = Id.of("/phases");

    /// The row of stages.
    public static final Id<Element> STAGES = Id.of("/stages");

    /// The row of steps.
    public static final Id<Element> STEPS = Id.of("/steps");

    /// Whether it is the head of its row.
    public boolean isHead() {
        return leaf == HEAD;
    }

    /// The spot at another leaf of the same row.
    public Spot at(int otherLeaf) {
        return new Spot(row, otherLeaf);
    }
}
