package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.model.Column;
import dev.sightline.model.MapView;
import java.util.ArrayList;
import java.util.List;

/// The heads of the columns: up to three rows, one per level that the map uses. They may be drawn again and again in
/// sheets where nothing of them changed.
final class ColumnHeads {
    private static final double BELOW = 8;
    /// A level whose stages are joined stands so much lower: the plates that say so are above it.
    private static final double ABOVE_JOINED = 12;

    private final Setting setting;
    private final Columns columns;
    private final double right;
    private final List<Level> levels = new ArrayList<>();
    private double drawnAt = Double.NaN;
    private List<Fragment> drawn = List.of();

    /// One row of heads.
    ///
    /// @param above free space before it
    private record Level(int level, List<ColumnHead> heads, double height, double above) {}

    /// @param right where the tip of the last stage's chevron ends
    ColumnHeads(Setting setting, Columns columns, double right) {
        this.setting = setting;
        this.columns = columns;
        this.right = right;
        MapView view = setting.view();
        add(0, view.phases());
        add(1, view.stages());
        add(2, view.steps());
    }

    private void add(int level, List<? extends Column> all) {
        List<ColumnHead> heads = new ArrayList<>();
        double tallest = 0;
        for (Column column : all) {
            ColumnHead head = ColumnHead.of(setting, column, extent(column).width(), heads.size() + 1);
            heads.add(head);
            tallest = Math.max(tallest, head.height());
        }
        if (!heads.isEmpty()) {
            boolean joined = heads.stream().skip(1).anyMatch(ColumnHead::joined);
            levels.add(new Level(level, heads, tallest, joined ? ABOVE_JOINED : 0));
        }
    }

    private Extent extent(Column column) {
        return columns.of(setting.view().span(column.id()).orElseThrow());
    }

    /// Where the tip of the last stage's chevron ends.
    double right() {
        return right;
    }

    /// How many rows of the table they take.
    int rows() {
        return levels.size();
    }

    /// The height of all rows, with the space between them.
    double height() {
        double height = 0;
        for (Level level : levels) {
            height += level.above() + level.height() + BELOW;
        }
        return levels.isEmpty() ? 0 : height - BELOW;
    }

    /// All heads from `top` down, level by level.
    List<Fragment> draw(double top) {
        if (top != drawnAt) {
            drawn = drawnFrom(top);
            drawnAt = top;
        }
        return drawn;
    }

    private List<Fragment> drawnFrom(double top) {
        List<Fragment> fragments = new ArrayList<>();
        double y = top;
        for (int row = 0; row < levels.size(); row++) {
            Level level = levels.get(row);
            y += level.above();
            for (int i = 0; i < level.heads().size(); i++) {
                ColumnHead head = level.heads().get(i);
                Box box = box(level, head, y);
                fragments.add(draw(level, head, box, row, i == 0));
                if (i > 0) {
                    double before = extent(level.heads().get(i - 1).column()).right();
                    head.join(box, (before + box.x()) / 2).ifPresent(fragments::add);
                }
            }
            y += level.height() + BELOW;
        }
        return fragments;
    }

    private Box box(Level level, ColumnHead head, double y) {
        Extent extent = extent(head.column());
        boolean last = level.level() == 1 && extent.right() >= columns.all().right();
        return Box.between(
                extent.left(), y, last ? right - Shapes.tip(extent.width()) : extent.right(), y + level.height());
    }

    private Fragment draw(Level level, ColumnHead head, Box box, int row, boolean first) {
        Column column = head.column();
        MapView.Span span = setting.view().span(column.id()).orElseThrow();
        boolean leaf = setting.view().leaves().get(span.first()).equals(column);
        Slot slot = new Slot(row, span.first() + 1, leaf ? levels.size() - row : 1, span.length());
        Box around = level.level() == 1
                ? Box.between(box.x(), box.y(), box.right() + Shapes.tip(box.width()), box.bottom())
                : box;
        return new Fragment(
                Meaning.inTable(
                        Role.COLUMN_HEADER, head.text().words(), column.id().value(), slot, level.level()),
                around,
                head.draw(box, first));
    }
}
