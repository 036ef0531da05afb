package dev.sightline.editor.gesture;

import dev.sightline.edit.Where;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import dev.sightline.model.LaneGroup;

/// Where among its siblings something comes to stand that is put into a seam.
final class Seams {
    private Seams() {}

    /// Below the name of a group is first in the group.
    static Where where(Table table, Heads.Seam seam) {
        boolean group = table.find(seam.beside()).orElse(null) instanceof LaneGroup;
        if (group && seam.after()) {
            return Where.firstIn(seam.beside());
        }
        return seam.after() ? Where.after(seam.beside()) : Where.before(seam.beside());
    }

    /// Whether a point lies below all rows, where what is dropped leaves the last group.
    static boolean isBelowAll(Table table, Point at) {
        return table.sheet().rows().isEmpty()
                || at.y() > table.sheet().rows().getLast().header().bottom() + BELOW;
    }

    private static final double BELOW = 12;
}
