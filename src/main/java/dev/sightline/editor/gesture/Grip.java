package dev.sightline.editor.gesture;

import dev.sightline.edit.SpanEdit;
import dev.sightline.editor.Spot;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Heads;
import dev.sightline.layout.Plot;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.model.Placed;
import java.util.Optional;

/// What a press takes hold of.
sealed interface Grip {
    /// The inside of something in a cell.
    record OnCard(Id<? extends Placed> card, Box box) implements Grip {}

    /// An edge of something in a cell, by which it is stretched.
    record OnEdge(Id<? extends Placed> card, SpanEdit.Edge edge) implements Grip {}

    /// The head of a phase, stage or step.
    record OnColumn(Heads.Head head) implements Grip {}

    /// The right edge of a head, by which its columns are made wider.
    record OnColumnEdge(Heads.Head head) implements Grip {}

    /// The head of a lane, a separator line, the name of a group, or the head of a curve without a lane.
    record OnRow(Id<?> row) implements Grip {}

    /// A point of a curve, or where one could be.
    record OnPoint(Plot plot, Id<? extends Column> column) implements Grip {}

    /// The small handle from which a link is drawn.
    record OnLinkHandle(Id<?> from) implements Grip {}

    /// An end of a link.
    record OnLinkEnd(Id<Link> link, boolean start) implements Grip {}

    /// The middle of a link's line, by which it is led elsewhere.
    record OnLinkBend(Id<Link> link) implements Grip {}

    /// The "+" between two columns or two rows.
    record OnSeam(Heads.Seam seam, boolean columns) implements Grip {}

    /// The "+" that puts the first step into a stage.
    record OnFirstStep(Heads.Head stage) implements Grip {}

    /// The "+" in an empty place.
    record OnPlus(Spot spot) implements Grip {}

    /// Anything that can only be selected, such as a link's line.
    record OnElement(Id<?> element) implements Grip {}

    /// The paper of a place.
    record OnPlace(Spot spot) implements Grip {}

    /// The paper beside all places.
    record OnPaper() implements Grip {}

    /// The element that a click here selects.
    default Optional<Id<?>> chosen() {
        return switch (this) {
            case OnCard(var card, var _) -> Optional.of(card);
            case OnEdge(var card, var _) -> Optional.of(card);
            case OnColumn(var head) -> Optional.of(head.column());
            case OnColumnEdge(var head) -> Optional.of(head.column());
            case OnRow(var row) -> Optional.of(row);
            case OnPoint(var plot, var _) -> Optional.of(plot.curve());
            case OnLinkHandle(var from) -> Optional.of(from);
            case OnLinkEnd(var link, var _) -> Optional.of(link);
            case OnLinkBend(var link) -> Optional.of(link);
            case OnElement(var element) -> Optional.of(element);
            case OnSeam _, OnFirstStep _, OnPlus _, OnPlace _, OnPaper _ -> Optional.empty();
        };
    }

    /// Whether it is a button, which is pressed and not dragged.
    default boolean isButton() {
        return this instanceof OnSeam || this instanceof OnFirstStep || this instanceof OnPlus;
    }

    /// Whether it is made only for dragging, so that a finger need not select anything first.
    default boolean isHandle() {
        return this instanceof OnLinkHandle
                || this instanceof OnColumnEdge
                || this instanceof OnLinkEnd
                || this instanceof OnLinkBend;
    }
}
