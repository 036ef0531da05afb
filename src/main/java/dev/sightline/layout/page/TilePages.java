package dev.sightline.layout.page;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import dev.sightline.model.PageSetup;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;

/// A sheet as a poster of many pages that are glued together. Cut between steps and between lanes; a strip of the next
/// page is printed twice, over which that one is laid.
final class TilePages {
    private static final double LARGEST = 4;
    private static final double SMALLEST = 0.02;
    /// Between scales that are tried, and how close to the largest that does the one that is taken comes.
    private static final double STEP = 0.97;

    private static final int HALVINGS = 8;
    /// How much smaller a poster may be so that strips printed twice are no wider than asked.
    private static final double WORTH = 0.9;
    /// How much smaller than it is a map is printed so that a poster takes fewer sheets.
    private static final double SAVING = 0.93;
    private static final double MARK = 10;
    /// How far a mark stands from what is seen.
    private static final double AWAY = 3;

    private static final double EDGE = 1;
    private static final double KEY = 13;
    /// What is longer may be too long for a sheet; then its words at least are not cut through.
    private static final double LONG = 360;
    /// With more sheets in a row their edges would be one grey.
    private static final int MOST_DRAWN = 12;

    private final Sheet sheet;
    private final PageSetup setup;
    private final PageWords words;
    private final Furniture furniture;
    private final TileAxis across;
    private final TileAxis down;

    /// A way to cut the sheet.
    private record Tiling(PageFrame frame, double scale, List<Extent> across, List<Extent> down) {
        int count() {
            return across.size() * down.size();
        }
    }

    TilePages(Sheet sheet, PageSetup setup, PageWords words, Furniture furniture) {
        this.sheet = sheet;
        this.setup = setup;
        this.words = words;
        this.furniture = furniture;
        List<Extent> steps = new ArrayList<>();
        List<Extent> stages = new ArrayList<>();
        List<Extent> foot = new ArrayList<>();
        List<Extent> rows = new ArrayList<>();
        List<Extent> lanes = new ArrayList<>();
        double gridBottom = sheet.rows().isEmpty()
                ? sheet.columnHeaders().bottom()
                : sheet.rows().getLast().whole().bottom();
        for (Fragment fragment : sheet.drawing().fragments()) {
            Role role = fragment.meaning().role();
            if (role == Role.DECORATION || role == Role.FIGURE) {
                continue;
            }
            // the edge of a card is half outside its box
            Box box = role == Role.CELL ? fragment.box().grown(EDGE) : fragment.box();
            Extent rise = new Extent(box.y(), box.bottom());
            (role == Role.ROW_HEADER ? lanes : rows).add(rise);
            if (box.height() > LONG) {
                rows.addAll(Standing.lines(fragment));
            }
            boolean grid = box.y() >= sheet.columnHeaders().y() - 1 && box.bottom() <= gridBottom + 1;
            if (grid) {
                boolean wide = role == Role.COLUMN_HEADER && fragment.meaning().level() < 2;
                (wide ? stages : steps).add(new Extent(box.x(), box.right()));
                if (box.width() > LONG) {
                    Box lettered = Standing.lettered(fragment);
                    steps.add(new Extent(lettered.x(), lettered.right()));
                }
            } else if (box.y() > gridBottom && !fragment.meaning().words().isBlank()) {
                foot.add(new Extent(box.x(), box.right()));
            }
        }
        lanes.add(new Extent(sheet.titleBlock().y(), sheet.titleBlock().bottom()));
        Size size = sheet.drawing().size();
        List<Extent> plates = new ArrayList<>();
        List<Extent> labels = new ArrayList<>();
        for (Fragment plate : LinkPlates.of(sheet)) {
            plates.add(new Extent(plate.box().x(), plate.box().right()));
            labels.add(new Extent(plate.box().y(), plate.box().bottom()));
        }
        across = TileAxis.of(size.width(), steps, List.of(plates, stages, foot));
        down = TileAxis.of(size.height(), rows, List.of(labels, lanes));
    }

    List<Draft> drafts() {
        Tiling best = null;
        for (boolean landscape : PageFrame.turns(setup.turn())) {
            Size page = PageFrame.turned(setup.paper(), landscape);
            Tiling tiling = tiling(PageFrame.of(setup, page, hasHeader(), furniture.block(page)));
            if (best == null || better(tiling, best)) {
                best = tiling;
            }
        }
        if (best == null) {
            throw new IllegalStateException("a page lies one way or another");
        }
        return drafts(best);
    }

    private boolean hasHeader() {
        return !setup.header().isBlank();
    }

    /// With the number of sheets given the larger scale is better, else fewer sheets are.
    private boolean better(Tiling one, Tiling other) {
        boolean given = setup.scale() <= 0 && setup.across() > 0;
        boolean larger = one.scale() > other.scale();
        return given && setup.down() > 0 || one.count() == other.count() ? larger : one.count() < other.count();
    }

