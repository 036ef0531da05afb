package dev.sightline.edit;

import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Rank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives siblings ranks in a wanted order, and leaves those that need not move at theirs.
final class Ranks {
    /// Longer ranks are a sign that one spot has been crowded for long: then all siblings are ranked anew.
    private static final int LONGEST = 48;

    private Ranks() {}

    /// The siblings in the wanted order, with ranks that say so.
    ///
    /// @param free the ids of those whose rank may change; the others change only if there is no room between them
    static <T extends Element> List<T> fit(List<T> order, Set<? extends Id<?>> free) {
        if (stands(order)) {
            return order;
        }
        @Nullable Rank[] ranks = new @Nullable Rank[order.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = free.contains(order.get(i).id()) ? null : order.get(i).rank();
        }
        if (!fill(ranks)) {
            Arrays.setAll(ranks, Rank::nth);
        }
        List<T> fitted = new ArrayList<>(ranks.length);
        for (int i = 0; i < ranks.length; i++) {
            T one = order.get(i);
            Rank rank = ranks[i];
            fitted.add(rank == null || rank.equals(one.rank()) ? one : Variant.withRank(one, rank));
        }
        return fitted;
    }

    private static boolean stands(List<? extends Element> order) {
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i - 1).rank().compareTo(order.get(i).rank()) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// Fills the gaps; false if there is no room in one of them.
    private static boolean fill(@Nullable Rank[] ranks) {
        Rank low = null;
        for (int i = 0; i < ranks.length; ) {
            Rank here = ranks[i];
            if (here != null) {
                if (low != null && low.compareTo(here) > 0) {
                    return false;
                }
                low = here;
                i++;
                continue;
            }
            int end = i;
            while (end < ranks.length && ranks[end] == null) {
                end++;
            }
            Rank high = end < ranks.length ? ranks[end] : null;
            if (low != null && high != null && low.compareTo(high) >= 0 || !spread(ranks, i, end, low, high)) {
                return false;
            }
            i = end;
            low = ranks[end - 1];
        }
        return true;
    }

    private static boolean spread(@Nullable Rank[] ranks, int from, int to, @Nullable Rank low, @Nullable Rank high) {
        if (from >= to) {
            return true;
        }
        if (high == null) {
            Rank last = low;
            for (int i = from; i < to; i++) {
                last = last == null ? Rank.FIRST : last.after();
                ranks[i] = last;
            }
            return last == null || last.digits().length() <= LONGEST;
        }
        int middle = (from + to) / 2;
        Rank rank = low == null ? high.before() : Rank.between(low, high);
        ranks[middle] = rank;
        return rank.digits().length() <= LONGEST
                && spread(ranks, from, middle, low, rank)
                && spread(ranks, middle + 1, to, rank, high);
    }
}
