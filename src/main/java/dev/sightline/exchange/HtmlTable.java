package dev.sightline.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// A table of HTML as the cells that its rows, merged cells and all, put into a grid.
/// Source: HTML Living Standard, 4.9.12 Processing model.
final class HtmlTable {
    private final List<List<Table.Cell>> rows = new ArrayList<>();
    /// How many rows further down the cell above reaches, by column.
    private final List<Integer> hanging = new ArrayList<>();

    private HtmlTable() {}

    static Table read(Element table) {
        HtmlTable grid = new HtmlTable();
        for (Element row : table.select("tr")) {
            if (grid.rows.size() < Table.MOST_ROWS * 2) {
                grid.add(row);
            }
        }
        return Table.of(grid.rows);
    }

    private void add(Element row) {
        List<Table.Cell> cells = new ArrayList<>();
        rows.add(cells);
        for (Element one : row.children()) {
            if (one.nameIs("td") || one.nameIs("th")) {
                passHanging(cells);
                int across = number(one, "colspan", Table.MOST_COLUMNS);
                int down = number(one, "rowspan", Table.MOST_ROWS);
                if (cells.size() >= Table.MOST_COLUMNS * 2) {
                    break;
                }
                String text = CleanText.of(HtmlText.of(one, false));
                for (int i = 0; i < across; i++) {
                    hang(cells.size(), down - 1);
                    cells.add(
                            i > 0 || text.isEmpty()
                                    ? Table.Cell.EMPTY
                                    : new Table.Cell(text, across, down, HtmlText.isStrong(one)));
                }
            }
        }
        passHanging(cells);
        for (int column = cells.size(); column < hanging.size(); column++) {
            hang(column, Math.max(0, hanging.get(column) - 1));
        }
    }

    /// Steps over where cells from above reach into this row.
    private void passHanging(List<Table.Cell> cells) {
        while (cells.size() < hanging.size() && hanging.get(cells.size()) > 0) {
            hang(cells.size(), hanging.get(cells.size()) - 1);
            cells.add(Table.Cell.EMPTY);
        }
    }

    private void hang(int column, int rowsBelow) {
        while (hanging.size() <= column) {
            hanging.add(0);
        }
        hanging.set(column, rowsBelow);
    }

    private static int number(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(value), 1, most);
    }
}
