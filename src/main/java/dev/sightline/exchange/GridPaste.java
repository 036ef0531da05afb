package dev.sightline.exchange;

import java.util.List;
import java.util.Optional;

/// What another program put on the clipboard: Excel, LibreOffice, Google Sheets and Numbers copy cells as a table of
/// HTML, as text with tabs, or both; texts and pages are copied as paragraphs and lists.
public final class GridPaste {
    /// More signs than this are not looked at.
    static final int MOST = 8_000_000;

    private GridPaste() {}

    /// The block on a clipboard, from the HTML where it is a table or a list, else from the text; empty if there is
    /// nothing to read.
    public static Optional<Block> read(Optional<String> html, Optional<String> text) {
        Optional<String> markup = html.filter(words -> !words.isBlank()).map(GridPaste::bounded);
        Optional<Block> marked = markup.flatMap(HtmlBlock::read);
        if (marked.isPresent()) {
            return marked;
        }
        return text.filter(words -> !words.isBlank())
                .or(() -> markup.map(HtmlBlock::text))
                .flatMap(words -> PlainBlock.read(bounded(words)));
    }

    /// The rows of a file of values between commas, semicolons or tabs; empty if it says nothing.
    public static Optional<Table> delimited(String text) {
        return PlainBlock.rows(bounded(text));
    }

    /// The whole of a text as one; empty if it says nothing.
    public static Optional<RowList> whole(String text) {
        String plain = PlainBlock.unified(bounded(text)).strip();
        return Optional.of(plain).filter(one -> !one.isEmpty()).map(one -> RowList.of(List.of(one), false));
    }

    /// Every line of a text that says something as one of its own; empty if none does.
    public static Optional<RowList> lines(String text) {
        List<String> lines = PlainBlock.unified(bounded(text))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return Optional.of(lines).filter(some -> !some.isEmpty()).map(some -> RowList.of(some, false));
    }

    private static String bounded(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST);
    }
}
