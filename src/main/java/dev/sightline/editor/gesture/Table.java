package dev.sightline.editor.gesture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.Grid;
import dev.sightline.editor.Spot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import dev.sightline.layout.HitTest;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.List;
import java.util.Optional;

/// The sheet as it lies under the pointer, with the document that it shows.
record Table(EditorState state, Sheet sheet, Grid grid) {

    /// What lies there now; nothing while no sheet is shown, or one that has other columns than the document: then the
    /// next one is on its way.
    static Optional<Table> of(Editor editor) {
        EditorState state = editor.state();
        return editor.sheet()
                .filter(sheet -> sheet.columns().size() == state.view().leaves().size())
                .map(sheet -> new Table(state, sheet, editor.grid()));
    }

    MapView view() {
        return state.view();
    }

    HitTest hits() {
        return sheet.hits();
    }

    Heads heads() {
        return sheet.heads();
    }

    Optional<Element> find(Id<?> id) {
        return state.document().find(id);
    }

    Optional<Placed> placed(Id<?> id) {
        return find(id).filter(Placed.class::isInstance).map(Placed.class::cast);
    }

    boolean hasColumns() {
        return !sheet.columns().isEmpty();
    }

    /// The leaf at a point, or the nearest; 0 on a map without columns.
    int leaf(Point at) {
        return hasColumns() ? hits().leaf(at.x()) : 0;
    }

    /// The place at a point, on the rows or among the heads of columns.
    Optional<Spot> spot(Point seen) {
        Optional<Spot> cell =
                hits().cell(seen).map(found -> new Spot(found.row().element(), found.leaf()));
        return cell.or(() -> head(seen)).filter(grid::has);
    }

    /// A place among the heads of steps where no step is yet.
    private Optional<Spot> head(Point seen) {
        List<Heads.Head> steps = heads().level(2);
        boolean beside = steps.isEmpty()
                || seen.y() < steps.getFirst().box().y()
                || seen.y() > steps.getFirst().box().bottom();
        return beside ? Optional.empty() : Optional.of(new Spot(Spot.STEPS, leaf(seen)));
    }

    /// The row of a lane, as it is drawn.
    Optional<Sheet.Row> row(Id<?> id) {
        return sheet.rows().stream().filter(row -> row.element().equals(id)).findFirst();
    }

    /// The lane at a point, wherever across.
    Optional<Lane> lane(Point at) {
        return hits().cell(at)
                .flatMap(cell -> find(cell.row().element()))
                .filter(Lane.class::isInstance)
                .map(Lane.class::cast);
    }

    /// How many lanes are above one; −1 for none of this map.
    int laneIndex(Id<Lane> lane) {
        List<Lane> lanes = view().lanes();
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).id().equals(lane)) {
                return i;
            }
        }
        return -1;
    }

    /// The paper that a place of a lane covers.
    List<Box> boxes(Id<Lane> lane, Place place, MapView order) {
        Optional<Sheet.Row> row = row(lane);
        if (row.isEmpty() || !hasColumns()) {
            return List.of();
        }
        return order.spans(place).stream()
                .filter(span -> span.last() < sheet.columns().size())
                .map(span -> hits().box(row.get(), span.first(), span.last()))
                .toList();
    }

    /// The box of an element that is drawn over a leaf, or the first.
    Optional<Box> box(Id<?> id, int leaf) {
        List<Box> boxes = sheet.boxes(id);
        return boxes.stream()
                .filter(box -> hasColumns()
                        && box.x() < sheet.columns().get(leaf).right()
                        && box.right() > sheet.columns().get(leaf).left())
                .findFirst()
                .or(() -> boxes.stream().findFirst());
    }

    /// The column that a leaf is.
    Optional<Column> column(int leaf) {
        List<Column> leaves = view().leaves();
        return leaf >= 0 && leaf < leaves.size() ? Optional.of(leaves.get(leaf)) : Optional.empty();
    }
}
