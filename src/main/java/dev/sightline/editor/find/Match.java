package dev.sightline.editor.find;

import dev.sightline.model.Id;

/// A place in a document where a text was found.
///
/// @param element the element it stands in
/// @param wording which of the element's texts, counted as they are read
/// @param text that text
/// @param start where in it what was found begins
/// @param end where it ends
public record Match(Id<?> element, int wording, String text, int start, int end) {
    private static final int AROUND = 36;

    /// Some words before it, in one line.
    public String before() {
        int from = Math.max(0, start - AROUND);
        return (from > 0 ? "…" : "") + inOneLine(text.substring(from, start));
    }

    /// What was found.
    public String found() {
        return inOneLine(text.substring(start, end));
    }

    /// Some words after it, in one line.
    public String after() {
        int to = Math.min(text.length(), end + AROUND);
        return inOneLine(text.substring(end, to)) + (to < text.length() ? "…" : "");
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
