package dev.sightline.exchange;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// What HTML says in plain text: one blank for many, a new line where a browser would begin one.
final class HtmlText {
    private HtmlText() {}

    /// The text of an element.
    ///
    /// @param withoutLists whether lists in it are left out
    static String of(Element element, boolean withoutLists) {
        StringBuilder text = new StringBuilder();
        element.filter(new Collecting(element, withoutLists, text));
        return text.toString();
    }

    /// How many signs an element shows, blanks aside.
    static int length(Element element) {
        return (int) of(element, false).chars().filter(c -> c > ' ').count();
    }

    /// How many signs it shows outside the lists in it.
    static int lengthOfOwn(Element element) {
        return (int) of(element, true).chars().filter(c -> c > ' ').count();
    }

    /// Whether a cell is a heading, or all that it says is bold.
    static boolean isStrong(Element cell) {
        if (cell.nameIs("th") || isBold(cell)) {
            return true;
        }
        Element only = cell;
        while (only.childrenSize() == 1 && only.ownText().isBlank()) {
            only = only.child(0);
            if (only.nameIs("b") || only.nameIs("strong") || isBold(only)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBold(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("font-weight:bold") || style.matches("(?s).*font-weight:[6-9]00.*");
    }

    private static final class Collecting implements NodeFilter {
        private final Element root;
        private final boolean withoutLists;
        private final StringBuilder text;

        Collecting(Element root, boolean withoutLists, StringBuilder text) {
            this.root = root;
            this.withoutLists = withoutLists;
            this.text = text;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText(), words.parent() != null && keepsBreaks(words.parent()));
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element) || element.equals(root)) {
                return FilterResult.CONTINUE;
            }
            if (isUnseen(element) || withoutLists && (element.nameIs("ul") || element.nameIs("ol"))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br")) {
                text.append('\n');
            } else if (element.isBlock()) {
                breakLine();
                if (element.nameIs("li")) {
                    text.append("• ");
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !element.equals(root)) {
                breakLine();
            }
            return FilterResult.CONTINUE;
        }

        private void add(String words, boolean asTheyStand) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean blank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
                if (blank && !(asTheyStand && c == '\n')) {
                    boolean first = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
                    if (!first) {
                        text.append(' ');
                    }
                } else {
                    text.append(c);
                }
            }
        }

        private void breakLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        /// Style sheets, scripts, and the bullets that Word sets as text.
        private static boolean isUnseen(Element element) {
            return switch (element.normalName()) {
                case "style", "script", "head", "title", "template", "noscript" -> true;
                default -> element.attr("style").contains("mso-list:Ignore");
            };
        }

        private static boolean keepsBreaks(Element parent) {
            return parent.nameIs("pre") || parent.attr("style").contains("pre-wrap");
        }
    }
}
