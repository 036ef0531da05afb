package dev.sightline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bullets and numbers at the beginning of lines.
final class ListMarks {
    /// A bullet, `3.`, `2.1)`, `a)`, or Word's letter bullets before a tab; then perhaps a box to tick; then the text.
    private static final Pattern ITEM = Pattern.compile("\\h*(?:"
            + "(?:[-*+•‣◦▪▫●○■□–—·∙⁃➢➤✓✔☐☑☒➔→\uF000-\uF0FF]|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]|\\(?\\p{L}\\))\\h+"
            + "|[o§v]\\h*\t\\h*"
            + ")(?:\\[[ xX]]\\h+)?(\\S.*)");

    private ListMarks() {}

    /// What a line says after its mark; empty if it has none.
    static Optional<String> unmarked(String line) {
        Matcher item = ITEM.matcher(line);
        return item.matches() ? Optional.of(item.group(1)) : Optional.empty();
    }

    /// The items if the lines are a list, that is at least two marked ones and nothing between them but what hangs on
    /// one of them, further to the right; empty if they are not.
    static Optional<List<String>> list(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            Optional<String> item = unmarked(line);
            if (item.isPresent()) {
                items.add(item.get());
            } else if (!line.isBlank()) {
                if (items.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
                    return Optional.empty();
                }
                items.add(items.removeLast() + "\n" + line.strip());
            }
        }
        return items.size() < 2 ? Optional.empty() : Optional.of(items);
    }

    /// A clean text as the items of the list that it is, or as one.
    static List<String> items(String text) {
        return text.indexOf('\n') < 0
                ? List.of(text)
                : list(text.lines().toList()).orElse(List.of(text));
    }
}
