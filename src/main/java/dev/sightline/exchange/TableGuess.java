package dev.sightline.exchange;

import dev.sightline.exchange.Guess.Reason;
import dev.sightline.exchange.Table.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// What a table most likely is on a map.
///
/// @param stages whether its first row names stages
/// @param steps whether its second row names the steps of those stages
/// @param lanes whether its first column names lanes
/// @param list whether it is a list rather than a table
public record TableGuess(Guess stages, Guess steps, Guess lanes, Guess list) {
    private static final int NAME = 40;

    /// The guess for a table.
    ///
    /// @param columns the names of the stages and steps of the map it is pasted on
    /// @param rows the names of its lanes
    public static TableGuess of(Table table, Set<String> columns, Set<String> rows) {
        Guess stages = stages(table, lowered(columns));
        return new TableGuess(
                stages,
                steps(table, stages.yes(), lowered(columns)),
                lanes(table, stages.yes(), lowered(rows)),
                table.width() == 1 ? Guess.yes(Reason.ONE_COLUMN) : Guess.no(Reason.SEVERAL_COLUMNS));
    }

    /// The choice that follows the guess.
    public TableChoice choice() {
        return new TableChoice(stages.yes(), steps.yes(), lanes.yes(), list.yes());
    }

    private static Guess stages(Table table, Set<String> known) {
        if (table.height() < 2 || table.width() < 2) {
            return Guess.no(Reason.TOO_FEW);
        }
        return heads(table.rows().getFirst(), table.rows().get(1), inside(table), known, true);
    }

    private static Guess steps(Table table, boolean stages, Set<String> known) {
        boolean merged =
                stages && table.height() > 2 && table.rows().getFirst().stream().anyMatch(cell -> cell.across() > 1);
        if (!merged) {
            return Guess.no(Reason.TOO_FEW);
        }
        List<Cell> second = table.rows().get(1);
        Guess names = heads(second, table.rows().get(2), inside(table), known, true);
        boolean filled = IntStream.range(1, second.size())
                .allMatch(i -> !second.get(i).isEmpty() && second.get(i).across() == 1);
        return names.yes() && filled ? Guess.yes(Reason.MERGED) : Guess.no(Reason.LIKE_THE_REST);
    }

    private static Guess lanes(Table table, boolean stages, Set<String> known) {
        int from = stages ? 1 : 0;
        if (table.width() < 2 || table.height() - from < 1) {
            return Guess.no(Reason.TOO_FEW);
        }
        List<Cell> first = column(table, 0);
        List<Cell> names = first.subList(from, first.size());
        List<Cell> said = names.stream().filter(cell -> !cell.isEmpty()).toList();
        long words = said.stream()
                .filter(cell -> LaneWords.kind(cell.text()).isPresent())
                .count();
        if (words > 0 && words * 2 >= said.size()) {
            return Guess.yes(Reason.LANE_WORDS);
        }
        return heads(first, column(table, 1), inside(table), known, false);
    }

    /// Whether the cells at an edge are heads of what lies beyond them; the first of them is the corner.
    private static Guess heads(List<Cell> edge, List<Cell> next, List<Cell> inside, Set<String> known, boolean across) {
        List<Cell> beyond = edge.subList(1, edge.size());
        List<Cell> said = beyond.stream().filter(cell -> !cell.isEmpty()).toList();
        if (said.isEmpty()) {
            return Guess.no(Reason.LIKE_THE_REST);
        }
        long familiar =
                said.stream().filter(cell -> known.contains(lowered(cell))).count();
        if (familiar > 0 && familiar * 2 >= said.size()) {
            return Guess.yes(Reason.KNOWN_NAMES);
        }
        boolean names = said.stream().allMatch(TableGuess::isName) && areDistinct(said);
        if (!names) {
            return Guess.no(Reason.LIKE_THE_REST);
        }
        boolean strong = said.stream().allMatch(Cell::strong);
        boolean others = next.subList(1, next.size()).stream().allMatch(cell -> cell.isEmpty() || cell.strong());
        if (strong && !others) {
            return Guess.yes(Reason.HEADINGS);
        }
        if (said.stream().anyMatch(cell -> (across ? cell.across() : cell.down()) > 1)) {
            return Guess.yes(Reason.MERGED);
        }
        if (said.size() < beyond.size()) {
            return Guess.no(Reason.LIKE_THE_REST);
        }
        if (edge.getFirst().isEmpty()) {
            return Guess.yes(Reason.EMPTY_CORNER);
        }
        boolean shorter = average(said) * 10 <= average(inside) * 7;
        return shorter ? Guess.yes(Reason.SHORT_NAMES) : Guess.no(Reason.LIKE_THE_REST);
    }

    private static boolean isName(Cell cell) {
        String text = cell.text();
        return text.length() <= NAME && text.indexOf('\n') < 0 && !text.endsWith(".") && !isNumber(text);
    }

    private static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private static boolean areDistinct(List<Cell> cells) {
        Set<String> seen = new HashSet<>();
        return cells.stream().allMatch(cell -> seen.add(lowered(cell)));
    }

    private static double average(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .mapToInt(cell -> cell.text().length())
                .average()
                .orElse(0);
    }

    /// Everything but the first row and column.
    private static List<Cell> inside(Table table) {
        return table.rows().stream()
                .skip(1)
                .flatMap(row -> row.stream().skip(1))
                .toList();
    }

    private static List<Cell> column(Table table, int column) {
        return table.rows().stream().map(row -> row.get(column)).toList();
    }

    private static String lowered(Cell cell) {
        return cell.text().toLowerCase(Locale.ROOT);
    }

    private static Set<String> lowered(Set<String> names) {
        Set<String> lowered = new HashSet<>();
        names.forEach(name -> lowered.add(name.toLowerCase(Locale.ROOT)));
        return lowered;
    }
}
