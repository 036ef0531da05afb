package dev.sightline.layout;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The heads of a sheet's columns and rows: their edges, by which columns are made wider, and the seams between them,
/// where something can be put in.
public final class Heads {
    private static final double BESIDE = 6;

    private final Sheet sheet;
    private final List<Head> heads = new ArrayList<>();

    /// The head of a column.
    ///
    /// @param level 0 for phases, 1 for stages, 2 for steps
    /// @param box from the left edge of its first leaf to the right edge of its last
    /// @param first its first leaf
    /// @param last its last leaf
    public record Head(Id<? extends Column> column, int level, Box box, int first, int last) {}

    /// A place between two columns of a level or between two rows, told by what stands beside it.
    ///
    /// @param after whether it is right of or below what it is told by
    /// @param line how far it goes: a box without width between columns, without height between rows
    public record Seam(Id<?> beside, boolean after, Box line) {}

    Heads(Sheet sheet) {
        this.sheet = sheet;
        if (!sheet.columns().isEmpty()) {
            sheet.grid().in(sheet.columnHeaders().grown(1), this::read);
            heads.sort(Comparator.comparingInt(Head::level).thenComparingInt(Head::first));
        }
    }

    private void read(Fragment fragment) {
        Optional<Slot> slot = fragment.meaning().slot();
        if (fragment.meaning().role() == Role.COLUMN_HEADER && slot.isPresent()) {
            int first = slot.get().column() - 1;
            int last = first + slot.get().columnSpan() - 1;
            Box box = Box.between(
                    sheet.columns().get(first).left(),
                    fragment.box().y(),
                    sheet.columns().get(last).right(),
                    fragment.box().bottom());
            Id<? extends Column> column = Id.of(fragment.meaning().element().orElseThrow());
            heads.add(new Head(column, fragment.meaning().level(), box, first, last));
        }
    }

    /// All heads of columns, level by level, from left to right.
    public List<Head> all() {
        return List.copyOf(heads);
    }

    /// The heads of one level.
    public List<Head> level(int level) {
        return heads.stream().filter(head -> head.level() == level).toList();
    }

    /// The head of a column.
    public Optional<Head> head(Id<?> column) {
        return heads.stream().filter(head -> head.column().equals(column)).findFirst();
    }

    /// The head whose right edge is at a point.
    public Optional<Head> edge(Point point, double tolerance) {
        return heads.stream()
                .filter(head ->
                        head.box().y() <= point.y() && point.y() < head.box().bottom())
                .filter(head -> Math.abs(head.box().right() - point.x()) <= tolerance)
                .min(Comparator.comparingDouble(head -> Math.abs(head.box().right() - point.x())));
    }

    /// The seam of a level that is nearest to an x; none on a level without columns.
    public Optional<Seam> seam(int level, double x) {
        List<Head> row = level(level);
        return row.stream()
                .min(Comparator.comparingDouble(
                        head -> away(head.box().x(), head.box().right(), x)))
                .map(head -> beside(row, row.indexOf(head), x > head.box().centerX()));
    }

    private static Seam beside(List<Head> row, int index, boolean after) {
        Head head = row.get(index);
        int other = after ? index + 1 : index - 1;
        double own = after ? head.box().right() : head.box().x();
        double x = other < 0 || other >= row.size()
                ? own + (after ? BESIDE : -BESIDE)
                : (own
                                + (after
                                        ? row.get(other).box().x()
                                        : row.get(other).box().right()))
                        / 2;
        return new Seam(
                head.column(), after, new Box(x, head.box().y(), 0, head.box().height()));
    }

    /// The seam between columns within reach of a point on or just below their heads.
    public Optional<Seam> columnSeam(Point point, double reach) {
        return heads.stream()
                .filter(head ->
                        head.box().y() <= point.y() && point.y() < head.box().bottom() + reach)
                .max(Comparator.comparingDouble(head -> head.box().y()))
                .flatMap(head -> seam(head.level(), point.x()))
                .filter(seam -> isNear(seam, point, reach));
    }

    /// Anywhere between two heads, or within reach of the edge beside the seam.
    private boolean isNear(Seam seam, Point point, double reach) {
        return head(seam.beside())
                .map(head -> seam.after() ? head.box().right() : head.box().x())
                .filter(edge -> Math.abs(edge - point.x())
                        <= Math.max(reach, Math.abs(edge - seam.line().x())))
                .isPresent();
    }

    /// The seam between rows that is nearest to a y; none on a map without rows.
    public Optional<Seam> seam(double y) {
        List<Sheet.Row> rows = sheet.rows();
        return rows.stream()
                .min(Comparator.comparingDouble(
                        row -> away(row.header().y(), row.header().bottom(), y)))
                .map(row -> below(rows, rows.indexOf(row), y > row.header().centerY()));
    }

    private static Seam below(List<Sheet.Row> rows, int index, boolean after) {
        Box whole = rows.get(index).whole();
        int other = after ? index + 1 : index - 1;
        double own = after ? whole.bottom() : whole.y();
        double y = other < 0 || other >= rows.size()
                ? own + (after ? BESIDE / 2 : -BESIDE / 2)
                : (own
                                + (after
                                        ? rows.get(other).header().y()
                                        : rows.get(other).header().bottom()))
                        / 2;
        return new Seam(rows.get(index).element(), after, new Box(whole.x(), y, whole.width(), 0));
    }

    /// The seam between rows within reach of a point on their heads.
    public Optional<Seam> rowSeam(Point point, double reach) {
        Box heads = sheet.laneHeaders();
        return heads.grown(reach).contains(point)
                ? seam(point.y()).filter(seam -> Math.abs(seam.line().y() - point.y()) <= reach)
                : Optional.empty();
    }

    private static double away(double from, double to, double at) {
        return Math.max(0, Math.max(from - at, at - to));
    }
}
