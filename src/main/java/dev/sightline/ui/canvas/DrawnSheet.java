package dev.sightline.ui.canvas;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet made ready for the screen: what lies where, which part of it are headers, which element is under a point.
public final class DrawnSheet {
    private final Sheet sheet;
    private final Drawing drawing;
    private final FragmentGrid grid;
    private final Map<String, Fragment> byElement = new HashMap<>();
    private final Map<String, List<Box>> places = new HashMap<>();
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
        for (Fragment fragment : drawing.fragments()) {
            boolean told = fragment.meaning().role() != Role.DECORATION;
            fragment.meaning().element().ifPresent(id -> {
                byElement.merge(id, fragment, DrawnSheet::better);
                if (told) {
                    places.computeIfAbsent(id, none -> new ArrayList<>(1)).add(fragment.box());
                }
            });
        }
        Box columns = sheet.columnHeaders();
        Box rows = sheet.laneHeaders();
        this.columnHeads = new Box(0, columns.y(), drawing.size().width(), columns.height());
        this.rowHeads = Box.between(Math.max(0, rows.x() - EDGE), rows.y(), rows.right() + EDGE, rows.bottom());
        this.table =
                columns.height() > 0 && rows.height() > 0 ? columns.union(rows) : columns.height() > 0 ? columns : rows;
    }

    /// What is read stands for an element rather than what only decorates it.
    private static Fragment better(Fragment one, Fragment other) {
        boolean decoration = one.meaning().role() == Role.DECORATION;
        return decoration && other.meaning().role() != Role.DECORATION ? other : one;
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
        return Optional.ofNullable(byElement.get(element)).map(Fragment::box);
    }

    /// All places where an element is drawn.
    List<Box> boxes(String element) {
        return places.getOrDefault(element, List.of());
    }

    /// What an element is drawn as, if it is.
    public Optional<Fragment> fragment(String element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /// The element that is seen at a point: the one painted last.
    ///
    /// @param reach how far beside a line still counts as on it, in points
    public Optional<String> elementAt(Point point, double reach) {
        return sheet.hits().at(point, reach).map(hit -> hit.element().value());
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
