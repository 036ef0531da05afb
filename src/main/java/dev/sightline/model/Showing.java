package dev.sightline.model;

import java.util.List;
import java.util.Optional;

/// How much of a map is shown: what is asked for, what becomes of the rest, and which rows are put away.
///
/// @param hiddenRows lanes and lines that are left out with all that stands in them; sorted, without repeats
/// @param heat by which figure it is coloured
public record Showing(Filter filter, Rest rest, List<Id<? extends MapRow>> hiddenRows, Optional<Heat> heat) {
    /// Everything.
    public static final Showing ALL = new Showing(Filter.NONE, Rest.FADED, List.of());

    public Showing {
        hiddenRows = hiddenRows.stream().distinct().sorted().toList();
    }

    /// Without colours of heat.
    public Showing(Filter filter, Rest rest, List<Id<? extends MapRow>> hiddenRows) {
        this(filter, rest, hiddenRows, Optional.empty());
    }

    /// Whether nothing is put away and nothing steps back.
    public boolean isAll() {
        return filter.isNone() && hiddenRows.isEmpty();
    }

    /// Whether it is the whole map as it is, not coloured either.
    public boolean isPlain() {
        return isAll() && heat.isEmpty();
    }

    /// The same, asking for something else.
    public Showing with(Filter other) {
        return new Showing(other, rest, hiddenRows, heat);
    }

    /// The same, doing something else with the rest.
    public Showing with(Rest other) {
        return new Showing(filter, other, hiddenRows, heat);
    }

    /// The same with other rows put away.
    public Showing without(List<? extends Id<? extends MapRow>> rows) {
        return new Showing(filter, rest, List.copyOf(rows), heat);
    }

    /// The same, coloured by another figure, or by none.
    public Showing heated(Optional<Heat> by) {
        return new Showing(filter, rest, hiddenRows, by);
    }
}
