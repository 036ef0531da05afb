package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A part of a sheet below the heads of its steps and beside those of its lanes. A stage, a step or a lane is there
/// with all that stands in it; of single cards there is nothing but these, with the columns and rows that they stand
/// in.
///
/// @param size with heads, in points of the sheet
/// @param panes in points from the excerpt's top left corner, as large as the sheet is
record Excerpt(Size size, List<Draft.Pane> panes) {
    private static final double BESIDE = 8;
    private static final double BELOW = 4;
    private static final double BETWEEN = 6;

    /// All of a sheet.
    static Excerpt whole(Sheet sheet) {
        Size size = sheet.drawing().size();
        Box all = new Box(0, 0, size.width(), size.height());
        return new Excerpt(size, List.of(new Draft.Pane(sheet.drawing(), sheet.grid(), all, Point.ORIGIN, 1, false)));
    }

    /// What of a sheet shows some elements; empty if it shows none of them.
    static Optional<Excerpt> of(MapView view, Sheet sheet, Set<Id<?>> elements) {
        Taking taking = new Taking(view, sheet, elements);
        return taking.columns.isEmpty() && taking.rows.isEmpty() ? Optional.empty() : Optional.of(taking.excerpt());
    }

    /// One excerpt being taken.
    private static final class Taking {
        private final MapView view;
        private final Sheet sheet;
        private final Set<Id<?>> elements;
        private final Set<Id<?>> shown = new HashSet<>();
        /// The columns and rows that are touched, by number.
        final BitSet columns = new BitSet();

        final BitSet rows = new BitSet();
        /// Those that are wanted with all that stands in them.
        private final BitSet fullColumns = new BitSet();

        private final BitSet fullRows = new BitSet();

        Taking(MapView view, Sheet sheet, Set<Id<?>> elements) {
            this.view = view;
            this.sheet = sheet;
            this.elements = elements;
            for (Id<?> id : elements) {
                view.document().find(id).ifPresent(element -> touch(element, id));
            }
            columns.or(fullColumns);
            rows.or(fullRows);
        }

        private void touch(Element element, Id<?> id) {
            if (element instanceof Column column) {
                view.span(column.id()).ifPresent(span -> fullColumns.set(span.first(), span.last() + 1));
            } else if (element instanceof MapRow) {
                for (int i = 0; i < sheet.rows().size(); i++) {
                    if (sheet.rows().get(i).element().equals(id)) {
                        fullRows.set(i);
                    }
                }
            } else {
                shown.add(id);
                sheet.boxes(id).forEach(this::touch);
            }
        }

        private void touch(Box box) {
            for (int i = 0; i < sheet.columns().size(); i++) {
                columns.set(i, columns.get(i) || meets(box, sheet.columns().get(i)));
            }
            for (int i = 0; i < sheet.rows().size(); i++) {
                rows.set(i, rows.get(i) || meets(box, sheet.rows().get(i).whole()));
            }
        }

        private static boolean meets(Box box, Extent extent) {
            return box.x() < extent.right() - 1 && box.right() > extent.left() + 1;
        }

        private static boolean meets(Box box, Box row) {
            return box.y() < row.bottom() - 1 && box.bottom() > row.y() + 1;
        }

        Excerpt excerpt() {
            Extent across = across();
            Drawing from = sheet.drawing();
            List<Fragment> wanted =
                    from.fragments().stream().filter(this::isWanted).toList();
            Drawing drawing = new Drawing(from.title(), from.language(), from.size(), from.paper(), wanted);
            FragmentGrid grid = new FragmentGrid(drawing);
            Box lanes = sheet.rows().isEmpty()
                    ? new Box(0, 0, 0, 0)
                    : sheet.laneHeaders().grown(2);
            double left = lanes.width() > 0 ? BESIDE + lanes.width() + BETWEEN : BESIDE;
            double y = BESIDE;
            List<Draft.Pane> panes = new ArrayList<>();
            Box band = sheet.columnHeaders();
            if (band.height() > 0) {
                Box heads = Box.between(across.left(), band.y() - BELOW, across.right(), band.bottom() + 2);
                panes.add(new Draft.Pane(drawing, grid, heads, new Point(left, y), 1, false));
                y += heads.height();
            }
            for (Extent strip : strips()) {
                Box part = Box.between(across.left(), strip.left(), across.right(), strip.right());
                panes.add(new Draft.Pane(drawing, grid, part, new Point(left, y), 1, false));
                if (lanes.width() > 0) {
                    Box beside = Box.between(lanes.x(), strip.left(), lanes.right(), strip.right());
                    panes.add(new Draft.Pane(drawing, grid, beside, new Point(BESIDE, y), 1, false));
                }
                y += strip.width();
            }
            return new Excerpt(new Size(left + across.width() + BESIDE, y + BESIDE), panes);
        }

        private Extent across() {
            List<Extent> all = sheet.columns();
            if (all.isEmpty() || columns.isEmpty()) {
                Box lanes = sheet.laneHeaders();
                double right = all.isEmpty()
                        ? sheet.drawing().size().width()
                        : all.getLast().right() + BESIDE;
                return new Extent(lanes.right() + BETWEEN, right);
            }
            return new Extent(
                    all.get(columns.nextSetBit(0)).left() - BESIDE,
                    all.get(columns.length() - 1).right() + BESIDE);
        }

        /// The rows, those that lie right below each other as one.
        private List<Extent> strips() {
            List<Extent> strips = new ArrayList<>();
            boolean all = rows.isEmpty();
            double above = Math.max(
                    sheet.columnHeaders().bottom() + 2, sheet.laneHeaders().y() - 6);
            boolean joined = false;
            for (int i = 0; i < sheet.rows().size(); i++) {
                Box row = sheet.rows().get(i).whole();
                if (all || rows.get(i)) {
                    Extent strip = new Extent(Math.min(above, row.y()), row.bottom() + BELOW);
                    if (joined) {
                        strips.set(
                                strips.size() - 1, new Extent(strips.getLast().left(), strip.right()));
                    } else {
                        strips.add(strip);
                    }
                }
                joined = all || rows.get(i);
                above = row.bottom();
            }
            return strips;
        }

        private boolean isWanted(Fragment fragment) {
            if (fragment.meaning().role() == Role.COLUMN_HEADER) {
                return isInColumns(fragment.box(), columns);
            }
            Optional<Element> element =
                    fragment.meaning().about().flatMap(id -> view.document().find(Id.of(id)));
            if (element.isEmpty()) {
                return true;
            }
            return switch (element.get()) {
                case Placed placed -> isShown(placed.id());
                case Link link -> elements.contains(link.id()) || isShown(link.from()) && isShown(link.to());
                default -> true;
            };
        }

        /// Whether something is asked for itself, or stands in what is asked for.
        private boolean isShown(Id<?> id) {
            return shown.contains(id)
                    || sheet.boxes(id).stream()
                            .anyMatch(box -> isInColumns(box, fullColumns) || isInRows(box, fullRows));
        }

        private boolean isInColumns(Box box, BitSet wanted) {
            return wanted.stream().anyMatch(i -> meets(box, sheet.columns().get(i)));
        }

        private boolean isInRows(Box box, BitSet wanted) {
            return wanted.stream().anyMatch(i -> meets(box, sheet.rows().get(i).whole()));
        }
    }
}
