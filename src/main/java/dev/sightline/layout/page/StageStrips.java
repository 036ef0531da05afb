package dev.sightline.layout.page;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Course;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What of a sheet's rows one stage needs. Rows are as high as their highest stage; what is empty below the
/// cards of this one is left out, so that it has room on a page.
final class StageStrips {
    private static final double PADDING = 12;
    private static final double ABOVE = 10;
    private static final double BELOW = 4;
    private static final double BESIDE_LINE = 12;
    /// Less than this is not worth leaving out.
    private static final double LITTLE = 14;

    private final JourneyDocument document;
    private final Sheet sheet;
    private final Extent across;

    /// A strip of the sheet.
    ///
    /// @param kept whether it stays with the next one, as the name of a group of lanes does
    record Strip(double top, double bottom, boolean kept) {
        double height() {
            return bottom - top;
        }
    }

    /// @param across what of the sheet the stage takes
    StageStrips(JourneyDocument document, Sheet sheet, Extent across) {
        this.document = document;
        this.sheet = sheet;
        this.across = across;
    }

    private boolean isHere(Box box) {
        return box.x() < across.right() - 1 && box.right() > across.left() + 1;
    }

    /// What is used of something, or all of it if little would be left out.
    static double cropped(double used, double bottom) {
        return bottom - used < LITTLE ? bottom : used;
    }

    /// The rows from top to bottom.
    List<Strip> rows() {
        List<Strip> strips = new ArrayList<>();
        double above = sheet.columnHeaders().bottom() + 2;
        for (int i = 0; i < sheet.rows().size(); i++) {
            Sheet.Row row = sheet.rows().get(i);
            double top = i == 0 ? firstTop(above, row.header().y()) : above;
            above = row.whole().bottom();
            boolean last = i + 1 == sheet.rows().size();
            double bottom = used(row);
            strips.add(new Strip(top, bottom < above ? bottom : above + (last ? BELOW : 0), !last && isLead(row)));
        }
        return strips;
    }

    /// Between the heads and the first row only what links need.
    private double firstTop(double heads, double row) {
        double top = Math.max(heads, row - 6);
        for (Course course : sheet.courses()) {
            top = Math.min(top, lowest(course, heads, row, true) - BESIDE_LINE);
        }
        return Math.max(heads, top);
    }

    /// Whether a row says something of the next: the name of a group, a line.
    private boolean isLead(Sheet.Row row) {
        return !(lane(row) instanceof Lane) && row.plots().isEmpty();
    }

    private Object lane(Sheet.Row row) {
        return document.find(row.element()).<Object>map(found -> found).orElse("");
    }

    private double used(Sheet.Row row) {
        Box whole = row.whole();
        boolean full = !row.plots().isEmpty() || !(lane(row) instanceof Lane lane) || lane.kind() == LaneKind.CHANNEL;
        if (full) {
            return whole.bottom();
        }
        double used = whole.y();
        for (Fragment fragment : sheet.grid().in(row.header())) {
            if (fragment.meaning().role() == Role.ROW_HEADER && fragment.box().y() >= whole.y() - 1) {
                used = Math.max(used, StageHeads.inked(fragment, Double.MAX_VALUE));
            }
        }
        Box here = Box.between(across.left(), whole.y(), across.right(), whole.bottom());
        for (Fragment fragment : sheet.grid().in(here)) {
            Role role = fragment.meaning().role();
            Box box = fragment.box();
            boolean inside = box.y() >= whole.y() - ABOVE && box.bottom() <= whole.bottom() + ABOVE;
            boolean ground =
                    role == Role.ROW_HEADER || fragment.meaning().words().isBlank() && wide(box);
            if (inside && !ground && isHere(box)) {
                used = Math.max(used, box.bottom());
            }
        }
        for (Course course : sheet.courses()) {
            used = Math.max(used, lowest(course, whole.y(), whole.bottom(), false));
        }
        return cropped(used + PADDING, whole.bottom());
    }

    private boolean wide(Box box) {
        return box.width() > across.width();
    }

