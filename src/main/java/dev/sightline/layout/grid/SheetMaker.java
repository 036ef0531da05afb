package dev.sightline.layout.grid;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Metrics;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.SeparatorLine;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts one sheet together, from top to bottom.
final class SheetMaker {
    private static final double HEADER_GAP = 12;
    private static final double ROW_GAP = 4;

    private final Setting setting;
    private final LinkRoom links;
    private final Columns columns;
    private final double left;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<GridRow> gridRows = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();

    SheetMaker(Setting setting, Memory memory) {
        this.setting = setting;
        MapView view = setting.view();
        Metrics metrics = setting.theme().metrics();
        this.links = LinkRoom.of(view);
        this.left = metrics.margin();
        double first = left + metrics.laneHeader() + HEADER_GAP + links.before(0);
        this.columns = Columns.of(view, metrics, links, first);
        for (MapView.Band band : view.bands()) {
            for (MapRow row : band.rows()) {
                gridRows.add(
                        switch (row) {
                            case Lane lane -> new LaneRow(setting, memory, columns, links, lane);
                            case SeparatorLine line -> new LineRow(setting, columns, links, line);
                        });
            }
        }
    }

    Sheet sheet() {
        Metrics metrics = setting.theme().metrics();
        Extent all = columns.all();
        double right = all.right() + links.before(setting.view().leaves().size());
        String title = setting.view().map().title();
        double y = metrics.margin();
        Paragraph heading = setting.set(title, setting.theme().textStyles().title(), right - left);
        Box titleBlock = new Box(left, y, right - left, heading.height());
        List<Mark> marks = heading.marks(
                left, y, right - left, Paragraph.Align.START, setting.theme().ink());
        fragments.add(new Fragment(
                Meaning.of(Role.TITLE, title, setting.view().map().id().value()), titleBlock, marks));
        y += heading.height() + 24;

        ColumnHeads heads = new ColumnHeads(setting, columns);
        Box columnHeaders = Box.between(left, y, right, y + heads.height());
        fragments.addAll(heads.draw(y));
        y = columnHeaders.bottom() + 8 + links.below(setting.view().map().id());

        double top = y;
        int slotRow = heads.rows();
        for (GridRow row : gridRows) {
            double height = row.height();
            Box header = new Box(left, y, metrics.laneHeader(), height);
            Box content = Box.between(all.left(), y, right, y + height);
            rows.add(row.draw(header, content, slotRow, fragments));
            slotRow += row.slotRows();
            y += height + ROW_GAP;
        }
        Box laneHeaders = Box.between(left, top, left + metrics.laneHeader(), Math.max(top, y - ROW_GAP));
        Box grid = Box.between(left, columnHeaders.y(), right, laneHeaders.bottom());
        fragments.addAll(LinkRoutes.draw(setting, links, terrain(grid, columnHeaders.bottom())));
        Size size = new Size(right + metrics.margin(), y + metrics.margin());
        Drawing drawing =
                new Drawing(title, setting.language(), size, setting.theme().paper(), fragments);
        return new Sheet(drawing, titleBlock, columnHeaders, laneHeaders, columns.extents(), rows);
    }

    private LinkRoutes.Terrain terrain(Box grid, double headsBottom) {
        Map<Id<?>, List<Box>> boxes = new HashMap<>();
        for (Fragment fragment : fragments) {
            Meaning meaning = fragment.meaning();
            if (meaning.element().isPresent() && meaning.role() != Role.DECORATION) {
                boxes.computeIfAbsent(Id.of(meaning.element().get()), id -> new ArrayList<>())
                        .add(fragment.box());
            }
        }
        return new LinkRoutes.Terrain(boxes, columns, rows, grid, headsBottom);
    }
}
