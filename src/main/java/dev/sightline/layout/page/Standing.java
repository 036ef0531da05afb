package dev.sightline.layout.page;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import java.util.List;

/// What of a column must not be cut through.
final class Standing {
    private Standing() {}

    /// Adds a thing as a whole; one that is higher than a page as its lines, between which it goes on.
    ///
    /// @param from where it begins, or what has to stay with it
    /// @param room how high a page is
    static void add(Fragment fragment, double from, double room, List<Extent> things) {
        Box box = fragment.box();
        if (box.height() < room) {
            things.add(new Extent(from, box.bottom()));
            return;
        }
        double top = from;
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.TextLine line) {
                double size = line.style().size();
                double above = line.at().y() - size;
                things.add(new Extent(Math.min(top, above), line.at().y() + size * 0.3));
                top = Double.MAX_VALUE;
            }
        }
    }
}
