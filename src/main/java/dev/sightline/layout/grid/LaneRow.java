package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Plot;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A lane as a row: its head and what it holds, one content below the other. A curve without a lane makes one too.
final class LaneRow implements GridRow {
    private final Id<?> id;
    private final Setting setting;
    private final List<LaneContent> contents;
    private final LaneHead head;
    private final Ink ground;
    private final double least;
    private final double extra;

    private LaneRow(
            Id<?> id,
            Setting setting,
            List<LaneContent> contents,
            LaneHead head,
            Ink ground,
            double least,
            double extra) {
        this.id = id;
        this.setting = setting;
        this.contents = contents;
        this.head = head;
        this.ground = ground;
        this.least = least;
        this.extra = extra;
    }

    /// The row of a lane.
    ///
    /// @param hidden whether customers do not see what happens there
    static LaneRow of(Setting setting, Memory memory, Columns columns, LinkRoom links, Lane lane, boolean hidden) {
        List<LaneContent> contents = new ArrayList<>();
        memory.curves(setting, columns, lane, setting.view().curves(lane.id())).ifPresent(contents::add);
        ChannelLane.of(setting, columns, lane).ifPresent(contents::add);
        List<Placed> cards = setting.view().placed(lane.id());
        if (!contents.isEmpty()) {
            Set<Id<?>> shown = new HashSet<>();
            contents.forEach(content -> shown.addAll(content.shown()));
            cards = cards.stream()
                    .filter(placed -> !shown.contains(placed.id()))
                    .toList();
        }
        if (!cards.isEmpty() || contents.isEmpty()) {
            contents.add(memory.cards(setting, columns, lane, cards));
        }
        Ink ground = hidden ? setting.theme().hiddenTint() : setting.theme().laneTint();
        LaneHead head = LaneHead.of(setting, lane, reserve(contents));
        double least = lane.height().orElse(0);
        return new LaneRow(lane.id(), setting, contents, head, ground, least, links.below(lane.id()));
    }

    /// The row of a curve that has no lane; none if there is nothing to draw.
    static Optional<LaneRow> of(Setting setting, Memory memory, Columns columns, ScoreCurve curve) {
        return memory.curves(setting, columns, curve, List.of(curve)).map(content -> {
            LaneHead head = LaneHead.of(setting, curve, content.headerReserve());
            return new LaneRow(
                    curve.id(), setting, List.of(content), head, setting.theme().laneTint(), 0, 0);
        });
    }

    private static double reserve(List<LaneContent> contents) {
        double reserve = 0;
        for (LaneContent content : contents) {
            reserve = Math.max(reserve, content.headerReserve());
        }
        return reserve;
    }

    @Override
    public int slotRows() {
        return contents.size();
    }

    @Override
    public double height() {
        double height = extra + drop();
        for (LaneContent content : contents) {
            height += content.height();
        }
        return Math.max(Math.max(height, head.height()), least);
    }

    /// How far the content stands lower because its labels find no room beside the lane's name.
    private double drop() {
        return head.beside() ? 0 : head.height() - setting.theme().metrics().lanePadding();
    }

    @Override
    public Sheet.Row draw(Place place, List<Fragment> fragments) {
        double radius = setting.theme().metrics().radius();
        Box header = place.header();
        Box content = place.content();
        int slotRow = place.slotRow();
        Mark band = new Mark.Panel(place.band(), radius, ground, Pen.NONE);
        fragments.add(new Fragment(Meaning.decorationOf(id.value()), place.band(), List.of(band)));
        Slot slot = new Slot(slotRow, 0, contents.size(), 1);
        fragments.add(new Fragment(
                Meaning.inTable(Role.ROW_HEADER, head.text().words(), id.value(), slot, place.level()),
                header,
                head.draw(header)));
        List<Plot> plots = new ArrayList<>();
        double y = content.y() + drop();
        for (int i = 0; i < contents.size(); i++) {
            LaneContent one = contents.get(i);
            boolean last = i == contents.size() - 1;
            Box box = Box.between(content.x(), y, content.right(), last ? content.bottom() - extra : y + one.height());
            LaneContent.Drawn drawn = one.draw(new LaneContent.Area(box, header, slotRow + i));
            fragments.addAll(drawn.fragments());
            plots.addAll(drawn.plots());
            y = box.bottom();
        }
        return new Sheet.Row(id, header, content, plots);
    }

    @Override
    public List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        contents.forEach(content -> entries.addAll(content.legend()));
        return entries;
    }
}
