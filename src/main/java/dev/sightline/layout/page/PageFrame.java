package dev.sightline.layout.page;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Insets;
import dev.sightline.geometry.Size;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;

/// A page as it is turned, what a printer reaches of it, and what of that is left for the map between header
/// and foot.
record PageFrame(Size page, Box area, Box content) {
    static final double HEADER = 26;
    static final double FOOTER = 24;

    /// @param block the height of the title block; 0 for none
    static PageFrame of(PageSetup setup, Size page, boolean header, double block) {
        Box whole = new Box(0, 0, page.width(), page.height());
        double margin = Math.min(setup.margin() * PageSetup.MILLIMETRE, Math.min(page.width(), page.height()) / 4);
        Box area = whole.inside(Insets.all(margin));
        double bottom = FOOTER + (block > 0 ? block + 10 : 0);
        Box content = area.inside(new Insets(header ? HEADER : 0, 0, bottom, 0));
        return new PageFrame(page, area, content);
    }

    /// A page with nothing on it but the map.
    static PageFrame bare(PageSetup setup, Size page) {
        PageFrame frame = of(setup, page, false, 0);
        return new PageFrame(page, frame.area(), frame.area());
    }

    /// A page as large as a map with what stands around it.
    static PageFrame around(PageSetup setup, Size map, double scale, boolean bare, boolean header, double block) {
        double width = map.width() * scale;
        double height = map.height() * scale;
        if (bare) {
            Box all = new Box(0, 0, width, height);
            return new PageFrame(all.size(), all, all);
        }
        double margin = setup.margin() * PageSetup.MILLIMETRE;
        double more = 2 * margin + (header ? HEADER : 0) + FOOTER + (block > 0 ? block + 10 : 0);
        return of(setup, new Size(width + 2 * margin, height + more), header, block);
    }

    /// A paper turned, in points.
    static Size turned(Paper paper, boolean landscape) {
        double shorter = paper.width() * PageSetup.MILLIMETRE;
        double longer = paper.height() * PageSetup.MILLIMETRE;
        return landscape ? new Size(longer, shorter) : new Size(shorter, longer);
    }

    /// The ways in which a page may lie.
    static boolean[] turns(PageTurn turn) {
        return switch (turn) {
            case AUTO -> new boolean[] {true, false};
            case PORTRAIT -> new boolean[] {false};
            case LANDSCAPE -> new boolean[] {true};
        };
    }
}
