package dev.sightline.exchange;

import java.util.List;

/// Texts one after another: the items of a list, or paragraphs.
///
/// @param lines none of them empty; bullets and numbers are taken off
/// @param marked whether they had bullets or numbers
/// @param dropped how many lines were left out
public record RowList(List<String> lines, boolean marked, int dropped) implements Block {
    public RowList {
        lines = List.copyOf(lines);
    }

    /// Lines that may be too many.
    static RowList of(List<String> lines, boolean marked) {
        int kept = Math.min(lines.size(), MOST_CELLS);
        return new RowList(lines.subList(0, kept), marked, lines.size() - kept);
    }
}
