package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The one table of a page, put together from what stands in its slots. Every row comes out complete, as PDF/UA asks:
/// slots that overlap are shortened or share a cell, and what is missing becomes an empty cell.
final class PdfTable {
    /// Spans beyond this are taken for a mistake; it also bounds the number of empty cells.
    private static final int MOST_COLUMNS = 20_000;

    private static final int MOST_ROWS = 1_000_000;

    private static final class Cell {
        Slot slot;
        Role role;
        final List<PdfElement> elements = new ArrayList<>(1);
        int columnSpan = 1;
        int rowSpan = 1;

        Cell(Slot slot, Role role) {
            this.slot = slot;
            this.role = role;
        }

        boolean isHead() {
            return isHead(role);
        }

        static boolean isHead(Role role) {
            return role == Role.COLUMN_HEADER || role == Role.ROW_HEADER;
        }

        /// What is pinned to a head may be told before it; the head makes the cell what it is, and is told first.
        void add(Role its, Slot at, PdfElement element) {
            if (isHead(its) && !isHead()) {
                role = its;
                slot = at;
                elements.addFirst(element);
            } else {
                elements.add(element);
            }
        }
    }

    /// Rows from top to bottom, and in them the cells that begin there from left to right.
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();

    /// For each row the columns that a cell from further up reaches down into.
    private final NavigableMap<Integer, BitSet> taken = new TreeMap<>();

    /// For each column the names of the heads above it, from the top.
    private final NavigableMap<Integer, List<String>> above = new TreeMap<>();

    /// For each row the names of the heads before it.
    private final NavigableMap<Integer, List<String>> before = new TreeMap<>();

    /// The cells that hold something, where they came to stand.
    private final List<Placed> placed = new ArrayList<>();

    private record Placed(Cell cell, int row, int column, PdfElement element) {}

    private int columns = 1;

    private final ReadingOrder reading;

    PdfTable(ReadingOrder reading) {
        this.reading = reading;
    }

    /// How the table of a drawing is read: a map as it is wanted; any other, whose heads show no elements, as it
    /// stands.
    static ReadingOrder reading(Drawing drawing, ReadingOrder wanted) {
        boolean map = drawing.fragments().stream()
                .map(Fragment::meaning)
                .anyMatch(meaning -> meaning.element().isPresent()
                        && !meaning.isAgain()
                        && (meaning.role() == Role.COLUMN_HEADER || meaning.role() == Role.ROW_HEADER));
        return map ? wanted : ReadingOrder.LANES;
    }

    /// Whether an entry may stand in the table at all.
    static boolean isPlace(Slot slot, ReadingOrder reading) {
        int across = reading == ReadingOrder.LANES ? slot.column() : slot.row();
        int down = reading == ReadingOrder.LANES ? slot.row() : slot.column();
        return across >= 0 && down >= 0 && down < MOST_ROWS && across < MOST_COLUMNS;
    }

    void add(Role role, Slot slot, PdfElement element) {
        switch (reading) {
            case LANES -> put(role, slot, element);
            case STEPS -> put(turned(role), turned(slot), element);
        }
    }

    /// A table is read row by row: so that each row is a step, rows and columns change places. The same heads stand
    /// above or before the same cells, and every step is told with all that its lanes hold.
    private static Slot turned(Slot slot) {
        return new Slot(
                /* row= */ slot.column(),
                /* column= */ slot.row(),
                /* rowSpan= */ slot.columnSpan(),
                /* columnSpan= */ slot.rowSpan());
    }

    private static Role turned(Role role) {
        return switch (role) {
            case ROW_HEADER -> Role.COLUMN_HEADER;
            case COLUMN_HEADER -> Role.ROW_HEADER;
            default -> role;
        };
    }

    private void put(Role role, Slot slot, PdfElement element) {
        rows.computeIfAbsent(slot.row(), row -> new TreeMap<>())
                .computeIfAbsent(slot.column(), column -> new Cell(slot, role))
                .add(role, slot, element);
        columns = Math.clamp((long) slot.column() + Math.max(1, slot.columnSpan()), columns, MOST_COLUMNS);
    }

    /// The table as an element: `THead` with the rows of column headers at the top, `TBody` with the rest. A table of
    /// nothing but headers has all of them in its body, because PDF/UA wants no head without one. A cell that holds
    /// something names its heads, stage and step, lane group and lane, for a reader that stands in it.
    ///
    /// @param names names an element, so that others can refer to it
    PdfElement build(Function<PdfElement, String> names) {
        int headRows = headRows();
        int last = rows.lastKey();
        PdfElement head = new PdfElement("THead");
        PdfElement body = new PdfElement("TBody");
        for (int row = 0; row <= last; row++) {
            if (rows.containsKey(row) || taken.containsKey(row)) {
                boolean isHead = row < headRows;
                (isHead ? head : body).add(line(row, isHead ? headRows - 1 : last, names));
                taken.remove(row);
            }
        }
        placed.forEach(this::attributes);
        PdfElement table = new PdfElement("Table");
        for (PdfElement part : List.of(head, body)) {
            if (!part.kids().isEmpty()) {
                table.add(part);
            }
        }
        return table;
    }

