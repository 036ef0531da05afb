package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Theme;
import dev.sightline.model.Column;
import dev.sightline.model.MapView;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// The heads of the columns: up to three rows, one per level that the map uses.
final class ColumnHeads {
    private final Setting setting;
    private final Columns columns;
    private final List<Level> levels = new ArrayList<>();

    /// One row of heads.
    private record Level(int level, List<? extends Column> columns, double height) {}

    ColumnHeads(Setting setting, Columns columns) {
        this.setting = setting;
        this.columns = columns;
        MapView view = setting.view();
        add(0, view.phases(), setting.theme().textStyles().phase());
        add(1, view.stages(), setting.theme().textStyles().stage());
        add(2, view.steps(), setting.theme().textStyles().step());
    }

    private void add(int level, List<? extends Column> heads, TextStyle style) {
        if (!heads.isEmpty()) {
            double tallest = 0;
            for (Column head : heads) {
                tallest = Math.max(tallest, text(head, style).height());
            }
            levels.add(new Level(level, heads, tallest + 16));
        }
    }

    private Paragraph text(Column head, TextStyle style) {
        return setting.set(head.name(), style, extent(head).width() - 16);
    }

    private Extent extent(Column head) {
        return columns.of(setting.view().span(head.id()).orElseThrow());
    }

    /// How many rows of the table they take.
    int rows() {
        return levels.size();
    }

    double height() {
        double height = 0;
        for (Level level : levels) {
            height += level.height() + 4;
        }
        return height;
    }

    List<Fragment> draw(double top) {
        List<Fragment> fragments = new ArrayList<>();
        double y = top;
        int row = 0;
        for (Level level : levels) {
            for (Column head : level.columns()) {
                fragments.add(draw(level, head, y, row));
            }
            y += level.height() + 4;
            row++;
        }
        return fragments;
    }

    private Fragment draw(Level level, Column head, double y, int row) {
        Theme theme = setting.theme();
        Extent extent = extent(head);
        Box box = new Box(extent.left(), y, extent.width(), level.height());
        TextStyle style = level.level() == 0
                ? theme.textStyles().phase()
                : level.level() == 1
                        ? theme.textStyles().stage()
                        : theme.textStyles().step();
        List<Mark> marks = new ArrayList<>();
        boolean stage = level.level() == 1;
        marks.add(new Mark.Panel(box, 4, stage ? theme.band() : theme.headerTint(), Pen.NONE));
        marks.addAll(text(head, style)
                .marks(
                        box.x() + 8,
                        y + 8,
                        box.width() - 16,
                        Paragraph.Align.START,
                        stage ? theme.onBand() : theme.ink()));
        MapView.Span span = setting.view().span(head.id()).orElseThrow();
        Slot slot = new Slot(row, span.first() + 1, 1, span.length());
        return new Fragment(
                Meaning.inTable(Role.COLUMN_HEADER, head.name(), head.id().value(), slot, level.level()), box, marks);
    }
}
