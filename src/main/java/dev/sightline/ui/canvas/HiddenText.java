package dev.sightline.ui.canvas;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import dev.sightline.layout.TextPlace;

/// A text that is not painted, because a field lies over it.
///
/// @param element whose text it is
record HiddenText(String element, TextPlace place) {

    /// Whether a fragment may show it.
    boolean isIn(Fragment fragment) {
        return fragment.meaning().element().filter(element::equals).isPresent();
    }

    /// Whether a line of such a fragment belongs to it.
    boolean holds(Mark.TextLine line) {
        Box box = place.covered();
        return line.style().equals(place.style())
                && line.at().y() > box.y()
                && line.at().y() < box.bottom()
                && line.at().x() < box.right()
                && line.at().x() + line.width() > box.x();
    }
}
