package dev.sightline.model;

import java.util.List;

/// Where on the way something stands.
public sealed interface Place {
    /// On one phase, stage or step.
    record On(Id<? extends Column> column) implements Place {}

    /// From one column to another, both included; both of one level.
    record Range(Id<? extends Column> from, Id<? extends Column> to) implements Place {}

    /// On several columns that need not be neighbours.
    record Several(List<Id<? extends Column>> on) implements Place {
        public Several {
            on = List.copyOf(on);
        }
    }

    /// On the whole map.
    record WholeMap() implements Place {}

    /// On the whole map.
    static Place wholeMap() {
        return new WholeMap();
    }

    /// On one column.
    static Place on(Id<? extends Column> column) {
        return new On(column);
    }

    /// The columns it names.
    default List<Id<? extends Column>> columns() {
        return switch (this) {
            case On(var column) -> List.of(column);
            case Range(var from, var to) -> List.of(from, to);
            case Several(var on) -> on;
            case WholeMap() -> List.of();
        };
    }
}
