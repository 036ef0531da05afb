package dev.sightline.model;

import java.util.List;

/// How much of a map is shown: what is asked for, what becomes of the rest, and which rows are put away.
///
/// @param hiddenRows lanes and lines that are left out with all that stands in them; sorted, without repeats
public record Showing(Filter filter, Rest rest, List<Id<? extends MapRow>> hiddenRows) {
    /// Everything.
    public static final Showing ALL = new Showing(Filter.NONE, Rest.FADED, List.of());

    public Showing {
        hiddenRows = hiddenRows.stream().distinct().sorted().toList();
    }

    /// Whether nothing is put away and nothing steps back.
    public boolean isAll() {
        return filter.isNone() && hiddenRows.isEmpty();
    }

    /// The same, asking for something else.
    public Showing with(Filter other) {
        return new Showing(other, rest, hiddenRows);
    }

    /// The same, doing something else with the rest.
    public Showing with(Rest other) {
        return new Showing(filter, other, hiddenRows);
    }

    /// The same with other rows put away.
    public Showing without(List<? extends Id<? extends MapRow>> rows) {
        return new Showing(filter, rest, List.copyOf(rows));
    }
}
