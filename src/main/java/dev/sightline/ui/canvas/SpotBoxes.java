package dev.sightline.ui.canvas;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.editor.Spot;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import java.util.List;
import java.util.Optional;

/// Where the places of the grid lie on a sheet, empty ones too.
public final class SpotBoxes {
    /// How large the first column's head will be, on a map without any.
    private static final double FIRST_WIDTH = 176;

    private static final double FIRST_HEIGHT = 40;
    private static final double BETWEEN = 12;

    private final DrawnSheet drawn;
    private final Sheet sheet;

    /// The places of a sheet.
    public SpotBoxes(DrawnSheet drawn) {
        this.drawn = drawn;
        this.sheet = drawn.sheet();
    }

    /// The box of a place; empty for one that the sheet does not have, or not yet.
    public Optional<Box> box(Spot spot) {
        int level = level(spot);
        if (level >= 0) {
            return head(level, spot.leaf());
        }
        for (Sheet.Row row : sheet.rows()) {
            if (row.element().equals(spot.row())) {
                return spot.isHead() ? Optional.of(row.header()) : across(spot.leaf(), row.content());
            }
        }
        return Optional.empty();
    }

    /// Around two places and all between them.
    public Optional<Box> range(Spot one, Spot other) {
        return box(one).flatMap(from -> box(other).map(from::union));
    }

    /// Which row of column heads a place stands in, as drawings count them; −1 for a place below.
    private static int level(Spot spot) {
        List<?> heads = List.of(Spot.PHASES, Spot.STAGES, Spot.STEPS);
        return heads.indexOf(spot.row());
    }

    private Optional<Box> across(int leaf, Box row) {
        List<Extent> columns = sheet.columns();
        if (columns.isEmpty()) {
            return Optional.of(row);
        }
        if (leaf < 0 || leaf >= columns.size()) {
            return Optional.empty();
        }
        Extent extent = columns.get(leaf);
        return Optional.of(new Box(extent.left(), row.y(), extent.width(), row.height()));
    }

    private Optional<Box> head(int level, int leaf) {
        Box heads = sheet.columnHeaders();
        if (sheet.columns().isEmpty()) {
            double left = sheet.laneHeaders().width() > 0 ? sheet.laneHeaders().right() + BETWEEN : heads.x();
            return Optional.of(new Box(left, heads.y(), FIRST_WIDTH, FIRST_HEIGHT));
        }
        Optional<Box> row = drawn.grid().in(heads).stream()
                .filter(fragment -> fragment.meaning().role() == Role.COLUMN_HEADER)
                .filter(fragment -> fragment.meaning().level() == level)
                .map(Fragment::box)
                .reduce(Box::union);
        return across(leaf, row.orElse(heads));
    }
}
