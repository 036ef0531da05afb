package dev.sightline.drawing;

import dev.sightline.geometry.Size;
import java.util.List;

/// A whole sheet, ready to be painted: fragments in the order in which they are painted and read.
///
/// @param title what the sheet is called
/// @param language the BCP 47 tag of most of its text
/// @param paper the colour behind everything
public record Drawing(String title, String language, Size size, Ink paper, List<Fragment> fragments) {
    public Drawing {
        fragments = List.copyOf(fragments);
    }
}
