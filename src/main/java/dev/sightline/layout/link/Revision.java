package dev.sightline.layout.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A plan made again after an edit: ways are found one after the other, each keeping apart from those before it, so
/// a way still holds while its link wants the same, and in all that its search looked at nothing stands or runs
/// otherwise than it did when its turn came the last time. What no longer holds is searched again, and the plan is
/// the one that a search for all of them would make.
final class Revision {
    private final Ground ground;
    private final LinkPlan before;
    private final WaySearch search;
    /// What runs in the new plan and not in the old one, less what runs in the old one only, up to here.
    private final Loads difference;
    /// Gutters across which something stands in one of the plans only.
    private final List<Crossed> crossed = new ArrayList<>();

    private final boolean[] otherRows;
    private final Map<Object, Integer> turns;
    private int turn;

    private record Crossed(int gutter, int row) {}

    private Revision(Ground ground, LinkPlan before) {
        this.ground = ground;
        this.before = before;
        this.search = new WaySearch(ground);
        this.difference = new Loads(ground);
        this.turns = HashMap.newHashMap(before.size());
        for (int i = 0; i < before.size(); i++) {
            turns.put(before.links().get(i), i);
        }
        otherRows = new boolean[ground.rows().size()];
        for (int row = 0; row < otherRows.length; row++) {
            compare(row);
        }
    }

    private void compare(int row) {
        RowShape now = ground.rows().get(row);
        RowShape old = before.ground().rows().get(row);
        otherRows[row] = !now.isAs(old);
        for (int gutter = 0; otherRows[row] && gutter <= ground.columns(); gutter++) {
            if (now.open(gutter) != old.open(gutter)) {
                crossed.add(new Crossed(gutter, row));
            }
        }
    }

    /// The ways of all wishes.
    ///
    /// @param links whose wishes they are
    /// @param before an earlier plan of about the same links; null for none
    static List<FoundWay> ways(Ground ground, List<Wish> wishes, List<?> links, @Nullable LinkPlan before) {
        List<FoundWay> found = new ArrayList<>(wishes.size());
        if (before == null
                || before.ground().columns() != ground.columns()
                || before.ground().rows().size() != ground.rows().size()) {
            WaySearch search = new WaySearch(ground);
            wishes.forEach(wish -> found.add(search.find(wish)));
            return found;
        }
        Revision revision = new Revision(ground, before);
        for (int i = 0; i < wishes.size(); i++) {
            found.add(revision.way(wishes.get(i), links.get(i)));
        }
        return found;
    }

    private FoundWay way(Wish wish, Object link) {
        int old = Objects.requireNonNullElse(turns.get(link), -1);
        if (old < turn) {
            return search(wish);
        }
        while (turn < old) {
            gone(turn++);
        }
        turn++;
        FoundWay known = before.found(old);
        if (wish.equals(before.wish(old)) && holds(wish, known)) {
            search.keep(wish, known);
            return known;
        }
        FoundWay now = search(wish);
        gone(old);
        return now;
    }

    private FoundWay search(Wish wish) {
        FoundWay now = search.find(wish);
        difference.add(wish, now.way(), 1);
        return now;
    }

    private void gone(int old) {
        difference.add(before.wish(old), before.way(old), -1);
    }

    private boolean holds(Wish wish, FoundWay known) {
        FoundWay.Region region = known.region();
        if (otherRows[wish.from().row()] || otherRows[wish.to().row()]) {
            return false;
        }
        if (region.isEmpty()) {
            return true;
        }
        for (int i = 0; i < crossed.size(); i++) {
            if (region.has(crossed.get(i).gutter(), crossed.get(i).row())) {
                return false;
            }
        }
        return !difference.isUsed(region);
    }
}
