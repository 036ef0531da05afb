package dev.sightline.layout.grid;

import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Extent;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.Metrics;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.link.LinkPainting;
import dev.sightline.model.Comment;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts one sheet together, from top to bottom.
final class SheetMaker {
    private static final double HEADER_GAP = 12;
    private static final double ROW_GAP = 6;
    private static final double BELOW_TITLE = 32;
    private static final double BELOW_HEADS = 12;
    private static final double ABOVE_FOOT = 32;
    private static final double RAIL = 3;
    /// From the left edge to the right; the title block needs as much.
    private static final double NARROWEST = 436;

    private static final double RAIL_GAP = 9;

    private final Setting setting;
    private final Memory memory;
    private final Sifted sifted;
    private final Set<FootPart> apart;
    private final Metrics metrics;
    private final Optional<Heating> heating;
    private final LinkRoom links;
    private final Columns columns;
    private final double left;
    private final double headWidth;
    private final double railLeft;
    /// Where chevrons and rows end; the foot and the title too, unless they need more.
    private final double edge;

    private final double right;
    private final List<GridRow> gridRows = new ArrayList<>();
    private final List<Rail> rails = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<Comment> notes = List.of();
    /// What belongs to no element, in rows that step back.
    private final Set<Fragment> bare = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Which rows a group holds: from one index to another, both included.
    private record Rail(int first, int last) {}

    /// @param apart what the foot leaves to pages of its own
    SheetMaker(Setting setting, Memory memory, Sifted sifted, Set<FootPart> apart) {
        this.setting = setting;
        this.sifted = sifted;
        this.apart = apart;
        this.memory = memory;
        this.metrics = setting.theme().metrics();
        MapView view = setting.view();
        this.heating = sifted.showing().heat().map(heat -> new Heating(setting, heat, sifted.faded()));
        this.links = memory.room(view);
        boolean grouped = false;
        for (MapView.Band band : view.bands()) {
            grouped |= band.group().isPresent();
        }
        this.railLeft = metrics.margin();
        this.left = grouped ? railLeft + RAIL + RAIL_GAP : railLeft;
        boolean headed = hasRows(view) || view.leaves().isEmpty();
        this.headWidth = headed ? metrics.laneHeader() : 0;
        double first = left + (headed ? headWidth + HEADER_GAP : 0) + links.before(0);
        this.columns = Columns.of(view, metrics, links, first);
        double beside = metrics.gutter() + links.before(view.leaves().size());
        this.edge = columns.all().right() + Math.max(Shapes.TIP, beside);
        this.right = Math.max(railLeft + NARROWEST, edge);
        memory.arrange(view, columns.extents());
        readRows(view, memory);
    }

    /// Whether anything stands below the columns' heads; without it no room is kept for the heads of lanes.
    private static boolean hasRows(MapView view) {
        return !view.looseCurves().isEmpty()
                || view.bands().stream()
                        .anyMatch(
                                band -> band.group().isPresent() || !band.rows().isEmpty());
    }

    private void readRows(MapView view, Memory memory) {
        boolean hidden = false;
        for (MapView.Band band : view.bands()) {
            int first = gridRows.size();
            band.group().ifPresent(group -> gridRows.add(new GroupRow(setting, columns, left, group)));
            for (MapRow row : band.rows()) {
                switch (row) {
                    case Lane lane ->
                        gridRows.add(LaneRow.of(setting, memory, columns, links, lane, hidden && provided(lane)));
                    case SeparatorLine line -> {
                        gridRows.add(new LineRow(setting, columns, links, line));
                        hidden |= line.kind() == LineKind.VISIBILITY;
                    }
                }
            }
            if (band.group().isPresent()) {
                rails.add(new Rail(first, gridRows.size() - 1));
            }
        }
        for (ScoreCurve curve : view.looseCurves()) {
            LaneRow.of(setting, memory, columns, curve).ifPresent(gridRows::add);
        }
    }

