package dev.sightline.ui.canvas;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet made ready for the screen: what lies where, which part of it are headers, which element is under a point.
public final class DrawnSheet {
    private final Sheet sheet;
    private final Drawing drawing;
    private final FragmentGrid grid;
    private final Map<Id<?>, List<Box>> boxes;
    private final Box columnHeads;
    private final Box rowHeads;
    private final Box table;

    /// How much of the paper around the lane headers stays with them, in points.
    private static final double EDGE = 6;

    /// Reads a sheet through once.
    public DrawnSheet(Sheet sheet) {
        this.sheet = sheet;
        this.drawing = sheet.drawing();
        this.grid = sheet.grid();
        this.boxes = sheet.boxes();
        Box columns = sheet.columnHeaders();
        Box rows = sheet.laneHeaders();
        this.columnHeads = new Box(0, columns.y(), drawing.size().width(), columns.height());
        this.rowHeads = Box.between(Math.max(0, rows.x() - EDGE), rows.y(), rows.right() + EDGE, rows.bottom());
        this.table =
                columns.height() > 0 && rows.height() > 0 ? columns.union(rows) : columns.height() > 0 ? columns : rows;
    }

    /// What it was made from.
    public Sheet sheet() {
        return sheet;
    }

    /// What is painted.
    public Drawing drawing() {
        return drawing;
    }

    FragmentGrid grid() {
        return grid;
    }

    /// Where an element is drawn, if it is.
    public Optional<Box> box(String element) {
        List<Box> all = boxes(element);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /// All places where an element is drawn.
    public List<Box> boxes(String element) {
        return boxes.getOrDefault(Id.of(element), List.of());
    }

    /// What an element is drawn as, if it is: what is read rather than what only decorates it.
    public Optional<Fragment> fragment(String element) {
        return box(element).flatMap(box -> fragment(element, box));
    }

    /// What an element is drawn as at one of its places.
    Optional<Fragment> fragment(String element, Box box) {
        return grid.in(box).stream()
                .filter(fragment -> fragment.box().equals(box))
                .filter(fragment -> fragment.meaning().role() != Role.DECORATION)
                .filter(fragment ->
                        fragment.meaning().element().filter(element::equals).isPresent())
                .findFirst();
    }

    /// What only decorates an element at one of its places: a point of a curve with its number.
    Optional<Fragment> part(String element, Box box) {
        return grid.in(box).stream()
                .filter(fragment -> fragment.box().equals(box))
                .filter(fragment ->
                        fragment.meaning().element().filter(element::equals).isPresent())
                .findFirst();
    }

    /// The element that is seen at a point: the one painted last.
    ///
    /// @param reach how far beside a line still counts as on it, in points
    public Optional<String> elementAt(Point point, double reach) {
        return sheet.hits().at(point, reach, reach / 2).map(hit -> hit.element().value());
    }

    /// The stripe of stage and step headers, as wide as the sheet; empty if the map has no columns.
    Optional<Box> columnHeads() {
        return columnHeads.height() > 0 ? Optional.of(columnHeads) : Optional.empty();
    }

    /// The stripe of lane headers with a little paper around it; empty if the map has no lanes.
    Optional<Box> rowHeads() {
        return rowHeads.height() > 0 ? Optional.of(rowHeads) : Optional.empty();
    }

    /// Whether a box lies among the headers, which stay in view.
    public boolean isHeader(Box box) {
        return columnHeads().filter(heads -> heads.contains(box)).isPresent()
                || rowHeads().filter(heads -> heads.contains(box)).isPresent();
    }

    /// All headers and rows together.
    Box table() {
        return table;
    }
}
