package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.model.LaneGroup;
import dev.sightline.typography.Paragraph;
import java.util.List;

/// The name of a group of lanes, in small capitals above the first of them; a rail at the left tells how far it goes.
final class GroupRow implements GridRow {
    static final double ABOVE = 8;
    private final LaneGroup group;
    private final Columns columns;
    private final Theme theme;
    private final Paragraph label;

    /// @param left where rows begin
    GroupRow(Setting setting, Columns columns, double left, LaneGroup group) {
        this.group = group;
        this.columns = columns;
        this.theme = setting.theme();
        this.label = setting.set(
                group.name().toUpperCase(setting.locale()),
                theme.textStyles().phase(),
                columns.all().right() - left);
    }

    @Override
    public int slotRows() {
        return 1;
    }

    @Override
    public double height() {
        return label.height() + 12;
    }

    @Override
    public Sheet.Row draw(Place place, List<Fragment> fragments) {
        Box whole = place.header().union(place.content());
        Slot slot = new Slot(place.slotRow(), 0, 1, columns.count() + 1);
        fragments.add(new Fragment(
                Meaning.inTable(Role.ROW_HEADER, group.name(), group.id().value(), slot, 0),
                whole,
                label.marks(whole.x(), whole.y() + ABOVE, whole.width(), Paragraph.Align.START, theme.secondary())));
        return new Sheet.Row(group.id(), place.header(), place.content(), List.of());
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }
}
