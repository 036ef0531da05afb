package dev.sightline.layout.page;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import java.util.List;
import java.util.Optional;

/// What of a column must not be cut through.
final class Standing {
    private Standing() {}

    /// Adds a thing as a whole; one that is higher than a page as its lines, between which it goes on.
    ///
    /// @param from where it begins, or what has to stay with it
    /// @param room how high a page is
    static void add(Fragment fragment, double from, double room, List<Extent> things) {
        Box box = fragment.box();
        if (box.bottom() - from < room) {
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

    /// Where the words of a thing stand; all of it if it has none.
    static Box lettered(Fragment fragment) {
        Optional<Box> words = fragment.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(mark -> box((Mark.TextLine) mark))
                .reduce(Box::union);
        return words.orElse(fragment.box());
    }

    /// How high each line of a thing stands.
    static List<Extent> lines(Fragment fragment) {
        return fragment.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(mark -> box((Mark.TextLine) mark))
                .map(box -> new Extent(box.y(), box.bottom()))
                .toList();
    }

    private static Box box(Mark.TextLine line) {
        double size = line.style().size();
        return new Box(line.at().x(), line.at().y() - size, line.width(), size * 1.3);
    }
}
