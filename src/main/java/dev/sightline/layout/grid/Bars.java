package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// Rows of a small chart: a name, a bar, and its number behind it.
final class Bars {
    private static final double NAMES = 0.42;
    private static final double GAP = 8;
    private static final double THICK = 8;
    private static final double NUMBER = 44;
    private static final double BELOW = 4;
    private static final int TOGETHER = 14;

    private final Setting setting;
    private final double width;

    /// One row.
    ///
    /// @param share of the longest bar, 0 to 1
    /// @param light how much of the bar, from its end, is only outlined; 0 for none
    /// @param number behind the bar
    record Row(String name, double share, double light, String number, Ink ink) {}

    Bars(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    /// Adds the rows; a chart of few stays together.
    void add(FootItems items, List<Row> rows) {
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            Stack stack = items.stack();
            rows.subList(from, Math.min(rows.size(), from + TOGETHER)).forEach(row -> stack.block(block(row), 0));
            items.add(stack);
        }
    }

    private Block block(Row row) {
        TextStyle style = setting.theme().textStyles().meta();
        double names = width * NAMES;
        Paragraph name = setting.set(row.name(), style, names - GAP);
        List<Mark> marks = new ArrayList<>(name.marks(
                0, 0, names - GAP, Paragraph.Align.START, setting.theme().ink()));
        double room = Math.max(4, width - names - NUMBER);
        double length = Math.max(1.5, room * Math.clamp(row.share(), 0, 1));
        double top = (style.lineHeight() - THICK) / 2;
        double solid = length * (1 - Math.clamp(row.light(), 0, 1));
        if (row.light() > 0) {
            Box whole = new Box(names + 0.4, top + 0.4, length - 0.8, THICK - 0.8);
            marks.add(new Mark.Panel(whole, 1.5, setting.theme().paper(), Pen.solid(row.ink(), 0.8)));
        }
        if (solid > 0.5) {
            marks.add(new Mark.Panel(new Box(names, top, solid, THICK), 1.5, row.ink(), Pen.NONE));
        }
        TextStyle strong = setting.theme().textStyles().metaStrong();
        marks.addAll(setting.set(row.number(), strong, NUMBER)
                .marks(
                        names + length + 5,
                        0,
                        NUMBER,
                        Paragraph.Align.START,
                        setting.theme().ink()));
        double high = Math.max(name.height(), style.lineHeight()) + BELOW;
        return new Block(width, high, marks, setting.say("figures.bar", row.name(), row.number()));
    }
}
