package dev.sightline.layout.page;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import dev.sightline.model.MapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A sheet whose stages are as wide as a page, and how it is cut: across between stages (or steps, where a
/// stage is too long), down between lanes.
///
/// @param scale how large it is printed
/// @param lanes what is repeated at the left
/// @param units for each stage its pieces from left to right
/// @param repeats ids of what is on the sheet a second time, for the eye alone, each with that of what it repeats
record StageLayout(
        PageFrame frame, double scale, Sheet sheet, Box lanes, List<List<Piece>> units, Map<String, String> repeats) {
    /// Between a stage and the edges of its page, so that chevrons and frames are seen whole.
    static final double BESIDE = 8;

    private static final double BETWEEN = 6;

    /// A stretch of the sheet with the strips that its pages show below its heads.
    record Piece(Extent across, StageHeads heads, List<List<StageStrips.Strip>> pages) {}

    /// The part of a sheet that holds the heads of lanes.
    static Box lanes(Sheet sheet) {
        Box lanes = sheet.laneHeaders();
        return sheet.rows().isEmpty() ? new Box(lanes.x(), lanes.y(), 0, 0) : lanes.grown(2);
    }

    /// How wide a stage may be on a page, in points of the sheet.
    static double room(PageFrame frame, double scale, Sheet sheet) {
        return frame.content().width() / scale - lanes(sheet).width() - BETWEEN;
    }

    /// @param spread what was laid out on the sheet
    static StageLayout of(StageSpread spread, PageFrame frame, double scale, Sheet sheet, List<StageUnit> units) {
        double room = room(frame, scale, sheet);
        double high = frame.content().height() / scale;
        List<List<Piece>> made = new ArrayList<>();
        for (StageUnit unit : units) {
            List<Piece> pieces = new ArrayList<>();
            for (Extent across : pieces(sheet, unit, room)) {
                StageStrips strips = new StageStrips(spread.document(), sheet, across);
                StageHeads heads = StageHeads.of(sheet, across, StageHeads.most(frame, scale));
                pieces.add(fewest(across, heads, strips, sheet, high));
            }
            made.add(pieces);
        }
        return new StageLayout(frame, scale, sheet, lanes(sheet), made, spread.repeats());
    }

    /// A stretch on as few pages as it takes with heads that are repeated with fewer lines; with the most lines that
    /// take no more pages.
    private static Piece fewest(Extent across, StageHeads heads, StageStrips strips, Sheet sheet, double high) {
        Piece best = piece(across, heads, strips, high);
        if (best.pages().size() > 1) {
            for (StageHeads lower : heads.lower(sheet, across)) {
                Piece tried = piece(across, lower, strips, high);
                best = tried.pages().size() < best.pages().size() ? tried : best;
            }
        }
        return best;
    }

    private static Piece piece(Extent across, StageHeads heads, StageStrips strips, double high) {
        double first = high - heads.whole().width();
        double next = high - heads.again().width();
        return new Piece(across, heads, strips.pages(first, next));
    }

    /// Where a unit stands, cut between its steps if it is too long.
    private static List<Extent> pieces(Sheet sheet, StageUnit unit, double room) {
        if (sheet.columns().isEmpty()) {
            Extent whole =
                    new Extent(lanes(sheet).right(), sheet.drawing().size().width());
            List<Extent> told = new ArrayList<>();
            for (Fragment fragment : sheet.drawing().fragments()) {
                if (fragment.meaning().role() == Role.CELL) {
                    told.add(new Extent(fragment.box().x(), fragment.box().right()));
                }
            }
            return new Cuts(whole.left(), whole.right(), told).even(Math.max(room, 60), 0);
        }
        List<Extent> steps = sheet.columns().subList(unit.first(), unit.last() + 1);
        double left = steps.getFirst().left() - BESIDE;
        double right = steps.getLast().right() + BESIDE;
        return new Cuts(left, right, steps).even(Math.max(room, 60), 0);
    }

    /// The leaves that each piece shows whole, from left to right.
    List<MapView.Span> parts() {
        List<MapView.Span> parts = new ArrayList<>();
        int next = 0;
        for (List<Piece> pieces : units) {
            for (Piece piece : pieces) {
                int first = next;
                while (next < sheet.columns().size()
                        && middle(next) < piece.across().right()) {
                    next++;
                }
                if (next > first) {
                    parts.add(new MapView.Span(first, next - 1));
                }
            }
        }
        return parts;
    }

    private double middle(int leaf) {
        Extent column = sheet.columns().get(leaf);
        return (column.left() + column.right()) / 2;
    }

    /// Whether each stage is on one page from left to right.
    boolean isWhole() {
        return units.stream().allMatch(pieces -> pieces.size() == 1);
    }

    int pages() {
        return units.stream()
                .flatMap(List::stream)
                .mapToInt(piece -> piece.pages().size())
                .sum();
    }

    /// How wide a unit is, in points of the sheet.
    double width(int unit) {
        List<Piece> pieces = units.get(unit);
        return pieces.getLast().across().right() - pieces.getFirst().across().left();
    }

    /// Where on the page the picture begins, right of the heads of lanes.
    double left() {
        double beside = lanes.width() > 0 ? lanes.width() + BETWEEN : 0;
        return frame.content().x() + beside * scale;
    }
}
