package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Sheet;
import dev.sightline.model.LineStyle;
import dev.sightline.model.SeparatorLine;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A separator line as a row: its name in small capitals at the left, the line all the way across.
final class LineRow implements GridRow {
    static final double ABOVE = 4;
    private final Setting setting;
    private final SeparatorLine line;
    private final Columns columns;
    private final String words;
    private final Paragraph label;
    private final double extra;

    LineRow(Setting setting, Columns columns, LinkRoom links, SeparatorLine line) {
        this.setting = setting;
        this.line = line;
        this.columns = columns;
        this.words = line.name().isEmpty() ? setting.words().of(line.kind()) : line.name();
        this.label = setting.set(
                words.toUpperCase(Locale.forLanguageTag(setting.language())),
                setting.theme().textStyles().label(),
                setting.theme().metrics().laneHeader() - 8);
        this.extra = links.below(line.id());
    }

    @Override
    public int slotRows() {
        return 1;
    }

    @Override
    public double height() {
        return label.height() + 8 + extra;
    }

    @Override
    public Sheet.Row draw(Place place, List<Fragment> fragments) {
        Box header = place.header();
        double y = header.y() + (label.height() + 8) / 2;
        List<Mark> marks = new ArrayList<>(label.marks(
                header.x(),
                header.y() + ABOVE,
                header.width(),
                Paragraph.Align.START,
                setting.theme().ink()));
        marks.add(Marks.line(
                new Point(header.x() + label.width() + 8, y),
                new Point(place.band().right(), y),
                pen(setting, line)));
        Slot slot = new Slot(place.slotRow(), 0, 1, columns.count() + 1);
        fragments.add(new Fragment(
                Meaning.inTable(Role.ROW_HEADER, words, line.id().value(), slot, place.level()), place.band(), marks));
        return new Sheet.Row(line.id(), header, place.content(), List.of());
    }

    /// Visibility is the strongest; they stay apart in greyscale because each has its own stroke.
    static Pen pen(Setting setting, SeparatorLine line) {
        LineStyle style = line.style()
                .orElse(
                        switch (line.kind()) {
                            case VISIBILITY, DOMAIN_BOUNDARY, CUSTOM -> LineStyle.DASHED;
                            case INTERNAL_INTERACTION, IMPLEMENTATION -> LineStyle.DOTTED;
                            case INTERACTION, ORDER_PENETRATION, BASELINE, EXTERNAL_INTERACTION -> LineStyle.SOLID;
                        });
        double width = switch (line.kind()) {
            case VISIBILITY -> 2;
            default -> 1.25;
        };
        return switch (style) {
            case SOLID -> Pen.solid(setting.theme().ink(), width);
            case DASHED -> Pen.dashed(setting.theme().ink(), width, 8, 5);
            case DOTTED -> Pen.dotted(setting.theme().ink(), width, 4);
        };
    }

    @Override
    public List<LegendEntry> legend() {
        double y = LegendEntry.HEIGHT / 2;
        return List.of(new LegendEntry(
                LegendEntry.Topic.LINES,
                words,
                List.of(Marks.line(new Point(0, y), new Point(LegendEntry.WIDTH, y), pen(setting, line)))));
    }
}
