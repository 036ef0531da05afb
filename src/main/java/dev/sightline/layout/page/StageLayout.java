package dev.sightline.layout.page;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import java.util.ArrayList;
import java.util.List;

/// A sheet whose stages are as wide as a page, and how it is cut: across between stages (or steps, where a
/// stage is too long), down between lanes.
///
/// @param scale how large it is printed
/// @param heads what of the sheet is repeated at the top of each page
/// @param lanes what is repeated at the left
/// @param across for each stage its pieces
/// @param down the pieces of the rows
record StageLayout(
        PageFrame frame,
        double scale,
        Sheet sheet,
        Box heads,
        Box lanes,
        List<List<Extent>> across,
        List<Extent> down) {
    /// Between a stage and the edges of its page, so that chevrons and frames are seen whole.
    static final double BESIDE = 8;

    private static final double ABOVE = 10;
    private static final double BELOW = 8;
    private static final double BETWEEN = 6;

    /// The part of a sheet that holds the heads of lanes.
    static Box lanes(Sheet sheet) {
        Box lanes = sheet.laneHeaders();
        return sheet.rows().isEmpty() ? new Box(lanes.x(), lanes.y(), 0, 0) : lanes.grown(2);
    }

    /// How wide a stage may be on a page, in points of the sheet.
    static double room(PageFrame frame, double scale, Sheet sheet) {
        return frame.content().width() / scale - lanes(sheet).width() - BETWEEN;
    }

    static StageLayout of(PageFrame frame, double scale, Sheet sheet, List<StageUnit> units) {
        Box lanes = lanes(sheet);
        double room = room(frame, scale, sheet);
        List<List<Extent>> across = new ArrayList<>();
        for (StageUnit unit : units) {
            across.add(pieces(sheet, unit, room));
        }
        double right = sheet.drawing().size().width();
        Box band = sheet.columnHeaders();
        boolean headed = band.height() > 0 && !sheet.columns().isEmpty();
        Box heads =
                headed ? Box.between(0, band.y() - ABOVE, right, band.bottom() + 4) : new Box(0, band.y(), right, 0);
        double top = heads.bottom();
        double bottom =
                sheet.rows().isEmpty() ? top : sheet.rows().getLast().whole().bottom() + BELOW;
        double high = frame.content().height() / scale - heads.height();
        List<Extent> down = new Cuts(top, bottom, rows(sheet, high)).even(high, 0);
        return new StageLayout(frame, scale, sheet, heads, lanes, across, down);
    }

    /// Where a unit stands, cut between its steps if it is too long.
    private static List<Extent> pieces(Sheet sheet, StageUnit unit, double room) {
        if (sheet.columns().isEmpty()) {
            double right = sheet.drawing().size().width();
            return List.of(new Extent(lanes(sheet).right(), right));
        }
        List<Extent> steps = sheet.columns().subList(unit.first(), unit.last() + 1);
        double left = steps.getFirst().left() - BESIDE;
        double right = steps.getLast().right() + BESIDE;
        return new Cuts(left, right, steps).even(Math.max(room, 60), 0);
    }

    /// Rows, and the cards of those that are higher than a page.
    private static List<Extent> rows(Sheet sheet, double high) {
        List<Extent> things = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            Box whole = row.whole();
            things.add(new Extent(whole.y(), whole.bottom()));
            if (whole.height() > high) {
                for (Fragment fragment : sheet.grid().in(whole)) {
                    if (fragment.meaning().role() == Role.CELL) {
                        things.add(new Extent(fragment.box().y(), fragment.box().bottom()));
                    }
                }
            }
        }
        return things;
    }

    int pages() {
        return across.stream().mapToInt(List::size).sum() * down.size();
    }

    /// The widest stage, in points of the sheet.
    double widest(int unit) {
        List<Extent> pieces = across.get(unit);
        return pieces.getLast().right() - pieces.getFirst().left();
    }

    /// Where on the page the picture begins, right of the heads of lanes.
    double left() {
        double beside = lanes.width() > 0 ? lanes.width() + BETWEEN : 0;
        return frame.content().x() + beside * scale;
    }
}
