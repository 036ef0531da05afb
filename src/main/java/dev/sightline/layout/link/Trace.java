package dev.sightline.layout.link;

import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From what links were painted, and over which lines: it tells the next time which of them are still the same.
///
/// @param bridges for each line where it hops over another
record Trace(
        Theme theme,
        LinkPlan plan,
        Places places,
        List<LinkPainting.Drawn> links,
        List<LinkLine> lines,
        List<List<Point>> bridges) {

    /// The trace of links, with the lines of an earlier one where nothing has moved.
    static Trace of(Theme theme, LinkPlan plan, Places places, List<LinkPainting.Drawn> links, @Nullable Trace before) {
        if (before != null && before.stands(plan, places)) {
            return new Trace(theme, plan, before.places, links, before.lines, before.bridges);
        }
        List<LinkLine> lines = LinkLines.of(plan, places);
        return new Trace(theme, plan, places, links, lines, Crossings.of(lines));
    }

    private boolean stands(LinkPlan other, Places now) {
        return places.equals(now) && plan.runsAs(other);
    }

    /// Whether nothing at all is different from an earlier one.
    @SuppressWarnings("ReferenceEquality") // what is equal only costs time
    boolean same(Trace before) {
        boolean same = theme == before.theme && lines == before.lines && links.size() == before.links.size();
        for (int i = 0; same && i < links.size(); i++) {
            same = links.get(i) == before.links.get(i);
        }
        return same;
    }

    /// Whether the stroke of a link is the same as in an earlier one.
    @SuppressWarnings("ReferenceEquality") // what is equal only costs time
    boolean sameStroke(int index, Trace before) {
        return theme == before.theme
                && index < before.links.size()
                && links.get(index) == before.links.get(index)
                && (lines == before.lines
                        || lines.get(index).equals(before.lines.get(index))
                                && bridges.get(index).equals(before.bridges.get(index))
                                && unhidden(index)
                                && before.unhidden(index));
    }

    /// Whether nothing can stand before a line.
    private boolean unhidden(int index) {
        return plan.way(index).free() && places.signs().isEmpty();
    }
}
