package dev.sightline.layout;

import dev.sightline.drawing.Fragment;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import java.util.List;
import java.util.Optional;

/// What lies at a point of a sheet.
public final class HitTest {
    private HitTest() {}

    /// The part of an element that is hit: its inside, or an edge by which it can be stretched.
    public enum Part {
        BODY,
        LEFT_EDGE,
        RIGHT_EDGE
    }

    /// An element found at a point.
    ///
    /// @param box the whole place of it that was hit
    public record Hit(Id<?> element, Part part, Box box) {}

    /// A cell of the grid: a row and a leaf of the map's view.
    public record Cell(Sheet.Row row, int leaf) {}

    /// The topmost element at a point, or within the tolerance beside it.
    ///
    /// @param tolerance in points of the sheet: screen points divided by the zoom
    public static Optional<Hit> at(Sheet sheet, Point point, double tolerance) {
        List<Fragment> fragments = sheet.drawing().fragments();
        Fragment near = null;
        for (int i = fragments.size() - 1; i >= 0; i--) {
            Fragment fragment = fragments.get(i);
            if (fragment.meaning().element().isPresent()) {
                if (fragment.box().contains(point)) {
                    return Optional.of(hit(fragment, point, tolerance));
                }
                if (near == null && fragment.box().grown(tolerance).contains(point)) {
                    near = fragment;
                }
            }
        }
        return near == null ? Optional.empty() : Optional.of(hit(near, point, tolerance));
    }

    private static Hit hit(Fragment fragment, Point point, double tolerance) {
        Box box = fragment.box();
        double reach = Math.min(tolerance, box.width() / 4);
        Part part = point.x() < box.x() + reach
                ? Part.LEFT_EDGE
                : point.x() >= box.right() - reach ? Part.RIGHT_EDGE : Part.BODY;
        return new Hit(Id.of(fragment.meaning().element().orElseThrow()), part, box);
    }

    /// The cell of the grid at a point; none beside the rows or on the lanes' heads. Points in a gutter belong to the
    /// nearer column.
    public static Optional<Cell> cell(Sheet sheet, Point point) {
        for (Sheet.Row row : sheet.rows()) {
            if (row.content().contains(point) && !sheet.columns().isEmpty()) {
                return Optional.of(new Cell(row, leaf(sheet.columns(), point.x())));
            }
        }
        return Optional.empty();
    }

    private static int leaf(List<Extent> columns, double x) {
        int low = 0;
        int high = columns.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (x < (columns.get(middle).right() + columns.get(middle + 1).left()) / 2) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
