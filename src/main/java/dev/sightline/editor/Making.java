package dev.sightline.editor;

import dev.sightline.edit.Where;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Place;
import java.util.Optional;

/// What comes to be with a text that is being written.
public sealed interface Making {
    /// A card, or what is usual in its lane instead.
    ///
    /// @param where a neighbour in its place; at the end when empty
    record OfCard(Id<Lane> lane, Place place, Optional<Where> where) implements Making {}

    /// A card to which a link leads that begins somewhere else.
    record OfTarget(Id<?> from, OfCard card) implements Making {}

    /// A phase, a stage or a step.
    ///
    /// @param asked whether it was asked for, so that it comes to be without a name too
    record OfColumn(Level level, Where where, boolean asked) implements Making {}

    /// A lane.
    ///
    /// @param guessed whether its name may tell that it is of another kind
    record OfLane(Where where, LaneKind kind, boolean guessed) implements Making {}

    /// A note on something.
    record OfNote(Id<?> on) implements Making {}

    /// The first curve of a lane, with the value at the spot.
    record OfCurve(Id<Lane> lane) implements Making {}

    /// Which of its texts is written.
    default TextEditing.Field field() {
        return switch (this) {
            case OfCard _, OfTarget _, OfNote _ -> TextEditing.Field.TEXT;
            case OfColumn _, OfLane _ -> TextEditing.Field.NAME;
            case OfCurve _ -> TextEditing.Field.VALUE;
        };
    }

    /// The three levels of columns.
    enum Level {
        PHASE,
        STAGE,
        STEP
    }
}
