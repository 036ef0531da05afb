package dev.sightline.exchange;

import dev.sightline.exchange.Table.Cell;
import java.util.ArrayList;
import java.util.List;

/// What becomes of a block on a map: which names are stages, steps and lanes, and which text is a card where. Rows and
/// columns are counted from 0 without those that hold names.
///
/// @param columns how many columns the cards need
/// @param stages the stages over them, from left to right; empty if the block names none
/// @param steps the name of each column's step; empty if the block names none
/// @param rows how many rows the cards need
/// @param lanes the lanes of the rows, from top to bottom; empty if the block names none
/// @param cards row by row, from left to right
public record TablePlan(
        int columns, List<Head> stages, List<String> steps, int rows, List<Head> lanes, List<Text> cards) {
    public TablePlan {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
    }

    /// A name over several columns, or beside several rows.
    ///
    /// @param first the first of them
    /// @param last the last, included
    public record Head(String name, int first, int last) {}

    /// A card to be.
    ///
    /// @param across over how many columns it reaches
    public record Text(int row, int column, int across, String text) {}

    /// The plan of a table, taken for what somebody chose. A cell that is a list gives a card for each item.
    public static TablePlan of(Table table, TableChoice choice) {
        if (choice.list()) {
            return of(table.asList());
        }
        int top = choice.stages() && table.height() > 0 ? choice.steps() && table.height() > 1 ? 2 : 1 : 0;
        int left = choice.lanes() && table.width() > 0 ? 1 : 0;
        List<Text> cards = new ArrayList<>();
        for (int row = top; row < table.height(); row++) {
            for (int column = left; column < table.width(); column++) {
                Cell cell = table.at(row, column);
                if (!cell.isEmpty()) {
                    for (String item : ListMarks.items(cell.text())) {
                        cards.add(new Text(row - top, column - left, cell.across(), item));
                    }
                }
            }
        }
        return new TablePlan(
                table.width() - left,
                top > 0 ? heads(table.rows().getFirst(), left, Cell::across, false) : List.of(),
                top > 1 ? names(table.rows().get(1), left) : List.of(),
                table.height() - top,
                left > 0 ? heads(table.rows().stream().map(List::getFirst).toList(), top, Cell::down, true) : List.of(),
                cards);
    }

    /// The plan of a list: every line a card, all at one place.
    public static TablePlan of(RowList list) {
        return new TablePlan(
                1,
                List.of(),
                List.of(),
                1,
                List.of(),
                list.lines().stream().map(line -> new Text(0, 0, 1, line)).toList());
    }

    private interface Reach {
        int of(Cell cell);
    }

    /// The heads along an edge, without a name where none stands.
    ///
    /// @param carried whether an empty cell belongs to the name before it, even if the two are not merged
    private static List<Head> heads(List<Cell> edge, int from, Reach reach, boolean carried) {
        List<Head> heads = new ArrayList<>();
        for (int i = from; i < edge.size(); ) {
            int next = i + Math.min(reach.of(edge.get(i)), edge.size() - i);
            while (carried && next < edge.size() && edge.get(next).isEmpty()) {
                next++;
            }
            heads.add(new Head(oneLine(edge.get(i).text()), i - from, next - 1 - from));
            i = next;
        }
        return heads;
    }

    private static List<String> names(List<Cell> row, int from) {
        return row.stream().skip(from).map(cell -> oneLine(cell.text())).toList();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
