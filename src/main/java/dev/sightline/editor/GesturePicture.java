package dev.sightline.editor;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.List;
import java.util.Optional;

/// What a gesture shows on top of the sheet, in points of the sheet.
///
/// @param targets where it would land
/// @param ghosts what is carried along with the pointer
/// @param marquee the rubber band
/// @param line a link being drawn, from its beginning to the pointer; empty for none
public record GesturePicture(List<Box> targets, List<Box> ghosts, Optional<Box> marquee, List<Point> line) {
    /// Nothing.
    public static final GesturePicture EMPTY = new GesturePicture(List.of(), List.of(), Optional.empty(), List.of());

    public GesturePicture {
        targets = List.copyOf(targets);
        ghosts = List.copyOf(ghosts);
        line = List.copyOf(line);
    }
}
