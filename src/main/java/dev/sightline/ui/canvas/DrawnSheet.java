package dev.sightline.ui.canvas;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A drawing made ready for the screen: what lies where, which part of it are headers, which element is under a point.
public final class DrawnSheet {
    private final Drawing drawing;
    private final FragmentGrid grid;
    private final Map<String, Fragment> byElement = new HashMap<>();
    private final Map<String, List<Box>> places = new HashMap<>();
    private final @Nullable Box columnHeads;
    private final @Nullable Box rowHeads;
    private final @Nullable Box table;

    /// Reads a drawing through once.
    public DrawnSheet(Drawing drawing) {
        this.drawing = drawing;
        this.grid = new FragmentGrid(drawing);
        Box columns = null;
        Box rows = null;
        Box all = null;
        for (Fragment fragment : drawing.fragments()) {
            Role role = fragment.meaning().role();
            if (role == Role.COLUMN_HEADER) {
                columns = around(columns, fragment.box());
            } else if (role == Role.ROW_HEADER) {
                rows = around(rows, fragment.box());
            }
            if (fragment.meaning().slot().isPresent()) {
                all = around(all, fragment.box());
            }
            fragment.meaning().element().ifPresent(id -> {
                byElement.merge(id, fragment, DrawnSheet::better);
                if (role != Role.DECORATION) {
                    places.computeIfAbsent(id, none -> new ArrayList<>(1)).add(fragment.box());
                }
            });
        }
        this.columnHeads = columns;
        this.rowHeads = rows;
        this.table = around(all, columns);
    }

    private static @Nullable Box around(@Nullable Box one, @Nullable Box other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.union(other);
    }

    /// What is read stands for an element rather than what only decorates it.
    private static Fragment better(Fragment one, Fragment other) {
        boolean decoration = one.meaning().role() == Role.DECORATION;
        return decoration && other.meaning().role() != Role.DECORATION ? other : one;
    }

    /// What it was made from.
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

    /// The element that is seen at a point: the one painted last, a small one before what is as wide as the sheet.
    public Optional<String> elementAt(Point point) {
        List<Fragment> there = grid.at(point);
        for (int i = there.size() - 1; i >= 0; i--) {
            Optional<String> element = there.get(i).meaning().element();
            if (element.isPresent()) {
                return element;
            }
        }
        return Optional.empty();
    }

    /// The stripe of stage and step headers, as wide as the sheet; empty if the map has no columns.
    public Optional<Box> columnHeads() {
        return columnHeads == null
                ? Optional.empty()
                : Optional.of(new Box(0, columnHeads.y(), drawing.size().width(), columnHeads.height()));
    }

    /// The stripe of lane headers, from the sheet's left edge, as high as the table; empty if the map has no lanes.
    public Optional<Box> rowHeads() {
        return rowHeads == null
                ? Optional.empty()
                : Optional.of(Box.between(0, table().y(), rowHeads.right(), table().bottom()));
    }

    /// Whether a box lies among the headers, which stay in view.
    public boolean isHeader(Box box) {
        return columnHeads().filter(heads -> heads.contains(box)).isPresent()
                || rowHeads().filter(heads -> heads.contains(box)).isPresent();
    }

    /// All headers and cells together; the whole sheet if there are none.
    public Box table() {
        return table == null
                ? new Box(0, 0, drawing.size().width(), drawing.size().height())
                : table;
    }
}
