package dev.sightline.layout;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What lies at a point of a sheet. Looks only at what is drawn near it, so the size of the map does not matter.
public final class HitTest {
    /// How near a line must be to win over what it runs across, in points.
    private static final double ON_LINE = 1.5;

    private final Sheet sheet;
    private final Map<Id<?>, Plot> plots = new HashMap<>();
    private final Map<Id<?>, Course> courses = new HashMap<>();
    private final Set<String> rows = new HashSet<>();

    HitTest(Sheet sheet) {
        this.sheet = sheet;
        for (Sheet.Row row : sheet.rows()) {
            rows.add(row.element().value());
            row.plots().forEach(plot -> plots.put(plot.curve(), plot));
        }
        sheet.courses().forEach(course -> courses.put(course.link(), course));
    }

    /// The part of an element that is hit.
    public enum Part {
        /// Its inside.
        BODY,
        /// The left edge of something that stands in a cell, by which it can be stretched.
        LEFT_EDGE,
        /// The right edge of such a thing.
        RIGHT_EDGE,
        /// The head of a phase, stage or step.
        COLUMN_HEAD,
        /// The head of a lane; the whole of a separator line or of a group's name.
        ROW_HEAD,
        /// The empty paper of a row.
        GROUND,
        /// A point of a curve.
        POINT,
        /// The line of a curve or link, and the words on it.
        LINE,
        /// Where a link leaves.
        START,
        /// Where a link enters.
        END
    }

    /// An element found at a point.
    ///
    /// @param box the whole place of it that was hit
    /// @param on the column of a curve's point; empty for all else
    public record Hit(Id<?> element, Part part, Box box, Optional<Id<? extends Column>> on) {}

    /// A cell of the grid: a row and a leaf of the map's view.
    public record Cell(Sheet.Row row, int leaf) {}

    /// The topmost element at a point, or the nearest within the tolerance; the paper of a row only where there is
    /// nothing else.
    ///
    /// @param tolerance how far from lines, and inside edges, these are still found, in points of the sheet:
    ///     screen points divided by the zoom
    /// @param beside how far beside a card it is still found: less than half a gutter leaves paper between cards
    public Optional<Hit> at(Point point, double tolerance, double beside) {
        List<Fragment> there = sheet.grid().around(point, Math.max(tolerance, beside));
        Fragment near = null;
        double nearest = Double.MAX_VALUE;
        Fragment ground = null;
        for (int i = there.size() - 1; i >= 0; i--) {
            Fragment fragment = there.get(i);
            if (fragment.meaning().isHeat()) {
                continue;
            }
            if (fragment.meaning().element().isEmpty() || !Touch.on(fragment, point, tolerance)) {
                double away = away(fragment, point);
                if (away <= beside && away < nearest) {
                    near = fragment;
                    nearest = away;
                }
            } else if (isGround(fragment)) {
                ground = ground == null ? fragment : ground;
            } else if (Touch.on(fragment, point, Math.min(ON_LINE, tolerance))) {
                return Optional.of(hit(fragment, point, tolerance));
            } else if (nearest > tolerance / 2) {
                near = fragment;
                nearest = tolerance / 2;
            }
        }
        Fragment found = near != null ? near : ground;
        return found == null ? Optional.empty() : Optional.of(hit(found, point, tolerance));
    }

    /// How far a point lies beside something in a cell; other things are not found from beside.
    private static double away(Fragment fragment, Point point) {
        if (fragment.meaning().role() != Role.CELL
                || fragment.meaning().element().isEmpty()) {
            return Double.MAX_VALUE;
        }
        Box box = fragment.box();
        double dx = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }

    private boolean isGround(Fragment fragment) {
        return fragment.meaning().role() == Role.DECORATION
                && rows.contains(fragment.meaning().element().orElse(""));
    }

