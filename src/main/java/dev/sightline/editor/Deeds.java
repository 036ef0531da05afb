package dev.sightline.editor;

import dev.sightline.edit.CurveEdit;
import dev.sightline.edit.Edit;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.LinkEdit;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.Remove;
import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Together;
import dev.sightline.edit.Where;
import dev.sightline.model.Id;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LineKind;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which edit a verb means for what is selected.
final class Deeds {
    private Deeds() {}

    /// What a verb would do now; empty if nothing, or if it is no edit.
    static Optional<Deed> of(Verb verb, Focus focus) {
        return switch (verb) {
            case REMOVE -> remove(focus);
            case DUPLICATE ->
                focus.placed().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Deed.adding(new PlacedEdit.Duplicate(focus.placed())));
            case MOVE_LEFT -> Moves.move(focus, Direction.LEFT);
            case MOVE_RIGHT -> Moves.move(focus, Direction.RIGHT);
            case MOVE_UP -> Marks.nudge(focus, true).or(() -> Moves.move(focus, Direction.UP));
            case MOVE_DOWN -> Marks.nudge(focus, false).or(() -> Moves.move(focus, Direction.DOWN));
            case STRETCH -> Moves.stretch(focus, 1);
            case SHRINK -> Moves.stretch(focus, -1);
            case GROUP -> group(focus);
            case UNGROUP -> ungroup(focus);
            case PROMOTE -> promote(focus);
            case DEMOTE -> demote(focus);
            case REVERSE_LINK -> reverse(focus);
            case ROUTE_LINK -> Rerouting.alone(focus).map(Deed::of);
            case INSERT_LINE -> line(focus);
            case REMOVE_CURVE -> removeCurve(focus);
            case RESOLVE_NOTE -> Attached.resolve(focus);
            case SEVERITY_NONE -> Marks.severity(focus, Optional.empty());
            case SEVERITY_1 -> Marks.severity(focus, Optional.of(1));
            case SEVERITY_2 -> Marks.severity(focus, Optional.of(2));
            case SEVERITY_3 -> Marks.severity(focus, Optional.of(3));
            case SEVERITY_4 -> Marks.severity(focus, Optional.of(4));
            case SEVERITY_5 -> Marks.severity(focus, Optional.of(5));
            default -> verb.marker().flatMap(kind -> Marks.marker(focus, kind));
        };
    }

    /// Points of a curve rather than the curve, where places of it are focused.
    private static Optional<Deed> remove(Focus focus) {
        Set<Id<?>> gone = focus.all().stream().map(one -> one.id()).collect(Collectors.toSet());
        List<Edit> edits = new ArrayList<>();
        for (Id<ScoreCurve> curve : Marks.pointed(focus)) {
            gone.remove(curve);
            ScoreCurve there = focus.document().get(curve);
            Marks.columns(focus).stream()
                    .filter(column -> CurveText.point(there, column).isPresent())
                    .forEach(column -> edits.add(new CurveEdit.ClearPoint(curve, column)));
        }
        if (!gone.isEmpty()) {
            edits.add(Remove.of(focus.document(), gone));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Deed.of(
                        edits.size() == 1
                                ? edits.getFirst()
                                : new Together(edits.getLast().label(), edits)));
    }

    /// The whole curve of which a point is focused, or that is selected.
    private static Optional<Deed> removeCurve(Focus focus) {
        List<Id<ScoreCurve>> curves =
                focus.all(ScoreCurve.class).stream().map(ScoreCurve::id).toList();
        return curves.isEmpty() ? Optional.empty() : Optional.of(Deed.of(Remove.of(focus.document(), curves)));
    }

    /// A phase around stages, or a group around lanes; its name can be typed at once.
    private static Optional<Deed> group(Focus focus) {
        List<Stage> stages = focus.all(Stage.class);
        if (!stages.isEmpty()) {
            return Optional.of(Deed.adding(
                    new StageEdit.Enclose(stages.stream().map(Stage::id).toList(), "")));
        }
        List<MapRow> rows = focus.all(MapRow.class);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Deed.adding(new LaneEdit.Enclose(
                        rows.stream()
                                .<Id<? extends MapRow>>map(row -> Id.of(row.id().value()))
                                .toList(),
                        "")));
    }

    private static Optional<Deed> ungroup(Focus focus) {
        return focus.lead().flatMap(lead -> switch (lead) {
            case LaneGroup group -> Optional.of(Deed.of(new LaneEdit.Dissolve(group.id())));
            case Stage stage
            when stage.level() == Stage.Level.PHASE -> Optional.of(Deed.of(new StageEdit.Dissolve(stage.id())));
            default -> Optional.empty();
        });
    }

    private static Optional<Deed> promote(Focus focus) {
        List<Id<Step>> steps = focus.steps();
        return steps.isEmpty() ? Optional.empty() : Optional.of(Deed.of(new StepEdit.Promote(steps)));
    }

    private static Optional<Deed> demote(Focus focus) {
        List<Id<Stage>> stages = focus.all(Stage.class).stream()
                .filter(stage -> stage.level() == Stage.Level.STAGE)
                .map(Stage::id)
                .toList();
        return stages.isEmpty() ? Optional.empty() : Optional.of(Deed.of(new StageEdit.Demote(stages)));
    }

    private static Optional<Deed> reverse(Focus focus) {
        List<Id<Link>> links = focus.all(Link.class).stream().map(Link::id).toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(Deed.of(new LinkEdit.Reverse(links)));
    }

    private static final List<LineKind> LINES =
            List.of(LineKind.VISIBILITY, LineKind.INTERACTION, LineKind.INTERNAL_INTERACTION);

    /// A line below the focused row, of the first usual kind that the map does not have.
    private static Optional<Deed> line(Focus focus) {
        List<LineKind> there = focus.view().bands().stream()
                .flatMap(band -> band.rows().stream())
                .filter(SeparatorLine.class::isInstance)
                .map(row -> ((SeparatorLine) row).kind())
                .toList();
        LineKind kind =
                LINES.stream().filter(one -> !there.contains(one)).findFirst().orElse(LineKind.CUSTOM);
        Where where = Inserts.row(focus)
                .map(Where::after)
                .orElse(Where.lastIn(focus.view().map().id()));
        return Optional.of(Deed.adding(new LaneEdit.InsertLine(where, kind, "")));
    }
}
