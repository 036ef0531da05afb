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

/// A sheet as a poster of many pages that are glued together. Cut between steps and between lanes; what of the
/// next page is printed twice is marked by crop marks.
final class TilePages {
    private static final double LARGEST = 4;
    private static final double SMALLEST = 0.02;
    private static final int HALVINGS = 24;
    private static final double MARK = 10;
    /// How far a mark stands from what is seen.
    private static final double AWAY = 3;

    private static final double KEY = 13;
    /// What is longer may be too long for a sheet; then its words at least are not cut through.
    private static final double LONG = 360;
    /// With more sheets in a row their edges would be one grey.
    private static final int MOST_DRAWN = 12;

    private final Sheet sheet;
    private final PageSetup setup;
    private final PageWords words;
    private final Furniture furniture;
    private final Cuts hardAcross;
    private final Cuts softAcross;
    /// Between the columns at the foot as well, where that cuts nothing else.
    private final Cuts softestAcross;
    /// Where no label of a link is cut either.
    private final Cuts labelsAcross;

    private final Cuts labelsDown;
    private final Cuts hardDown;
    private final Cuts softDown;

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
        List<Extent> across = new ArrayList<>();
        List<Extent> stages = new ArrayList<>();
        List<Extent> foot = new ArrayList<>();
        List<Extent> down = new ArrayList<>();
        List<Extent> lanes = new ArrayList<>();
        double gridBottom = sheet.rows().isEmpty()
                ? sheet.columnHeaders().bottom()
                : sheet.rows().getLast().whole().bottom();
        for (Fragment fragment : sheet.drawing().fragments()) {
            Role role = fragment.meaning().role();
            if (role == Role.DECORATION || role == Role.FIGURE) {
                continue;
            }
            Box box = fragment.box();
            Extent rise = new Extent(box.y(), box.bottom());
            (role == Role.ROW_HEADER ? lanes : down).add(rise);
            if (box.height() > LONG) {
                down.addAll(Standing.lines(fragment));
            }
            boolean grid = box.y() >= sheet.columnHeaders().y() - 1 && box.bottom() <= gridBottom + 1;
            if (grid) {
                boolean wide = role == Role.COLUMN_HEADER && fragment.meaning().level() < 2;
                (wide ? stages : across).add(new Extent(box.x(), box.right()));
                if (box.width() > LONG) {
                    Box lettered = Standing.lettered(fragment);
                    across.add(new Extent(lettered.x(), lettered.right()));
                }
            } else if (box.y() > gridBottom && !fragment.meaning().words().isBlank()) {
                foot.add(new Extent(box.x(), box.right()));
            }
        }
        lanes.add(new Extent(sheet.titleBlock().y(), sheet.titleBlock().bottom()));
        Size size = sheet.drawing().size();
        hardAcross = new Cuts(0, size.width(), across);
        hardDown = new Cuts(0, size.height(), down);
        stages.addAll(across);
        lanes.addAll(down);
        List<Extent> labelled = new ArrayList<>(stages);
        List<Extent> labels = new ArrayList<>(lanes);
        for (Fragment plate : LinkPlates.of(sheet)) {
            labelled.add(new Extent(plate.box().x(), plate.box().right()));
            labels.add(new Extent(plate.box().y(), plate.box().bottom()));
        }
        labelsAcross = new Cuts(0, size.width(), labelled);
        labelsDown = new Cuts(0, size.height(), labels);
        softAcross = new Cuts(0, size.width(), stages);
        foot.addAll(across);
        softestAcross = new Cuts(0, size.width(), foot);
        softDown = new Cuts(0, size.height(), lanes);
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
        return given && setup.down() > 0 ? one.scale() > other.scale() : one.count() < other.count();
    }

    private Tiling tiling(PageFrame frame) {
        double scale = scale(frame);
        double overlap = overlap() / scale;
        double across = frame.content().width() / scale;
        double down = frame.content().height() / scale;
        return new Tiling(frame, scale, across(across, overlap), down(down, overlap));
    }

    private double overlap() {
        return setup.overlap() * PageSetup.MILLIMETRE;
    }

    private List<Extent> down(double room, double overlap) {
        return kind(pieces(hardDown, softDown, room, overlap, setup.down()), labelsDown, room, overlap);
    }

    /// What cuts nothing more, where it takes no more pages.
    private static List<Extent> kind(List<Extent> usual, Cuts cuts, double room, double overlap) {
        List<Extent> kind = cuts.even(room, overlap);
        return kind.size() <= usual.size() && cuts.isWholeIn(kind, room - overlap) ? kind : usual;
    }

    /// Between the columns at the foot too, where that takes no more pages and cuts nothing.
    private List<Extent> across(double room, double overlap) {
        List<Extent> usual = pieces(hardAcross, softAcross, room, overlap, setup.across());
        return kind(kind(usual, labelsAcross, room, overlap), softestAcross, room, overlap);
    }

    /// Between stages and lanes where that takes no more pages than between steps and cards.
    private static List<Extent> pieces(Cuts hard, Cuts soft, double room, double overlap, int most) {
        List<Extent> few = hard.even(room, overlap);
        List<Extent> fine = soft.even(room, overlap);
        return fine.size() <= Math.max(few.size(), most) ? fine : few;
    }

    /// The scale that was asked for, or the largest at which the sheets that were asked for are enough.
    private double scale(PageFrame frame) {
        if (setup.scale() > 0) {
            return setup.scale();
        }
        if (setup.across() <= 0 && setup.down() <= 0) {
            return 1;
        }
        double low = SMALLEST;
        double high = LARGEST;
        for (int turn = 0; turn < HALVINGS; turn++) {
            double middle = (low + high) / 2;
            if (fits(frame, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(PageFrame frame, double scale) {
        double overlap = overlap() / scale;
        double across = frame.content().width() / scale;
        double down = frame.content().height() / scale;
        return across > 2 * overlap
                && down > 2 * overlap
                && (setup.across() <= 0 || hardAcross.pieces(across, overlap).size() <= setup.across())
                && (setup.down() <= 0 || hardDown.pieces(down, overlap).size() <= setup.down());
    }

    private List<Draft> drafts(Tiling tiling) {
        List<Draft> drafts = new ArrayList<>();
        for (int row = 0; row < tiling.down().size(); row++) {
            for (int column = 0; column < tiling.across().size(); column++) {
                drafts.add(tile(tiling, row, column));
            }
        }
        if (tiling.count() > 1) {
            drafts.add(mounting(tiling));
        }
        return drafts;
    }

    private Draft tile(Tiling tiling, int row, int column) {
        Box part = part(tiling, row, column);
        PageFrame frame = tiling.frame();
        Point at = new Point(frame.content().x(), frame.content().y());
        int number = row * tiling.across().size() + column + 1;
        String place = words.of("sheet", number, row + 1, column + 1);
        Draft draft = new Draft(PagePlan.Kind.TILE, place, frame);
        draft.map = sheet.drawing().title();
        draft.pane(sheet.drawing(), sheet.grid(), part, at, tiling.scale(), false);
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
                crop(tiling, on, row, column, at);
            }
        });
        return draft;
    }

    private static Box part(Tiling tiling, int row, int column) {
        Extent across = tiling.across().get(column);
        Extent down = tiling.down().get(row);
        return Box.between(across.left(), down.left(), across.right(), down.right());
    }

    /// What is left of a sheet when it has been cut.
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

    /// Marks beside the corners of what is left after cutting, outside the picture.
    private static void crop(Tiling tiling, Lettering on, int row, int column, Point at) {
        Box part = part(tiling, row, column);
        Box core = core(tiling, row, column);
        double scale = tiling.scale();
        double right = at.x() + (core.right() - part.x()) * scale;
        double bottom = at.y() + (core.bottom() - part.y()) * scale;
        Box seen = new Box(at.x(), at.y(), part.width() * scale, part.height() * scale);
        Pen pen = Pen.solid(Ink.of(0), 0.5);
        double aboveFrom = seen.y() - AWAY - MARK;
        double above = seen.y() - AWAY;
        double below = seen.bottom() + AWAY;
        double belowTo = seen.bottom() + AWAY + MARK;
        double beforeFrom = seen.x() - AWAY - MARK;
        double before = seen.x() - AWAY;
        double behind = seen.right() + AWAY;
        double behindTo = seen.right() + AWAY + MARK;
        // what all sheets share, what those above each other share, what those beside each other do, what none does
        on.lines(pen, at.x(), aboveFrom, at.x(), above, beforeFrom, at.y(), before, at.y());
        on.lines(pen, right, aboveFrom, right, above, behind, at.y(), behindTo, at.y());
        on.lines(pen, at.x(), below, at.x(), belowTo, beforeFrom, bottom, before, bottom);
        on.lines(pen, right, below, right, belowTo, behind, bottom, behindTo, bottom);
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
        String how = words.of(setup.overlap() > 0 ? "mounting.text" : "mounting.plain");
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
