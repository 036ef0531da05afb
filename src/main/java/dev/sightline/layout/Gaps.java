package dev.sightline.layout;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.MapView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where on a sheet the gaps lie in which links run.
public final class Gaps {
    /// How far above the end of a row the middle of an empty channel is, in points, and how far outside the grid the
    /// middle of a gutter beside it.
    private static final double INSIDE = 6;

    /// How much nearer a gap seems that runs as the link did before.
    private static final double SAME_WAY = 0.5;

    private final List<Line> lines;

    private Gaps(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /// A gap as a line on the sheet.
    ///
    /// @param line along its middle over the whole grid: a box without height, or without width
    public record Line(Gap gap, Box line) {
        private double away(Point at) {
            return gap.level() ? Math.abs(at.y() - line.y()) : Math.abs(at.x() - line.x());
        }
    }

    /// The gaps of a sheet; none on one without rows or columns.
    ///
    /// @param view what the sheet shows
    public static Gaps of(Sheet sheet, MapView view) {
        List<Line> lines = new ArrayList<>();
        List<Extent> columns = sheet.columns();
        if (columns.isEmpty() || sheet.rows().isEmpty()) {
            return new Gaps(lines);
        }
        double left = columns.getFirst().left();
        double right = columns.getLast().right();
        double top = sheet.columnHeaders().bottom();
        double bottom = sheet.rows().getLast().content().bottom();
        Map<Object, Sheet.Row> rows = new HashMap<>();
        sheet.rows().forEach(row -> rows.put(row.element(), row));
        lines.add(new Line(new Gap(true, 0), new Box(left, top + INSIDE, right - left, 0)));
        for (int i = 0; i < view.lanes().size(); i++) {
            Sheet.Row row = rows.get(view.lanes().get(i).id());
            if (row != null) {
                double y = row.content().bottom() - INSIDE;
                lines.add(new Line(new Gap(true, i + 1), new Box(left, y, right - left, 0)));
            }
        }
        for (int i = 0; i <= columns.size(); i++) {
            double before = i == 0 ? left - 2 * INSIDE : columns.get(i - 1).right();
            double after =
                    i == columns.size() ? right + 2 * INSIDE : columns.get(i).left();
            lines.add(new Line(new Gap(false, i), new Box((before + after) / 2, top, 0, bottom - top)));
        }
        return new Gaps(lines);
    }

    /// The gap that a point means: the nearest, where one that runs as the link did before is preferred.
    ///
    /// @param level whether the link ran level there
    public Optional<Line> nearest(Point at, boolean level) {
        Line best = null;
        double least = Double.MAX_VALUE;
        for (Line line : lines) {
            double away = line.away(at) * (line.gap().level() == level ? SAME_WAY : 1);
            if (away < least) {
                best = line;
                least = away;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Of the gaps that a link runs through, the one in which the longest of its level or upright parts is; nothing
    /// where it has no such part in a gap.
    public Optional<Gap> main(Course course, boolean level) {
        Optional<Course.Stretch> longest = course.longest(level);
        Gap best = null;
        double least = Double.MAX_VALUE;
        for (Line line : lines) {
            if (longest.isPresent()
                    && line.gap().level() == level
                    && course.gaps().contains(line.gap())
                    && line.away(longest.get().middle()) < least) {
                best = line.gap();
                least = line.away(longest.get().middle());
            }
        }
        return Optional.ofNullable(best);
    }
}
