package dev.sightline.editor;

import dev.sightline.editor.Grid.RowKind;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.List;
import java.util.Optional;

/// What the next key or verb is about: the selection, read on the grid.
///
/// @param sheet what is drawn of it, if it is
record Focus(Selection selection, Grid grid, Optional<Sheet> sheet) {

    static Focus of(Editor editor) {
        return new Focus(editor.state().selection(), editor.grid(), editor.sheet());
    }

    MapView view() {
        return grid.view();
    }

    JourneyDocument document() {
        return view().document();
    }

    /// The focused place, if it is one of this map.
    Optional<Spot> spot() {
        return selection.spot().filter(grid::has);
    }

    Optional<RowKind> rowKind() {
        return spot().flatMap(spot -> grid.row(spot.row())).map(Grid.Row::kind);
    }

    Optional<Element> lead() {
        return selection.lead().flatMap(document()::find);
    }

    /// What is selected, or else the head that stands in the focused place; to what stands in a lane more is added.
    Optional<Element> written() {
        return lead().or(() -> spot().filter(spot ->
                        spot.isHead() || rowKind().filter(RowKind::isColumns).isPresent())
                .flatMap(spot -> grid.at(spot).stream().findFirst())
                .flatMap(document()::find));
    }

    /// All that is selected.
    List<Element> all() {
        return selection.elements().stream()
                .flatMap(id -> document().find(id).stream())
                .toList();
    }

    <T extends Element> List<T> all(Class<T> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<? extends Id<? extends Placed>> placed() {
        return all(Placed.class).stream().map(Placed::id).toList();
    }

    /// Stages, or phases, as the lead is one or the other.
    List<Id<Stage>> stages() {
        Optional<Stage.Level> level = lead().filter(Stage.class::isInstance).map(one -> ((Stage) one).level());
        return all(Stage.class).stream()
                .filter(stage -> level.filter(stage.level()::equals).isPresent())
                .map(Stage::id)
                .toList();
    }

    List<Id<Step>> steps() {
        return all(Step.class).stream().map(Step::id).toList();
    }

    /// Lanes and lines, or groups, as the lead is one or the other.
    List<? extends Id<? extends Element>> rows() {
        boolean groups = lead().filter(LaneGroup.class::isInstance).isPresent();
        return groups
                ? all(LaneGroup.class).stream().map(LaneGroup::id).toList()
                : all(MapRow.class).stream()
                        .<Id<? extends Element>>map(Element::id)
                        .toList();
    }

    /// The lane of the focused place, its head included.
    Optional<Lane> lane() {
        return spot().flatMap(spot -> document().find(spot.row()))
                .filter(Lane.class::isInstance)
                .map(Lane.class::cast);
    }

    /// The leaf of the focused place; empty on the head of a row and on a map without columns.
    Optional<Column> leaf() {
        return spot().filter(
                        spot -> !spot.isHead() && spot.leaf() < view().leaves().size())
                .map(spot -> view().leaves().get(spot.leaf()));
    }

    /// Where on the way something new would stand: where the lead does, or in the focused column.
    Optional<Place> place() {
        return lead().filter(Placed.class::isInstance)
                .map(one -> ((Placed) one).place())
                .or(() -> leaf().map(leaf -> Place.on(leaf.id())));
    }

    /// The curve whose value at the focused leaf is meant.
    Optional<ScoreCurve> curve() {
        return lead().filter(one -> one instanceof ScoreCurve && leaf().isPresent())
                .map(ScoreCurve.class::cast);
    }
}
