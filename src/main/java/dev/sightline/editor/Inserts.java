package dev.sightline.editor;

import dev.sightline.edit.Where;
import dev.sightline.editor.Grid.RowKind;
import dev.sightline.editor.Making.Level;
import dev.sightline.editor.TextEditing.Field;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.List;
import java.util.Optional;

/// What comes to be where the focus is: its text is written first.
final class Inserts {
    private Inserts() {}

    /// What a verb would begin to write.
    static Optional<TextEditing> of(Verb verb, Focus focus) {
        return switch (verb) {
            case INSERT_ANOTHER -> another(focus, true);
            case INSERT_BEFORE -> another(focus, false);
            case INSERT_STEP_AFTER -> step(focus, true);
            case INSERT_STEP_BEFORE -> step(focus, false);
            case INSERT_STAGE_AFTER -> stage(focus, true);
            case INSERT_STAGE_BEFORE -> stage(focus, false);
            case INSERT_LANE_BELOW -> lane(focus, true);
            case INSERT_LANE_ABOVE -> lane(focus, false);
            case INSERT_NOTE -> focus.lead().map(on -> text(focus, new Making.OfNote(on.id()), Field.TEXT));
            default -> Optional.empty();
        };
    }

    private static TextEditing text(Focus focus, Making making, Field field) {
        return TextEditing.making(making, field, focus.spot(), focus.selection());
    }

    /// In the focused place, which has room for something: a card in a lane, a head for columns that have none.
    static Optional<TextEditing> here(Focus focus) {
        Optional<RowKind> kind = focus.rowKind();
        if (kind.isEmpty() || focus.spot().orElseThrow().isHead()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case LANE -> card(focus, Optional.empty());
            case STAGES -> column(focus, Level.STAGE, false, Where.lastIn(under(focus)));
            case STEPS -> column(focus, Level.STEP, false, Where.lastIn(under(focus)));
            default -> Optional.empty();
        };
    }

    /// The column that lacks the head, or the map.
    private static Id<?> under(Focus focus) {
        return focus.leaf().<Id<?>>map(Column::id).orElse(focus.view().map().id());
    }

    private static Optional<TextEditing> card(Focus focus, Optional<Where> where) {
        return focus.lane()
                .flatMap(lane -> focus.place()
                        .map(place -> text(focus, new Making.OfCard(lane.id(), place, where), Field.TEXT)));
    }

    private static Optional<TextEditing> column(Focus focus, Level level, boolean asked, Where where) {
        return Optional.of(text(focus, new Making.OfColumn(level, where, asked), Field.NAME));
    }

    /// One more of what is focused, beside it.
    static Optional<TextEditing> another(Focus focus, boolean after) {
        Optional<Element> lead = focus.lead();
        if (lead.isEmpty() || focus.curve().isPresent()) {
            return here(focus);
        }
        Where where = beside(lead.get().id(), after);
        return switch (lead.get()) {
            case Placed _ -> card(focus, Optional.of(where));
            case Step _ -> column(focus, Level.STEP, true, where);
            case Stage stage ->
                column(focus, stage.level() == Stage.Level.PHASE ? Level.PHASE : Level.STAGE, true, where);
            default -> lane(focus, after);
        };
    }

    private static Where beside(Id<?> id, boolean after) {
        return after ? Where.after(id) : Where.before(id);
    }

    /// A step beside the focused one; the first or last one of a focused stage.
    private static Optional<TextEditing> step(Focus focus, boolean after) {
        Optional<Column> here = column(focus);
        Where where = here.map(column -> switch (column) {
                    case Step step -> beside(step.id(), after);
                    case Stage stage -> after ? Where.lastIn(stage.id()) : Where.firstIn(stage.id());
                })
                .orElse(Where.lastIn(focus.view().map().id()));
        return column(focus, Level.STEP, true, where);
    }

    /// The column meant: the selected head, or the leaf of the focused place.
    private static Optional<Column> column(Focus focus) {
        return focus.lead()
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .or(focus::leaf);
    }

    private static Optional<TextEditing> stage(Focus focus, boolean after) {
        Optional<Where> where = column(focus).map(column -> beside(column.id(), after));
        return column(
                focus,
                Level.STAGE,
                true,
                where.orElse(Where.lastIn(focus.view().map().id())));
    }

    private static Optional<TextEditing> lane(Focus focus, boolean after) {
        Optional<Where> where = row(focus).map(id -> beside(id, after));
        return Optional.of(text(
                focus,
                new Making.OfLane(where.orElse(Where.lastIn(focus.view().map().id())), LaneKind.CUSTOM, true),
                Field.NAME));
    }

    /// The row meant: that of the focused place; the first one for the heads of columns.
    static Optional<Id<?>> row(Focus focus) {
        return focus.spot()
                .<Id<?>>map(Spot::row)
                .filter(row -> focus.grid()
                        .row(row)
                        .filter(one -> !one.kind().isColumns() && one.kind() != RowKind.CURVE)
                        .isPresent());
    }

    /// What is made when a text is done in the last column and the way goes on: one more column of its level.
    static Optional<Making.OfColumn> next(Focus focus) {
        List<Column> leaves = focus.view().leaves();
        Optional<RowKind> kind = focus.rowKind();
        if (leaves.isEmpty() || kind.filter(RowKind::isHeadOnly).isPresent() || kind.isEmpty()) {
            return Optional.empty();
        }
        Column last = kind.get().isColumns() ? column(focus).orElse(leaves.getLast()) : leaves.getLast();
        Level level = switch (last) {
            case Step _ -> Level.STEP;
            case Stage stage -> stage.level() == Stage.Level.PHASE ? Level.PHASE : Level.STAGE;
        };
        return Optional.of(new Making.OfColumn(level, Where.after(last.id()), false));
    }
}