    /// Whether a lane tells what the provider does, which below the line of visibility customers do not see.
    private static boolean provided(Lane lane) {
        return switch (KindFamily.of(lane.kind())) {
            case CUSTOMER, ONSTAGE, BACKSTAGE, SUPPORT -> true;
            case CONTACT, MIND, FEELING, EVIDENCE, PAIN, GAIN, OPPORTUNITY, MEASURE, NOTE -> false;
        };
    }

    /// What stands above the columns, at a width of its own.
    Drawing title(double width) {
        TitleBlock title = new TitleBlock(setting, width);
        return alone(width, title.height(), new Pins(setting).pinned(title.draw(0, 0)));
    }

    /// What stands below the grid, one item below the other in a single column. The notes bear the numbers that
    /// their pins have on the sheet.
    Drawing foot(double width) {
        sheet();
        Foot foot = new Foot(setting, width, legend(), memory.uses(setting.view()), notes, sifted, apart);
        return alone(width, foot.height(), foot.draw(0, 0));
    }

    /// The notes by the numbers of their pins.
    ///
    /// @param wanted the ids of those that are listed
    Drawing notes(double width, Set<String> wanted) {
        sheet();
        return new NoteTable(setting, width).drawn(notes, wanted);
    }

    private Drawing alone(double width, double height, List<Fragment> fragments) {
        String title = setting.view().map().title();
        return new Drawing(
                title,
                setting.language(),
                new Size(width, height),
                setting.theme().paper(),
                fragments);
    }

    /// The sheet, from top to bottom.
    Sheet sheet() {
        MapView view = setting.view();
        List<Fragment> fragments = new ArrayList<>();
        TitleBlock title = new TitleBlock(setting, right - railLeft);
        double y = metrics.margin();
        fragments.addAll(title.draw(railLeft, y));
        Box titleBlock = new Box(railLeft, y, right - railLeft, title.height());
        y = titleBlock.bottom() + BELOW_TITLE;

        ColumnHeads heads = memory.heads(setting, columns, tips());
        Box columnHeaders = Box.between(railLeft, y, right, y + heads.height());
        fragments.addAll(heads.draw(y));
        y = heads.rows() > 0
                ? columnHeaders.bottom() + BELOW_HEADS + links.below(view.map().id())
                : y;

        Box grid = drawRows(y, heads.rows(), fragments);
        if (view.leaves().isEmpty() && gridRows.isEmpty()) {
            grid = new Hint(setting).draw(new Box(railLeft, y, right - railLeft, 0), fragments);
        }
        Box whole = Box.between(railLeft, columnHeaders.y(), right, grid.bottom());
        LinkPainting.Painted painted =
                LinkRoutes.draw(setting, links, terrain(whole, columnHeaders.bottom(), fragments), memory);
        fragments.addAll(painted.fragments());
        Pins pins = new Pins(setting);
        List<Fragment> all = new ArrayList<>(pins.pinned(fragments));

        y = grid.bottom() + ABOVE_FOOT;
        notes = comments(pins);
        Foot foot = new Foot(setting, right - railLeft, legend(), memory.uses(view), notes, sifted, apart);
        all.addAll(foot.draw(railLeft, y));
        double bottom = foot.height() > 0 ? y + foot.height() : grid.bottom();
        Size size = new Size(right + metrics.margin(), bottom + metrics.margin());
        Drawing drawing = new Drawing(
                view.map().title(),
                setting.language(),
                size,
                setting.theme().paper(),
                heated(memory.fading(setting.theme()).of(all, sifted.faded(), bare)));
        Box laneHeaders = Box.between(railLeft, grid.y(), left + headWidth, grid.bottom());
        return new Sheet(drawing, titleBlock, columnHeaders, laneHeaders, extents(), rows, painted.courses());
    }

