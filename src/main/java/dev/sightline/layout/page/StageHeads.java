package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// The heads of a stage as its pages show them: whole on the first; on those after it no higher than leaves room for
/// cards, since somebody who wrote a page about a step wants it read once and not at the top of every page.
///
/// @param whole from top to bottom with all that is written in them; without height on a map without columns
/// @param again what of that is repeated
/// @param most how high what is repeated may be, in points of the sheet
record StageHeads(Extent whole, Extent again, double most) {
    /// The share of a page that heads may take when they are repeated, and how high they may be in printed points.
    private static final double SHARE = 0.4;

    private static final double HIGHEST = 240;
    /// The shares of that height that are tried for pages after the first, where fewer lines save a page.
    private static final double[] LOWER = {0.7, 0.45};

    private static final double ABOVE = 10;
    private static final double BELOW = 8;
    /// What is filled and higher is a ground.
    private static final double ICON = 30;

    /// @param across what of the sheet the stage takes
    /// @param most how high heads may be that are repeated, in points of the sheet
    static StageHeads of(Sheet sheet, Extent across, double most) {
        Box band = sheet.columnHeaders();
        if (band.height() <= 0 || sheet.columns().isEmpty()) {
            Extent none = new Extent(band.y(), band.y());
            return new StageHeads(none, none, most);
        }
        double top = band.y() - ABOVE;
        double limit = limit(sheet, most);
        double used = band.y();
        double kept = band.y();
        for (Fragment fragment : sheet.grid().in(Box.between(across.left(), band.y(), across.right(), band.bottom()))) {
            boolean here =
                    fragment.box().x() < across.right() - 1 && fragment.box().right() > across.left() + 1;
            if (here && fragment.meaning().role() == Role.COLUMN_HEADER) {
                used = Math.max(used, inked(fragment, band.bottom()) + BELOW);
                kept = Math.max(kept, inked(fragment, limit - BELOW) + BELOW);
            }
        }
        Extent whole = new Extent(top, StageStrips.cropped(used, band.bottom() + 2));
        return new StageHeads(whole, whole.right() > limit ? new Extent(top, kept) : whole, most);
    }

    /// The same with less and less that is repeated; every name stays whole. None where all of it is low.
    List<StageHeads> lower(Sheet sheet, Extent across) {
        double names = sheet.columnHeaders().y();
        for (Fragment fragment :
                sheet.grid().in(Box.between(across.left(), whole.left(), across.right(), whole.right()))) {
            if (fragment.meaning().role() == Role.COLUMN_HEADER) {
                names = Math.max(names, named(fragment) + BELOW);
            }
        }
        List<StageHeads> lower = new ArrayList<>();
        for (double share : LOWER) {
            StageHeads heads = of(sheet, across, Math.max(share * most, names - whole.left()));
            if (heads.again.right() < (lower.isEmpty() ? again : lower.getLast().again).right()) {
                lower.add(heads);
            }
        }
        return lower;
    }

    /// How far down the name of a column goes: the lines at the top that are set like the first.
    private static double named(Fragment head) {
        double down = head.box().y();
        TextStyle style = null;
        for (Mark mark : head.marks()) {
            if (mark instanceof Mark.TextLine line) {
                if (style != null && !style.equals(line.style())) {
                    break;
                }
                style = line.style();
                down = Math.max(down, bottom(line));
            }
        }
        return down;
    }

    /// How high heads may be that are repeated, in points of the sheet.
    static double most(PageFrame frame, double scale) {
        return Math.min(SHARE * frame.content().height(), HIGHEST) / scale;
    }

    private static double limit(Sheet sheet, double most) {
        return sheet.columnHeaders().y() - ABOVE + most;
    }

    /// Whether less is repeated than there is.
    boolean isShortened() {
        return again.right() < whole.right();
    }

    /// The sheet as it is repeated: its heads without the lines that they are too high for, three points in their
    /// place.
    ///
    /// @param most how high they may be, in points of the sheet
    /// @param on sets the last lines anew
    static Drawing shortened(Sheet sheet, double most, Lettering on) {
        double limit = limit(sheet, most) - BELOW;
        Drawing drawing = sheet.drawing();
        List<Fragment> fragments = new ArrayList<>(drawing.fragments().size());
        for (Fragment fragment : drawing.fragments()) {
            if (fragment.meaning().role() != Role.COLUMN_HEADER) {
                fragments.add(fragment);
                continue;
            }
            List<Mark> marks = fragment.marks().stream()
                    .filter(mark -> bottom(mark) <= limit)
                    .toList();
            boolean cut =
                    fragment.marks().stream().anyMatch(mark -> mark instanceof Mark.TextLine && bottom(mark) > limit);
            fragments.add(new Fragment(fragment.meaning(), fragment.box(), cut ? ended(marks, on) : marks));
        }
        return new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments);
    }

    /// The marks with three points behind the last line of text that is left.
    private static List<Mark> ended(List<Mark> marks, Lettering on) {
        List<Mark> ended = new ArrayList<>(marks);
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i) instanceof Mark.TextLine line && !line.text().isBlank()) {
                Paragraph.Line more = on.set(line.text() + MORE, line.style(), Double.MAX_VALUE)
                        .lines()
                        .getFirst();
                boolean fromRight = line.runs().stream().allMatch(TextRun::rightToLeft);
                Point at = line.at().plus(fromRight ? line.width() - more.width() : 0, 0);
                ended.set(i, new Mark.TextLine(at, more.width(), line.style(), line.ink(), more.text(), more.runs()));
                return ended;
            }
        }
        return ended;
    }

    private static final String MORE = " …";

    /// How far down a fragment writes and draws, its ground and what is below a limit aside.
    static double inked(Fragment fragment, double limit) {
        double inked = fragment.box().y();
        for (Mark mark : fragment.marks()) {
            double bottom = bottom(mark);
            if (bottom <= limit) {
                inked = Math.max(inked, bottom);
            }
        }
        return Math.min(inked, fragment.box().bottom());
    }

    /// How far down a mark reaches; nowhere if it is a ground or is not seen.
    private static double bottom(Mark mark) {
        return switch (mark) {
            case Mark.TextLine line -> line.at().y() + line.style().size() * 0.3;
            case Mark.Fill fill
            when fill.outline().bounds().height() * fill.scale() < ICON ->
                fill.at().y() + fill.outline().bounds().bottom() * fill.scale();
            case Mark.Picture picture -> picture.box().bottom();
            case Mark.Fill _, Mark.Panel _, Mark.Stroke _, Mark.Hyperlink _ -> Double.NEGATIVE_INFINITY;
        };
    }
}