    private Hit hit(Fragment fragment, Point point, double tolerance) {
        Id<?> element = Id.of(fragment.meaning().element().orElseThrow());
        Plot plot = plots.get(element);
        if (plot != null && fragment.meaning().role() != Role.ROW_HEADER && !isGround(fragment)) {
            Optional<Plot.Dot> dot = dot(plot, point, tolerance);
            return new Hit(
                    element,
                    dot.isPresent() ? Part.POINT : Part.LINE,
                    dot.map(Plot.Dot::box).orElse(fragment.box()),
                    dot.map(Plot.Dot::on));
        }
        return new Hit(element, part(fragment, element, point, tolerance), fragment.box(), Optional.empty());
    }

    private Part part(Fragment fragment, Id<?> element, Point point, double tolerance) {
        Course course = courses.get(element);
        if (course != null) {
            double start = course.start().distance(point);
            double end = course.end().distance(point);
            double reach = tolerance * 2;
            return Math.min(start, end) > reach ? Part.LINE : start < end ? Part.START : Part.END;
        }
        return switch (fragment.meaning().role()) {
            case COLUMN_HEADER -> Part.COLUMN_HEAD;
            case ROW_HEADER -> Part.ROW_HEAD;
            case CELL -> edge(fragment.box(), point, tolerance);
            default -> isGround(fragment) ? Part.GROUND : Part.BODY;
        };
    }

    private static Part edge(Box box, Point point, double tolerance) {
        double reach = Math.min(tolerance, box.width() / 4);
        return point.x() < box.x() + reach
                ? Part.LEFT_EDGE
                : point.x() >= box.right() - reach ? Part.RIGHT_EDGE : Part.BODY;
    }

    private static Optional<Plot.Dot> dot(Plot plot, Point point, double tolerance) {
        return plot.dots().stream()
                .filter(dot -> dot.box().grown(tolerance).contains(point))
                .min(Comparator.comparingDouble(dot -> dot.at().distance(point)));
    }

    /// Where a curve stands, if it is drawn.
    public Optional<Plot> plot(Id<?> curve) {
        return Optional.ofNullable(plots.get(curve));
    }

    /// Where a link runs, if it is drawn.
    public Optional<Course> course(Id<?> link) {
        return Optional.ofNullable(courses.get(link));
    }

    /// What stands in cells and shares something with a box, in reading order, each once.
    public List<Id<?>> within(Box box) {
        Set<Id<?>> found = new LinkedHashSet<>();
        sheet.grid().in(box, fragment -> {
            if (fragment.meaning().role() == Role.CELL && fragment.box().overlaps(box)) {
                fragment.meaning().element().ifPresent(id -> found.add(Id.of(id)));
            }
        });
        return new ArrayList<>(found);
    }

    /// The cell of the grid at a point; none beside the rows or on the lanes' heads. Points in a gutter belong to the
    /// nearer column, points between two rows to the one above.
    public Optional<Cell> cell(Point point) {
        List<Extent> columns = sheet.columns();
        Sheet.Row row = row(point.y());
        if (row == null || columns.isEmpty()) {
            return Optional.empty();
        }
        boolean beside = point.x() < columns.getFirst().left() - BESIDE
                || point.x() > columns.getLast().right() + BESIDE;
        return beside ? Optional.empty() : Optional.of(new Cell(row, leaf(point.x())));
    }

    /// How far left of the first column and right of the last still counts as in it.
    private static final double BESIDE = 24;

    private Sheet.@Nullable Row row(double y) {
        Sheet.Row found = null;
        for (Sheet.Row row : sheet.rows()) {
            if (row.content().y() <= y) {
                found = row;
            }
        }
        return found == null || y > sheet.rows().getLast().content().bottom() ? null : found;
    }

    /// The leaf at an x, or the nearest to it.
    public int leaf(double x) {
        List<Extent> columns = sheet.columns();
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

    /// The paper of a cell, or of the cells of one row from a leaf to another.
    public Box box(Sheet.Row row, int first, int last) {
        return Box.between(
                sheet.columns().get(first).left(),
                row.content().y(),
                sheet.columns().get(last).right(),
                row.content().bottom());
    }
}