    private Tiling tiling(PageFrame frame) {
        if (setup.scale() > 0) {
            return tiling(frame, setup.scale());
        }
        if (setup.across() > 0 || setup.down() > 0) {
            double largest = largest(frame, false);
            double exact = largest(frame, true);
            return tiling(frame, exact > WORTH * largest ? exact : largest);
        }
        Tiling best = tiling(frame, 1);
        for (double scale = 0.99; best.count() > 1 && scale >= SAVING; scale -= 0.01) {
            Tiling tried = tiling(frame, scale);
            best = tried.count() < best.count() ? tried : best;
        }
        return best;
    }

    private Tiling tiling(PageFrame frame, double scale) {
        double overlap = overlap() / scale;
        return new Tiling(
                frame,
                scale,
                across.pieces(frame.content().width() / scale, overlap, setup.across()),
                down.pieces(frame.content().height() / scale, overlap, setup.down()));
    }

    private double overlap() {
        return setup.overlap() * PageSetup.MILLIMETRE;
    }

    /// The largest scale at which the sheets that were asked for are enough.
    ///
    /// @param exactly whether no strip that is printed twice may be wider than asked
    private double largest(PageFrame frame, boolean exactly) {
        double low = LARGEST;
        while (low > SMALLEST && !fits(frame, low, exactly)) {
            low *= STEP;
        }
        double high = low / STEP;
        for (int turn = 0; turn < HALVINGS; turn++) {
            double middle = (low + high) / 2;
            if (fits(frame, middle, exactly)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(PageFrame frame, double scale, boolean exactly) {
        double overlap = overlap() / scale;
        double wide = frame.content().width() / scale;
        double high = frame.content().height() / scale;
        return wide > 2 * overlap
                && high > 2 * overlap
                && (setup.across() <= 0 || across.fits(setup.across(), wide, overlap, exactly))
                && (setup.down() <= 0 || down.fits(setup.down(), high, overlap, exactly));
    }

    private List<Draft> drafts(Tiling tiling) {
        List<Box> parts = new ArrayList<>();
        for (int row = 0; row < tiling.down().size(); row++) {
            for (int column = 0; column < tiling.across().size(); column++) {
                parts.add(part(tiling, row, column));
            }
        }
        Sheet whole = LinkPlates.moved(sheet, parts);
        List<Draft> drafts = new ArrayList<>();
        for (int row = 0; row < tiling.down().size(); row++) {
            for (int column = 0; column < tiling.across().size(); column++) {
                drafts.add(tile(whole, tiling, row, column));
            }
        }
        if (tiling.count() > 1) {
            drafts.add(mounting(tiling));
        }
        return drafts;
    }

    private Draft tile(Sheet whole, Tiling tiling, int row, int column) {
        Box part = part(tiling, row, column);
        PageFrame frame = tiling.frame();
        Point at = new Point(frame.content().x(), frame.content().y());
        int number = row * tiling.across().size() + column + 1;
        String place = words.of("sheet", number, row + 1, column + 1);
        Draft draft = new Draft(PagePlan.Kind.TILE, place, frame);
        draft.map = sheet.drawing().title();
        draft.pane(whole.drawing(), whole.grid(), part, at, tiling.scale(), false);
        draft.late((on, page, all) -> {
            if (hasHeader()) {
                furniture.header(draft, on, page, all, "");
            }
            boolean many = tiling.count() > 1;
            double key = many ? keyWidth(tiling) + 12 : 0;
            furniture.footer(draft, on, page, all, key, many ? " · " + place : "");
            if (many) {
                key(tiling, on, row, column);
            }
            if (setup.cropMarks()) {
                crop(tiling, on, part, at);
            }
        });
        return draft;
    }

    private static Box part(Tiling tiling, int row, int column) {
        Extent across = tiling.across().get(column);
        Extent down = tiling.down().get(row);
        return Box.between(across.left(), down.left(), across.right(), down.right());
    }

    /// What is seen of a sheet once the next ones lie over it.
    private static Box core(Tiling tiling, int row, int column) {
        Extent across = tiling.across().get(column);
        Extent down = tiling.down().get(row);
        double right = column + 1 < tiling.across().size()
                ? tiling.across().get(column + 1).left()
                : across.right();
        double bottom =
                row + 1 < tiling.down().size() ? tiling.down().get(row + 1).left() : down.right();
        return Box.between(across.left(), down.left(), right, bottom);
    }

    /// Marks beside the corners of the picture, outside it. What is printed twice is cut off nowhere: it lies below the
    /// next sheet and holds the glue.
    private static void crop(Tiling tiling, Lettering on, Box part, Point at) {
        Box seen = new Box(at.x(), at.y(), part.width() * tiling.scale(), part.height() * tiling.scale());
        Pen pen = Pen.solid(Ink.of(0), 0.5);
        for (double x : new double[] {seen.x(), seen.right()}) {
            on.lines(pen, x, seen.y() - AWAY - MARK, x, seen.y() - AWAY);
            on.lines(pen, x, seen.bottom() + AWAY, x, seen.bottom() + AWAY + MARK);
        }
        for (double y : new double[] {seen.y(), seen.bottom()}) {
            on.lines(pen, seen.x() - AWAY - MARK, y, seen.x() - AWAY, y);
            on.lines(pen, seen.right() + AWAY, y, seen.right() + AWAY + MARK, y);
        }
    }

    private static double keyWidth(Tiling tiling) {
        return Math.min(60, KEY / tiling.down().size() * 1.4 * tiling.across().size());
    }

    /// Which of all sheets this one is, in small beside the page's number.
    private static void key(Tiling tiling, Lettering on, int row, int column) {
        Box area = tiling.frame().area();
        double width = keyWidth(tiling);
        double height = KEY;
        Box all = new Box(area.right() - width, area.bottom() - height, width, height);
        double across = width / tiling.across().size();
        double down = height / tiling.down().size();
        Box here = new Box(all.x() + column * across, all.y() + row * down, across, down);
        on.panel(here, 0, on.theme().secondary(), Pen.NONE);
        Pen pen = Pen.solid(on.theme().secondary(), 0.5);
        if (tiling.across().size() > MOST_DRAWN || tiling.down().size() > MOST_DRAWN) {
            on.panel(all, 0, on.theme().paper().at(0), pen);
            return;
        }
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i <= tiling.across().size(); i++) {
            double x = all.x() + i * across;
            ends.addAll(List.of(x, all.y(), x, all.bottom()));
        }
        for (int i = 0; i <= tiling.down().size(); i++) {
            double y = all.y() + i * down;
            ends.addAll(List.of(all.x(), y, all.right(), y));
        }
        on.lines(pen, ends.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Draft mounting(Tiling tiling) {
        PageFrame frame = tiling.frame();
        Draft draft = new Draft(PagePlan.Kind.MOUNTING, words.of("mounting"), frame);
        draft.map = sheet.drawing().title();
        Size size = sheet.drawing().size();
        Lettering own = furniture.lettering().fresh();
        double y = heading(own, tiling, frame.content());
        Box room = Box.between(
                frame.content().x(),
                y + 16,
                frame.content().right(),
                frame.content().bottom());
        double scale = Math.min(room.width() / size.width(), room.height() / size.height());
        Point at = new Point(room.x() + (room.width() - size.width() * scale) / 2, room.y());
        Box whole = new Box(0, 0, size.width(), size.height());
        draft.pane(Distant.of(sheet.drawing(), scale), sheet.grid(), whole, at, scale, true);
        for (int row = 0; row < tiling.down().size(); row++) {
            for (int column = 0; column < tiling.across().size(); column++) {
                Box core = core(tiling, row, column);
                Box box = new Box(
                        at.x() + core.x() * scale,
                        at.y() + core.y() * scale,
                        core.width() * scale,
                        core.height() * scale);
                label(own, box, row * tiling.across().size() + column + 1, row, column);
            }
        }
        draft.pane(furniture.drawing(words.of("mounting"), frame.page(), own), Point.ORIGIN);
        draft.late((on, page, all) -> furniture.footer(draft, on, page, all));
        return draft;
    }

    private double heading(Lettering on, Tiling tiling, Box content) {
        double y = content.y();
        var styles = on.theme().textStyles();
        y += on.text(
                Role.TITLE,
                words.of("mounting"),
                styles.title(),
                on.theme().ink(),
                new Box(content.x(), y, content.width(), 0),
                Align.START);
        Size size = sheet.drawing().size();
        String finished = words.of(
                "mounting.size",
                Math.round(size.width() * tiling.scale() / PageSetup.MILLIMETRE),
                Math.round(size.height() * tiling.scale() / PageSetup.MILLIMETRE));
        String cut = words.of(setup.cropMarks() ? "mounting.marks" : "mounting.edges");
        String how = setup.overlap() > 0 ? words.of("mounting.text", cut) : words.of("mounting.plain");
        double width = Math.min(content.width(), 620);
        y += 4;
        y += on.text(
                Role.PARAGRAPH,
                how + " " + finished + ".",
                styles.body(),
                on.theme().secondary(),
                new Box(content.x(), y, width, 0),
                Align.START);
        return y;
    }

    private void label(Lettering on, Box box, int number, int row, int column) {
        on.panel(box, 0, on.theme().paper().at(0.55), Pen.solid(on.theme().ink(), 1));
        double side = Math.max(14, Math.min(36, Math.min(box.width(), box.height()) * 0.6));
        Box disc = new Box(box.centerX() - side / 2, box.centerY() - side / 2, side, side);
        on.disc(disc, number, words.of("mounting.says", number, row + 1, column + 1));
    }
}
