package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.MovedMarks;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Placed;
import org.jspecify.annotations.Nullable;

/// One appearance of a card in its lane. It remembers the fragment drawn last.
final class CardSpot {
    private final Placed placed;
    private final Block face;
    private final Span span;
    private final Extent extent;
    private final double y;
    private final double joined;
    private @Nullable Fragment drawn;

    /// @param y how far below the lane's top
    /// @param joined from which x a bracket comes from the part of the card before this one; NaN for the first part
    /// @param old the same card's spot in an earlier layout
    CardSpot(Placed placed, Block face, Span span, Extent extent, double y, double joined, @Nullable CardSpot old) {
        this.placed = placed;
        this.face = face;
        this.span = span;
        this.extent = extent;
        this.y = y;
        this.joined = joined;
        this.drawn = old == null ? null : old.drawn;
    }

    Placed placed() {
        return placed;
    }

    Block face() {
        return face;
    }

    Span span() {
        return span;
    }

    double y() {
        return y;
    }

    double joined() {
        return joined;
    }

    /// The card in a lane that begins at `top`: the same object as before if nothing moved.
    Fragment draw(double top, int slotRow) {
        Box box = new Box(extent.left(), top + y, extent.width(), face.height());
        Fragment known = drawn;
        if (known == null || !known.box().equals(box) || !isIn(known, slotRow)) {
            known = new Fragment(meaning(known, slotRow), box, new MovedMarks(face.marks(), box.x(), box.y()));
            drawn = known;
        }
        return known;
    }

    private Meaning meaning(@Nullable Fragment known, int slotRow) {
        if (known != null && isIn(known, slotRow)) {
            return known.meaning();
        }
        Slot slot = new Slot(slotRow, span.first() + 1, 1, span.length());
        return Meaning.inTable(Role.CELL, face.words(), placed.id().value(), slot, 0);
    }

    private boolean isIn(Fragment known, int slotRow) {
        Slot slot = known.meaning().slot().orElseThrow();
        return slot.row() == slotRow && slot.column() == span.first() + 1 && slot.columnSpan() == span.length();
    }
}
