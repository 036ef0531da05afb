package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.MapView;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a map is about, and all of it in small with the numbers of the pages that tell it at full size.
final class OverviewPages {
    private static final double NARROWEST = 480;
    /// A title that is higher than its page is set this much wider, and so printed smaller, until it fits.
    private static final double WIDER = 1.15;
    private static final double WIDEST = 12_000;
    private static final double BELOW_TITLE = 22;
    private static final double TAGS = 20;
    private static final double LARGEST = 1;
    /// The map gets a page of its own if, below the title, it would be smaller than this share of what it could
    /// be.
    private static final double ENOUGH = 0.62;

    /// A booklet shows the map on a page of its own if it is so much larger there.
    private static final double LARGER = 1.25;

    private final JourneyLayout layout;
    private final MapView view;
    private final Sheet sheet;
    private final PageWords words;
    private final Furniture furniture;
    private final List<StageUnit> units;

    OverviewPages(
            JourneyLayout layout,
            MapView view,
            Sheet sheet,
            PageWords words,
            Furniture furniture,
            List<StageUnit> units) {
        this.layout = layout;
        this.view = view;
        this.sheet = sheet;
        this.words = words;
        this.furniture = furniture;
        this.units = units;
    }

    /// @param wide the pages of which one may show the map as large as it can be; none for an overview alone
    List<Draft> drafts(PageFrame frame, List<PageFrame> wide) {
        Box content = frame.content();
        double width = Math.max(NARROWEST, content.width());
        Drawing title = title(width);
        while (title.size().height() * content.width() / width > content.height() && width < WIDEST) {
            width *= WIDER;
            title = title(width);
        }
        double scale = content.width() / width;
        List<Draft> drafts = new ArrayList<>();
        Draft draft = draft(frame);
        Box part = new Box(-2, -10, width + 4, title.size().height() + 14);
        draft.pane(
                title,
                new FragmentGrid(title),
                part,
                new Point(content.x() - 2 * scale, content.y() - 10 * scale),
                scale,
                false);
        drafts.add(draft);
        Box map = Box.between(
                0,
                sheet.columnHeaders().y() - 10,
                sheet.drawing().size().width(),
                sheet.rows().isEmpty()
                        ? sheet.columnHeaders().bottom() + 10
                        : sheet.rows().getLast().whole().bottom() + 10);
        double used = title.size().height() * scale + BELOW_TITLE;
        Box below = Box.between(content.x(), content.y() + used, content.right(), content.bottom());
        double possible = scale(map, content);
        double small = scale(map, below);
        PageFrame best = wide.stream()
                .max(Comparator.comparingDouble(one -> scale(map, one.content())))
                .orElse(frame);
        boolean larger = !wide.isEmpty() && scale(map, best.content()) > LARGER * small;
        if (small >= ENOUGH * possible) {
            picture(draft, map, below);
        } else if (!larger) {
            draft = draft(frame);
            drafts.add(draft);
            picture(draft, map, content);
        }
        if (larger) {
            Draft whole = draft(best);
            drafts.add(whole);
            picture(whole, map, best.content());
        }
        return drafts;
    }

    private Drawing title(double width) {
        return layout.title(
                view.document(), view.map().id(), furniture.lettering().theme(), width);
    }

    private Draft draft(PageFrame frame) {
        Draft draft = new Draft(PagePlan.Kind.OVERVIEW, words.of("overview"), frame);
        draft.map = view.map().title();
        draft.late((on, page, all) -> {
            furniture.header(draft, on, page, all, draft.map);
            furniture.footer(draft, on, page, all);
        });
        return draft;
    }

    private static double scale(Box map, Box room) {
        return Math.min(
                LARGEST, Math.max(0.01, Math.min(room.width() / map.width(), (room.height() - TAGS) / map.height())));
    }

    private void picture(Draft draft, Box map, Box room) {
        double scale = scale(map, room);
        Point at = new Point(room.x() + (room.width() - map.width() * scale) / 2, room.y() + TAGS);
        draft.pane(Distant.of(sheet.drawing(), scale), sheet.grid(), map, at, scale, true);
        Box seen = new Box(at.x(), at.y(), map.width() * scale, map.height() * scale);
        draft.late((on, page, all) -> {
            Meaning figure = Meaning.of(Role.FIGURE, words.of("overview.says"));
            on.add(
                    figure,
                    seen,
                    List.of(new Mark.Panel(
                            seen,
                            0,
                            on.theme().paper().at(0),
                            Pen.solid(on.theme().paper().at(0.01), 0.1))));
            if (!sheet.columns().isEmpty()) {
                for (StageUnit unit : units) {
                    tag(unit, on, all, at, scale);
                }
            }
        });
    }

    /// The number of the page that tells a stage, above the stage.
    private void tag(StageUnit unit, Lettering on, List<Draft> all, Point at, double scale) {
        Integer page = StagePages.pageOf(all, view.map().id().value(), unit);
        if (page == null) {
            return;
        }
        Extent first = sheet.columns().get(unit.first());
        Extent last = sheet.columns().get(unit.last());
        double left = at.x() + first.left() * scale;
        double width = (last.right() - first.left()) * scale;
        String text = words.of("overview.stage", page + 1);
        if (on.width(text, Furniture.STRONG) > width) {
            text = String.valueOf(page + 1);
        }
        Box box = new Box(left, at.y() - TAGS + 2, width, 12);
        List<Mark> marks = new ArrayList<>(on.set(text, Furniture.STRONG, Math.max(width, 14))
                .marks(box.x(), box.y(), width, Align.CENTER, on.theme().ink()));
        String said = unit.name() + ", " + words.of("overview.stage", page + 1);
        unit.column().ifPresent(column -> marks.add(new Mark.Hyperlink(box, "#" + column.value(), said)));
        on.add(Meaning.of(Role.PARAGRAPH, said), box, marks);
        on.line(
                left + 2,
                box.bottom() + 2,
                left + width - 2,
                box.bottom() + 2,
                Pen.solid(on.theme().secondary(), 0.75));
    }
}