    /// Where a link runs across within some height: the lowest such line, or the highest.
    private double lowest(Course course, double top, double bottom, boolean highest) {
        double found = highest ? bottom : top;
        List<Point> corners = course.corners();
        for (int i = 1; i < corners.size(); i++) {
            Point one = corners.get(i - 1);
            Point other = corners.get(i);
            boolean level = Math.abs(one.y() - other.y()) < 0.01;
            boolean here =
                    Math.min(one.x(), other.x()) < across.right() && Math.max(one.x(), other.x()) > across.left();
            if (level && here && one.y() >= top && one.y() <= bottom) {
                found = highest ? Math.min(found, one.y()) : Math.max(found, one.y());
            }
        }
        return found;
    }

    /// Strips put on pages, none higher than a page if it can be; what stays together is not parted. They take
    /// as few pages as they can, filled as evenly as they can be. The first page stays empty if its heads leave
    /// no room for what comes first.
    ///
    /// @param first how much room the first page has below its heads
    /// @param room how much those after it have; as much or more
    List<List<Strip>> pages(double first, double room) {
        List<List<Strip>> runs = runs(room);
        return even(runs, filled(runs, first, room), first, room);
    }

    /// The same runs on as many pages, so that what is left free of each, squared, is least in sum: the last one
    /// is no scrap then.
    ///
    /// @param filled the pages when each takes all that it can
    static List<List<Strip>> even(List<List<Strip>> runs, List<List<Strip>> filled, double first, double room) {
        int pages = filled.size();
        int count = runs.size();
        if (pages == 1) {
            return filled;
        }
        double[] reached = new double[count + 1];
        for (int i = 0; i < count; i++) {
            reached[i + 1] = reached[i] + height(runs.get(i));
        }
        // of the first runs on some pages: what is left free, and where the last of these pages begins
        double[][] free = new double[pages + 1][count + 1];
        int[][] begins = new int[pages + 1][count + 1];
        for (double[] row : free) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        free[0][0] = 0;
        for (int page = 1; page <= pages; page++) {
            double has = page == 1 ? first : room;
            for (int end = 0; end <= count; end++) {
                for (int from = end; from >= 0; from--) {
                    double left = has - (reached[end] - reached[from]);
                    // one that is higher than a page stands on it alone, and so does nothing where heads take it all
                    boolean fits = left >= -0.01 || from == end - 1 && page > 1;
                    boolean some = from < end || page == 1;
                    if (!fits) {
                        break;
                    }
                    double sum = free[page - 1][from] + left * left;
                    if (some && free[page - 1][from] < Double.MAX_VALUE && sum < free[page][end]) {
                        free[page][end] = sum;
                        begins[page][end] = from;
                    }
                }
            }
        }
        if (free[pages][count] == Double.MAX_VALUE) {
            return filled;
        }
        List<List<Strip>> even = new ArrayList<>();
        for (int page = pages, end = count; page > 0; page--) {
            int from = begins[page][end];
            even.addFirst(runs.subList(from, end).stream().flatMap(List::stream).toList());
            end = from;
        }
        return even;
    }

    private List<List<Strip>> runs(double room) {
        List<List<Strip>> runs = new ArrayList<>();
        List<Strip> run = new ArrayList<>();
        for (Strip strip : rows()) {
            for (Strip piece : strip.height() > room ? cut(strip, room) : List.of(strip)) {
                if (!run.isEmpty() && height(run) + piece.height() > room) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                run.add(piece);
                if (!piece.kept()) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private List<Strip> cut(Strip strip, double room) {
        List<Extent> cards = new ArrayList<>();
        for (Fragment fragment :
                sheet.grid().in(Box.between(across.left(), strip.top(), across.right(), strip.bottom()))) {
            if (fragment.meaning().role() == Role.CELL) {
                cards.add(new Extent(fragment.box().y(), fragment.box().bottom()));
            }
        }
        return new Cuts(strip.top(), strip.bottom(), cards)
                .pieces(room, 0).stream()
                        .map(piece -> new Strip(piece.left(), piece.right(), false))
                        .toList();
    }

    private static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::height).sum();
    }

    /// Each page with all that it has room for.
    static List<List<Strip>> filled(List<List<Strip>> runs, double first, double room) {
        List<List<Strip>> pages = new ArrayList<>();
        List<Strip> page = new ArrayList<>();
        for (List<Strip> run : runs) {
            boolean heads = pages.isEmpty() && first < room;
            double free = (heads ? first : room) - height(page);
            if ((heads || !page.isEmpty()) && height(run) > free + 0.01) {
                pages.add(page);
                page = new ArrayList<>();
            }
            page.addAll(run);
        }
        pages.add(page);
        return pages;
    }
}
