package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import java.util.ArrayList;
import java.util.List;

/// Pages of columns, filled from one long column: read down one and on at the top of the next. Headings stay
/// with what follows.
final class GalleyPages {
    private static final double LEAST = 250;
    private static final double GAP = 28;
    private static final double WIDEST = 370;
    /// Two lines: with less room below it a heading has its page alone.
    private static final double LOWEST = 30;
    /// Not worth a second column.
    private static final double FEW = 110;
    /// What is kept of the paper around a column, so that rules and rings are seen whole.
    private static final double ROUND = 2;

    private final Furniture furniture;
    private final PagePlan.Kind kind;
    private final String title;
    private final String map;

    GalleyPages(Furniture furniture, PagePlan.Kind kind, String title, String map) {
        this.furniture = furniture;
        this.kind = kind;
        this.title = title;
        this.map = map;
    }

    private static int columns(PageFrame frame) {
        return Math.max(1, (int) ((frame.content().width() + GAP) / (LEAST + GAP)));
    }

    /// How wide the long column has to be set.
    static double width(PageFrame frame) {
        int columns = columns(frame);
        return Math.min(WIDEST, (frame.content().width() - (columns - 1) * GAP) / columns);
    }

    /// @param galley the long column; what it begins with is at its top
    List<Draft> drafts(Drawing galley, PageFrame frame) {
        if (galley.fragments().stream()
                .allMatch(fragment -> fragment.meaning().words().isBlank())) {
            return List.of();
        }
        Box content = frame.content();
        Headed headed =
                Headed.of(title, galley, content.width(), furniture.lettering().fresh());
        Drawing all = headed.drawing();
        FragmentGrid grid = new FragmentGrid(all);
        List<Draft> drafts = new ArrayList<>();
        List<List<Extent>> pages = pages(headed, content.height(), columns(frame));
        for (int i = 0; i < pages.size(); i++) {
            Draft draft = new Draft(kind, title, frame);
            draft.map = map;
            draft.name = furniture.part(title, i, pages.size());
            double y = content.y();
            if (i == 0) {
                Box part = Box.between(-ROUND, 0, content.width(), headed.high());
                draft.pane(all, grid, part, new Point(content.x() - ROUND, y), 1, false);
                y += headed.high();
            }
            double x = content.x() - ROUND;
            for (Extent piece : pages.get(i)) {
                Box part = Box.between(-ROUND, top(all, piece), galley.size().width() + ROUND, piece.right());
                draft.pane(all, grid, part, new Point(x, y), 1, false);
                x += galley.size().width() + GAP;
            }
            String head = i == 0 ? furniture.above(draft) : above(draft);
            draft.late((on, page, others) -> {
                furniture.header(draft, on, page, others, head);
                furniture.footer(draft, on, page, others);
            });
            drafts.add(draft);
        }
        return drafts;
    }

    /// What the top of a page says on which the heading does not stand any more.
    private String above(Draft draft) {
        return map.isEmpty() || title.contains(map) ? draft.name : map + " · " + draft.name;
    }

    /// Where a column begins: with its first thing, so that all columns of a page begin at one height.
    private static double top(Drawing drawing, Extent piece) {
        double top = Double.MAX_VALUE;
        for (Fragment fragment : drawing.fragments()) {
            Box box = fragment.box();
            if (box.y() < piece.left() - 1 && box.bottom() > piece.left() + 1) {
                return piece.left();
            }
            if (box.y() >= piece.left() - 1) {
                top = Math.min(top, box.y() - 1);
            }
        }
        return Math.clamp(top, piece.left(), piece.right());
    }

    /// The columns of each page. The heading takes room on the first; those of the last end at about the same height.
    private static List<List<Extent>> pages(Headed headed, double high, int columns) {
        boolean alone = high - headed.high() < LOWEST;
        double first = alone ? high : high - headed.high();
        List<Extent> things = new ArrayList<>();
        double top = Double.MAX_VALUE;
        double bottom = 0;
        double kept = -1;
        for (Fragment fragment : headed.drawing().fragments()) {
            Box box = fragment.box();
            if (fragment.meaning().words().isBlank() || box.y() < headed.high() - 1) {
                continue;
            }
            top = Math.min(top, box.y());
            bottom = Math.max(bottom, box.bottom());
            double from = kept >= 0 ? kept : box.y();
            Standing.add(fragment, from, first, things);
            kept = fragment.meaning().role() == Role.HEADING ? from : -1;
        }
        List<List<Extent>> pages = new ArrayList<>();
        if (alone) {
            pages.add(List.of());
        }
        double start = top - 1;
        double end = bottom + 2;
        for (double room = first; ; room = high) {
            double from = start;
            List<Extent> left =
                    things.stream().filter(thing -> thing.right() > from + 1).toList();
            Cuts cuts = new Cuts(start, end, left);
            List<Extent> pieces = cuts.pieces(room, 0);
            if (pieces.size() <= columns) {
                pages.add(level(cuts, left, end - start, room, columns));
                return pages;
            }
            pages.add(List.copyOf(pieces.subList(0, columns)));
            start = pieces.get(columns).left();
        }
    }

    /// Columns that end at about the same height; a few lines stay in one.
    private static List<Extent> level(Cuts cuts, List<Extent> things, double all, double high, int columns) {
        for (double room = Math.max(all / columns, FEW); room < high; room += 12) {
            if (cuts.pieces(room, 0).size() <= columns && fits(things, room)) {
                return cuts.pieces(room, 0);
            }
        }
        return cuts.pieces(high, 0);
    }

    private static boolean fits(List<Extent> things, double room) {
        return things.stream().allMatch(thing -> thing.width() <= room);
    }
}
