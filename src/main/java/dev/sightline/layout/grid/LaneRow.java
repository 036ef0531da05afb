package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.Placed;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A lane as a row: its head and what it holds.
final class LaneRow implements GridRow {
    private final Setting setting;
    private final Lane lane;
    private final List<LaneContent> contents = new ArrayList<>();
    private final Paragraph name;
    private final double extra;

    LaneRow(Setting setting, Memory memory, Columns columns, LinkRoom links, Lane lane) {
        this.setting = setting;
        this.lane = lane;
        CurveLane.of(setting, columns, setting.view().curves(lane.id())).ifPresent(contents::add);
        ChannelLane.of(setting, columns, lane).ifPresent(contents::add);
        Set<Id<?>> shown = new HashSet<>();
        contents.forEach(content -> shown.addAll(content.shown()));
        List<Placed> cards = new ArrayList<>(setting.view().placed(lane.id()));
        cards.removeIf(placed -> shown.contains(placed.id()));
        if (!cards.isEmpty() || contents.isEmpty()) {
            contents.add(new CardLane(setting, memory, columns, lane, cards));
        }
        double reserve = 0;
        for (LaneContent content : contents) {
            reserve = Math.max(reserve, content.headerReserve());
        }
        String words = lane.name().isEmpty() ? Words.of(lane.kind()) : lane.name();
        name = setting.set(
                words,
                setting.theme().textStyles().lane(),
                setting.theme().metrics().laneHeader() - 24 - reserve);
        extra = links.below(lane.id());
    }

    @Override
    public int slotRows() {
        return contents.size();
    }

    @Override
    public double height() {
        double height = extra;
        for (LaneContent content : contents) {
            height += content.height();
        }
        return Math.max(Math.max(height, name.height() + 24), lane.height().orElse(0));
    }

    @Override
    public Sheet.Row draw(Box header, Box content, int slotRow, List<Fragment> fragments) {
        fragments.add(new Fragment(
                Meaning.DECORATION,
                header.union(content),
                List.of(new Mark.Panel(header.union(content), 6, setting.theme().laneTint(), Pen.NONE))));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(header, 6, setting.theme().headerTint(), Pen.NONE));
        marks.addAll(name.marks(
                header.x() + 12,
                header.y() + 12,
                header.width() - 24,
                Paragraph.Align.START,
                setting.theme().ink()));
        Slot slot = new Slot(slotRow, 0, contents.size(), 1);
        fragments.add(new Fragment(
                Meaning.inTable(Role.ROW_HEADER, lane.name(), lane.id().value(), slot, 1), header, marks));
        double y = content.y();
        for (int i = 0; i < contents.size(); i++) {
            LaneContent one = contents.get(i);
            boolean last = i == contents.size() - 1;
            Box box = Box.between(content.x(), y, content.right(), last ? content.bottom() : y + one.height());
            fragments.addAll(one.draw(new LaneContent.Area(box, header, slotRow + i)));
            y = box.bottom();
        }
        return new Sheet.Row(lane.id(), header, content);
    }

    @Override
    public List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        contents.forEach(content -> entries.addAll(content.legend()));
        return entries;
    }
}
