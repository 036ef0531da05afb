package dev.sightline.exchange;

import java.util.ArrayList;
import java.util.List;

/// Texts in rows and columns. Every row is as wide as the widest, and no row or column at the edge is empty.
///
/// @param rows from top to bottom
/// @param dropped how many filled cells were left out
public record Table(List<List<Cell>> rows, int dropped) implements Block {
    /// The most columns; a map with more could not be read.
    static final int MOST_COLUMNS = 256;

    /// The most rows.
    static final int MOST_ROWS = 4_000;

    /// One cell. A merged cell stands where it begins; where it reaches to are empty ones.
    ///
    /// @param across over how many columns it reaches, at least 1
    /// @param down over how many rows, at least 1
    /// @param strong whether it was marked as a heading, or all of it was bold
    public record Cell(String text, int across, int down, boolean strong) {
        /// A cell without a text.
        static final Cell EMPTY = Cell.of("");

        /// A cell that is not merged.
        static Cell of(String text) {
            return new Cell(text, 1, 1, false);
        }

        /// Whether it says nothing.
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A table of rows of any length; what is too wide or too long is left out, and so are empty edges.
    static Table of(List<? extends List<Cell>> rows) {
        int left = Integer.MAX_VALUE;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    left = Math.min(left, column);
                    right = Math.max(right, column);
                    top = top < 0 ? row : top;
                    bottom = row;
                }
            }
        }
        if (top < 0) {
            return new Table(List.of(), 0);
        }
        int width = Math.min(right - left + 1, MOST_COLUMNS);
        int height = Math.min(Math.min(bottom - top + 1, MOST_ROWS), Math.max(1, MOST_CELLS / width));
        List<List<Cell>> kept = new ArrayList<>();
        int dropped = 0;
        for (int row = top; row <= bottom; row++) {
            List<Cell> cells = rows.get(row);
            List<Cell> next = new ArrayList<>(width);
            for (int column = left; column <= right; column++) {
                Cell cell = column < cells.size() ? cells.get(column) : Cell.EMPTY;
                boolean fits = row - top < height && column - left < width;
                if (fits) {
                    next.add(within(cell, width - (column - left), height - (row - top)));
                } else if (!cell.isEmpty()) {
                    dropped++;
                }
            }
            if (row - top < height) {
                kept.add(next);
            }
        }
        return new Table(kept, dropped);
    }

    /// The same cell, reaching no further than there is room.
    private static Cell within(Cell cell, int across, int down) {
        return cell.across() <= across && cell.down() <= down
                ? cell
                : new Cell(cell.text(), Math.min(cell.across(), across), Math.min(cell.down(), down), cell.strong());
    }

    /// How many columns it has.
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /// How many rows it has.
    public int height() {
        return rows.size();
    }

    /// The cell of a row and column, both counted from 0.
    public Cell at(int row, int column) {
        return rows.get(row).get(column);
    }

    /// All that it says as a list, row by row.
    public RowList asList() {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                if (!cell.isEmpty()) {
                    lines.addAll(ListMarks.items(cell.text()));
                }
            }
        }
        RowList list = RowList.of(lines, false);
        return new RowList(list.lines(), false, list.dropped() + dropped);
    }
}
