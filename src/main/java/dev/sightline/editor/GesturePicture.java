package dev.sightline.editor;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/// What a gesture shows on top of the sheet, in points of the sheet.
///
/// @param targets where it would land
/// @param refused whether it cannot land there
/// @param seam the line between two things where it would be put in: without width or without height
/// @param ghosts what is carried along with the pointer
/// @param marquee the rubber band
/// @param line a link being drawn, from its beginning to the pointer; empty for none
/// @param handles what can be taken hold of or pressed
/// @param badge a number beside the pointer
/// @param cursor what the pointer looks like
@RecordBuilder
@RecordBuilder.Options(addFunctionalMethodsToWith = false)
public record GesturePicture(
        List<Box> targets,
        boolean refused,
        Optional<Box> seam,
        List<Ghost> ghosts,
        Optional<Box> marquee,
        List<Point> line,
        List<Handle> handles,
        Optional<Badge> badge,
        Cursor cursor)
        implements GesturePictureBuilder.With {
    /// Nothing.
    public static final GesturePicture EMPTY = new GesturePicture(
            List.of(),
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Cursor.DEFAULT);

    public GesturePicture {
        targets = List.copyOf(targets);
        ghosts = List.copyOf(ghosts);
        line = List.copyOf(line);
        handles = List.copyOf(handles);
    }

    /// Something that is carried: it looks as it is drawn, but stands in another box of the same size.
    public record Ghost(Id<?> element, Box box) {}

    /// Something small to take hold of or to press, of the same size at any zoom.
    ///
    /// @param at its middle
    /// @param hot whether the pointer is on it
    public record Handle(Shape shape, Point at, boolean hot) {}

    /// What a handle is for.
    public enum Shape {
        /// Stretches a card.
        STRETCH,
        /// Begins a link.
        LINK,
        /// Takes an end of a link elsewhere.
        END,
        /// Leads a link elsewhere.
        BEND,
        /// Sets a point of a curve.
        POINT,
        /// Puts something new in.
        PLUS
    }

    /// A few signs that need no words, such as a value, a width or how many are carried.
    public record Badge(Point at, String text) {}

    /// What the pointer looks like.
    public enum Cursor {
        DEFAULT,
        HAND,
        CROSS,
        CLOSED_HAND,
        COPY,
        FORBIDDEN,
        STRETCH_ACROSS,
        STRETCH_UP_DOWN
    }
}
