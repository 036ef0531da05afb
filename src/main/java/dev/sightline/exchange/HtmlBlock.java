package dev.sightline.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// HTML of a clipboard as rows and columns, or as a list.
final class HtmlBlock {
    private HtmlBlock() {}

    /// The table or list that the HTML mainly is; empty if it is something else.
    static Optional<Block> read(String html) {
        Document page = parsed(html);
        int all = HtmlText.length(page.body());
        Set<Element> frames = Collections.newSetFromMap(new IdentityHashMap<>());
        page.select("table table").forEach(inner -> frames.addAll(inner.parents()));
        Optional<Element> table = page.select("table").stream()
                .filter(one -> !frames.contains(one))
                .max(Comparator.comparingInt(HtmlText::length));
        if (table.isPresent() && HtmlText.length(table.get()) * 2 > all) {
            Table read = HtmlTable.read(table.get());
            if (read.width() * read.height() > 1) {
                return Optional.of(read);
            }
        }
        List<String> items = new ArrayList<>();
        int listed = 0;
        for (Element item : page.select("li")) {
            String text = CleanText.of(HtmlText.of(item, true));
            listed += HtmlText.lengthOfOwn(item);
            if (!text.isEmpty()) {
                items.add(text);
            }
        }
        return items.isEmpty() || listed * 2 <= all
                ? Optional.empty()
                : Optional.of(RowList.of(
                        items.stream().filter(Predicate.not(String::isBlank)).toList(), true));
    }

    /// All that the HTML says, as plain text.
    static String text(String html) {
        return HtmlText.of(parsed(html).body(), false);
    }

    private static Document parsed(String html) {
        String markup = fragment(html);
        // what nobody lays out, and what would take the parser long
        boolean nonsense = count(markup, "<table") > MOST_TABLES;
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(nonsense ? "" : markup, "");
    }

    private static final int MOST_TABLES = 2_000;
    private static final int DEEPEST = 64;

    /// The HTML itself, without the head that Windows sets before it; a piece of a table is made whole.
    private static String fragment(String html) {
        String markup = html;
        if (html.startsWith("Version:")) {
            int begin = html.indexOf('<');
            markup = begin < 0 ? "" : html.substring(begin);
        }
        String start = markup.length() > 100_000 ? markup.substring(0, 100_000) : markup;
        boolean piece = count(start, "<table") == 0 && count(start, "<tr") + count(start, "<td") > 0;
        return piece ? "<table>" + markup + "</table>" : markup;
    }

    private static int count(String text, String tag) {
        int found = 0;
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.regionMatches(true, i, tag, 0, tag.length())) {
                found++;
            }
        }
        return found;
    }
}