    private int headRows() {
        int headRows = 0;
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row : rows.entrySet()) {
            if (row.getValue().values().stream().noneMatch(cell -> cell.role == Role.COLUMN_HEADER)) {
                break;
            }
            headRows = row.getKey() + 1;
        }
        return headRows > rows.lastKey() ? 0 : headRows;
    }

    /// @param lowest the last row that its cells may reach down to
    private PdfElement line(int row, int lowest, Function<PdfElement, String> names) {
        PdfElement line = new PdfElement("TR");
        NavigableMap<Integer, Cell> cells = rows.getOrDefault(row, new TreeMap<>());
        BitSet used = taken.getOrDefault(row, new BitSet());
        for (int column = 0; column < columns; ) {
            Cell cell = cells.get(column);
            if (used.get(column)) {
                // a cell from above was let down only where nothing begins
                column++;
            } else if (cell == null) {
                line.add(new PdfElement("TD"));
                column++;
            } else {
                int end = place(cell, cells, row, column, lowest, used);
                line.add(element(cell, row, column, names));
                column = end;
            }
        }
        return line;
    }

    /// Settles how far a cell reaches; returns the first column to its right.
    private int place(Cell cell, NavigableMap<Integer, Cell> cells, int row, int column, int lowest, BitSet used) {
        int end = (int) Math.min(columns, (long) column + Math.max(1, cell.slot.columnSpan()));
        Integer next = cells.higherKey(column);
        if (next != null) {
            end = Math.min(end, next);
        }
        int covered = used.nextSetBit(column);
        if (covered >= 0) {
            end = Math.min(end, covered);
        }
        cell.columnSpan = end - column;
        long bottom = Math.min(lowest, (long) row + Math.max(1, cell.slot.rowSpan()) - 1);
        while (row + cell.rowSpan <= bottom && isFree(row + cell.rowSpan, column, end)) {
            taken.computeIfAbsent(row + cell.rowSpan, below -> new BitSet()).set(column, end);
            cell.rowSpan++;
        }
        return end;
    }

    private boolean isFree(int row, int from, int to) {
        BitSet used = taken.get(row);
        if (used != null) {
            int covered = used.nextSetBit(from);
            if (covered >= 0 && covered < to) {
                return false;
            }
        }
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells == null || cells.subMap(from, true, to, false).isEmpty();
    }

    private PdfElement element(Cell cell, int row, int column, Function<PdfElement, String> names) {
        PdfElement element = new PdfElement(cell.isHead() ? "TH" : "TD");
        cell.elements.forEach(element::add);
        if (cell.isHead()) {
            boolean isAbove = cell.role == Role.COLUMN_HEADER;
            int from = isAbove ? column : row;
            String name = names.apply(element);
            for (int i = from; i < from + (isAbove ? cell.columnSpan : cell.rowSpan); i++) {
                (isAbove ? above : before)
                        .computeIfAbsent(i, none -> new ArrayList<>(2))
                        .add(name);
            }
        }
        placed.add(new Placed(cell, row, column, element));
        return element;
    }

    /// Says of a cell how far it reaches and which heads are its own, once all are known: in a table that is read step
    /// by step a card reaches down to steps that follow.
    private void attributes(Placed one) {
        Cell cell = one.cell();
        Set<String> heads = cell.isHead() ? Set.of() : heads(one);
        if (!cell.isHead() && heads.isEmpty() && cell.columnSpan == 1 && cell.rowSpan == 1) {
            return;
        }
        PdfBuffer out = one.element().entries().put("/A<</O/Table");
        if (cell.isHead()) {
            out.put(cell.role == Role.COLUMN_HEADER ? "/Scope/Column" : "/Scope/Row");
        }
        if (!heads.isEmpty()) {
            out.put("/Headers[");
            heads.forEach(out::text);
            out.put(']');
        }
        if (cell.columnSpan > 1) {
            out.put("/ColSpan ").integer(cell.columnSpan);
        }
        if (cell.rowSpan > 1) {
            out.put("/RowSpan ").integer(cell.rowSpan);
        }
        out.put(">>");
    }

    /// The names of the heads of a cell: of its rows, then of its columns.
    private Set<String> heads(Placed one) {
        Set<String> heads = new LinkedHashSet<>();
        before.subMap(one.row(), one.row() + one.cell().rowSpan).values().forEach(heads::addAll);
        above.subMap(one.column(), one.column() + one.cell().columnSpan)
                .values()
                .forEach(heads::addAll);
        return heads;
    }
}
