package dev.sightline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Plain text as rows and columns, or as a list.
final class PlainBlock {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\\x0B\\f\\x85\\u2028\\u2029]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n\\h*\n\\s*");

    private PlainBlock() {}

    /// What a text is; empty if it says nothing.
    static Optional<Block> read(String raw) {
        String text = unified(raw);
        Optional<RowList> list = ListMarks.list(text.lines().toList()).map(items -> RowList.of(clean(items), true));
        if (list.isPresent()) {
            return list.map(found -> found);
        }
        Optional<Table> table = spreadsheet(text).or(() -> prosaic(text));
        return table.isPresent() ? table.map(found -> found) : paragraphs(text);
    }

    /// The rows of a file that is known to hold some.
    static Optional<Table> rows(String raw) {
        String text = unified(raw);
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        Table widest = table(text, '\t');
        for (char delimiter : new char[] {';', ','}) {
            Table other = table(text, delimiter);
            widest = other.width() > widest.width() ? other : widest;
        }
        return Optional.of(widest).filter(table -> table.height() > 0);
    }

    /// With line feeds between its lines, and none at its end.
    static String unified(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        int end = lines.length();
        while (end > 0 && lines.charAt(end - 1) == '\n') {
            end--;
        }
        return lines.substring(0, end);
    }

    /// Spreadsheets set a tab between cells.
    private static Optional<Table> spreadsheet(String text) {
        if (text.indexOf('\t') < 0) {
            // one column in which a cell has several lines comes in quotes
            return Optional.of(text)
                    .filter(one -> one.startsWith("\"") && one.indexOf('\n') > 0)
                    .map(one -> table(one, '\t'))
                    .filter(table -> table.height() > 0);
        }
        return Optional.of(table(text, '\t')).filter(table -> table.width() > 1);
    }

    /// Lines with as many commas or semicolons each, which are no sentences.
    private static Optional<Table> prosaic(String text) {
        for (char delimiter : new char[] {';', ','}) {
            if (text.indexOf(delimiter) < 0) {
                continue;
            }
            Delimited.Rows rows = Delimited.read(text, delimiter);
            List<List<String>> fields = rows.fields();
            int width = fields.getFirst().size();
            boolean even = fields.stream().allMatch(row -> row.size() == width);
            if (fields.size() > 1 && width > 1 && even && rows.blankAfter() * 2 < rows.delimiters()) {
                return Optional.of(table(fields)).filter(table -> table.width() > 1);
            }
        }
        return Optional.empty();
    }

    private static Table table(String text, char delimiter) {
        return table(Delimited.read(text, delimiter).fields());
    }

    private static Table table(List<List<String>> fields) {
        List<List<Table.Cell>> rows = new ArrayList<>(fields.size());
        for (List<String> row : fields) {
            List<Table.Cell> cells = new ArrayList<>(row.size());
            row.forEach(field -> cells.add(field.isEmpty() ? Table.Cell.EMPTY : Table.Cell.of(CleanText.of(field))));
            rows.add(cells);
        }
        return Table.of(rows);
    }

    /// Paragraphs: where there are empty lines what stands between them, else each line.
    private static Optional<Block> paragraphs(String text) {
        List<String> pieces = EMPTY_LINES.matcher(text).find()
                ? List.of(EMPTY_LINES.split(text))
                : text.lines().toList();
        List<String> lines = pieces.stream()
                .map(CleanText::of)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        long marked = lines.stream()
                .filter(line -> ListMarks.unmarked(line).isPresent())
                .count();
        if (marked > 1 && marked * 2 >= lines.size()) {
            lines = lines.stream()
                    .map(line -> ListMarks.unmarked(line).orElse(line))
                    .toList();
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(RowList.of(lines, false));
    }

    private static List<String> clean(List<String> items) {
        return items.stream()
                .map(CleanText::of)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