    private List<Fragment> heated(List<Fragment> fragments) {
        if (heating.isEmpty()) {
            return fragments;
        }
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.element().value()));
        return heating.get().of(fragments, ids);
    }

    /// Where the last chevron ends: where the rows do, unless links begin at it and need the room beside it.
    private double tips() {
        List<Stage> stages = setting.view().stages();
        boolean joined =
                !stages.isEmpty() && links.ends().contains(stages.getLast().id().value());
        return joined ? columns.all().right() + Shapes.TIP : edge;
    }

    private List<Extent> extents() {
        return setting.view().leaves().isEmpty() ? List.of() : columns.extents();
    }

    private Box drawRows(double top, int slotRows, List<Fragment> fragments) {
        Extent all = columns.all();
        double y = top;
        int slotRow = slotRows;
        List<Fragment> drawn = new ArrayList<>();
        for (GridRow row : gridRows) {
            double height = row.height();
            Box header = new Box(left, y, headWidth, height);
            Box content = Box.between(all.left(), y, all.right(), y + height);
            Box band = Box.between(left, y, edge, y + height);
            int level = grouped(rows.size()) ? 1 : 0;
            int first = drawn.size();
            rows.add(row.draw(new GridRow.Place(band, header, content, slotRow, level), drawn));
            if (sifted.faded().contains(rows.getLast().element())) {
                drawn.subList(first, drawn.size()).stream()
                        .filter(one -> one.meaning().element().isEmpty())
                        .forEach(bare::add);
            }
            slotRow += row.slotRows();
            y += height + ROW_GAP;
        }
        for (Rail rail : rails) {
            Box box = Box.between(
                    railLeft,
                    rows.get(rail.first()).header().y() + 8,
                    railLeft + RAIL,
                    rows.get(rail.last()).header().bottom());
            Mark mark = new Mark.Panel(box, RAIL / 2, setting.theme().secondary(), Pen.NONE);
            fragments.add(new Fragment(Meaning.DECORATION, box, List.of(mark)));
        }
        fragments.addAll(drawn);
        return Box.between(left, top, right, gridRows.isEmpty() ? top : y - ROW_GAP);
    }

    /// Whether the row at an index stands in a group, below its name.
    private boolean grouped(int row) {
        return rails.stream().anyMatch(rail -> row > rail.first() && row <= rail.last());
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        for (GridRow row : gridRows) {
            entries.addAll(row.legend());
        }
        heating.ifPresent(one -> entries.addFirst(one.legend()));
        entries.addAll(MarkerShapes.legend(setting));
        entries.addAll(LinkRoutes.legend(setting, links));
        return entries;
    }

    /// The pinned comments and those on the project as a whole.
    private List<Comment> comments(Pins pins) {
        Set<Comment> comments = new LinkedHashSet<>(pins.numbered());
        comments.addAll(setting.view().comments(Project.ID));
        return List.copyOf(comments);
    }

    private LinkRoutes.Terrain terrain(Box grid, double headsBottom, List<Fragment> fragments) {
        Map<Id<?>, List<Box>> boxes = Map.of();
        List<Box> signs = new ArrayList<>();
        if (!links.drawn().isEmpty()) {
            boxes = memory.links().boxes(fragments, links.ends(), links.hindered());
            boolean stops = setting.view().lanes().stream().anyMatch(lane -> lane.kind() == LaneKind.CHANNEL);
            for (int i = 0; stops && i < fragments.size(); i++) {
                Fragment fragment = fragments.get(i);
                if (fragment.meaning().role() == Role.CELL && isSign(fragment.meaning())) {
                    signs.add(fragment.box());
                }
            }
        }
        return new LinkRoutes.Terrain(boxes, signs, columns, rows, grid, headsBottom);
    }

    /// A stop of a transport map: it stands for a step, or for a card in a lane of channels.
    private boolean isSign(Meaning meaning) {
        return meaning.element()
                .flatMap(id -> setting.view().document().find(Id.of(id)))
                .map(element -> element instanceof Placed placed
                        && setting.view().document().get(placed.lane()).kind() == LaneKind.CHANNEL)
                .orElse(true);
    }
}
