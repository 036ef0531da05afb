package dev.sightline.layout.link;

import java.util.List;

/// What links run through, by index: columns, rows, and what stands across the gutters of each row.
///
/// Gutter `g` is left of column `g`; gutters 0 and `columns` are outside. Channel `k` runs below row `k`; row 0 is the
/// row of the columns' heads.
public record Ground(int columns, List<RowShape> rows) {
    public Ground {
        rows = List.copyOf(rows);
    }

    boolean open(int gutter, int row) {
        return rows.get(row).open(gutter);
    }
}
