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
        List<Draft> drafts = new ArrayList<>();
        if (galley.fragments().stream()
                .allMatch(fragment -> fragment.meaning().words().isBlank())) {
            return drafts;
        }
        FragmentGrid grid = new FragmentGrid(galley);
        int columns = columns(frame);
        Lettering heading = furniture.lettering().fresh();
        Box content = frame.content();
        double head = heading.section(title, content);
        List<Extent> pieces = pieces(galley, content.height() - head, columns);
        double width = galley.size().width();
        for (int i = 0; i < pieces.size(); i++) {
            int column = i % columns;
            if (column == 0) {
                Draft draft = new Draft(kind, title, frame);
                draft.map = map;
                if (i == 0) {
                    draft.pane(furniture.drawing("", frame.page(), heading), Point.ORIGIN);
                }
                draft.late((on, page, all) -> {
                    furniture.header(draft, on, page, all, map);
                    furniture.footer(draft, on, page, all);
                });
                drafts.add(draft);
            }
            Extent piece = pieces.get(i);
            Box part = Box.between(-2, piece.left(), width + 2, piece.right());
            Point at = new Point(content.x() + column * (width + GAP) - 2, content.y() + head);
            drafts.getLast().pane(galley, grid, part, at, 1, false);
        }
        return drafts;
    }

    private static List<Extent> pieces(Drawing galley, double high, int columns) {
        List<Extent> things = new ArrayList<>();
        double top = Double.MAX_VALUE;
        double bottom = 0;
        double kept = -1;
        for (Fragment fragment : galley.fragments()) {
            Box box = fragment.box();
            if (fragment.meaning().words().isBlank()) {
                continue;
            }
            top = Math.min(top, box.y());
            bottom = Math.max(bottom, box.bottom());
            double from = kept >= 0 ? kept : box.y();
            Standing.add(fragment, from, high, things);
            kept = fragment.meaning().role() == Role.HEADING ? from : -1;
        }
        Cuts cuts = new Cuts(top - 1, bottom + 2, things);
        List<Extent> pieces = cuts.pieces(high, 0);
        // the last page's columns end at about the same height
        if (pieces.size() > columns) {
            return pieces;
        }
        double low = (bottom - top) / columns;
        double best = high;
        for (double room = low; room < high; room += 12) {
            if (cuts.pieces(room, 0).size() <= columns && fits(things, room)) {
                best = room;
                break;
            }
        }
        return cuts.pieces(best, 0);
    }

    private static boolean fits(List<Extent> things, double room) {
        return things.stream().allMatch(thing -> thing.width() <= room);
    }
}
