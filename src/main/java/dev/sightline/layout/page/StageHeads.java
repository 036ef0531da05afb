package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.MovedMarks;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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
    /// What of the paper is kept below the outline of a head.
    private static final double EDGE = 2;
    /// What is no higher is an arrow from one head to the next.
    private static final double ARROW = 16;

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
                double low = inked(HeadItems.within(fragment.marks(), limit - BELOW), Double.MAX_VALUE);
                kept = Math.max(kept, low + BELOW);
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

    /// What of a sheet is repeated: heads without what they are too high for, each with an outline of its own.
    Drawing shortened(Sheet sheet, Extent across) {
        double limit = limit(sheet, most) - BELOW;
        Drawing drawing = sheet.drawing();
        List<Fragment> fragments = new ArrayList<>();
        Box band = Box.between(
                across.left(),
                again.left(),
                across.right(),
                sheet.columnHeaders().bottom());
        for (Fragment fragment : sheet.grid().in(band)) {
            boolean head = fragment.meaning().role() == Role.COLUMN_HEADER;
            List<Mark> marks = head ? HeadItems.within(fragment.marks(), limit) : fragment.marks();
            fragments.add(ended(new Fragment(fragment.meaning(), fragment.box(), marks), sheet, again.right()));
        }
        return new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments);
    }

    /// A sheet whose heads end where the pages of their stretch end them.
    ///
    /// @param all the heads of stretches, by what of the sheet these take
    static Sheet ended(Sheet sheet, Map<Extent, StageHeads> all) {
        IdentityHashMap<Fragment, Fragment> changed = new IdentityHashMap<>();
        all.forEach((across, heads) -> {
            if (heads.whole.width() > 0) {
                double bottom = heads.whole.right();
                Box band = Box.between(
                        across.left(),
                        heads.whole.left(),
                        across.right(),
                        sheet.columnHeaders().bottom());
                for (Fragment fragment : sheet.grid().in(band)) {
                    changed.put(fragment, ended(fragment, sheet, bottom));
                }
            }
        });
        Drawing drawing = sheet.drawing();
        List<Fragment> fragments = drawing.fragments().stream()
                .map(fragment -> changed.getOrDefault(fragment, fragment))
                .toList();
        return new Sheet(
                new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments),
                sheet.titleBlock(),
                sheet.columnHeaders(),
                sheet.laneHeaders(),
                sheet.columns(),
                sheet.rows(),
                sheet.courses());
    }

    /// The head of a step, or an arrow between two, as it is where heads end higher than on the sheet: its outline goes
    /// round all that is seen of it, and an arrow stands in the middle of that.
    private static Fragment ended(Fragment fragment, Sheet sheet, double bottom) {
        double end = bottom - EDGE;
        Box box = fragment.box();
        Box band = sheet.columnHeaders();
        if (fragment.meaning().role() == Role.COLUMN_HEADER) {
            if (fragment.meaning().level() < 2 || box.bottom() <= end) {
                return fragment;
            }
            List<Mark> marks = fragment.marks().stream()
                    .map(mark -> switch (mark) {
                        case Mark.Panel panel
                        when panel.box().bottom() > end ->
                            new Mark.Panel(ended(panel.box(), end), panel.radius(), panel.fill(), panel.border());
                        case Mark.Hyperlink link
                        when link.box().bottom() > end ->
                            new Mark.Hyperlink(ended(link.box(), end), link.target(), link.words());
                        default -> mark;
                    })
                    .toList();
            return new Fragment(fragment.meaning(), ended(box, end), marks);
        }
        boolean arrow = fragment.meaning().role() == Role.FIGURE
                && box.height() < ARROW
                && box.y() > band.y()
                && box.bottom() > end - EDGE
                && box.bottom() <= band.bottom();
        if (!arrow) {
            return fragment;
        }
        double up = end - EDGE - ARROW / 2 - box.bottom();
        return new Fragment(fragment.meaning(), box.plus(0, up), new MovedMarks(fragment.marks(), 0, up));
    }

    private static Box ended(Box box, double bottom) {
        return Box.between(box.x(), box.y(), box.right(), bottom);
    }

    /// How far down a fragment writes and draws, its ground and what is below a limit aside.
    static double inked(Fragment fragment, double limit) {
        double inked = inked(fragment.marks(), limit);
        return Math.min(Math.max(inked, fragment.box().y()), fragment.box().bottom());
    }

    private static double inked(List<Mark> marks, double limit) {
        double inked = Double.NEGATIVE_INFINITY;
        for (Mark mark : marks) {
            double bottom = bottom(mark);
            if (bottom <= limit) {
                inked = Math.max(inked, bottom);
            }
        }
        return inked;
    }

    /// How far down a mark reaches; nowhere if it is a ground or is not seen.
    static double bottom(Mark mark) {
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
