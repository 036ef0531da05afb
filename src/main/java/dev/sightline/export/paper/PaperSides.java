package dev.sightline.export.paper;

import java.util.Arrays;
import java.util.Optional;

/// On which sides of a sheet pages are printed.
public enum PaperSides {
    /// On one.
    ONE("one-sided"),
    /// On both, to be turned like a book.
    LONG_EDGE("two-sided-long-edge"),
    /// On both, to be turned like a writing pad.
    SHORT_EDGE("two-sided-short-edge");

    private final String keyword;

    PaperSides(String keyword) {
        this.keyword = keyword;
    }

    /// What the Internet Printing Protocol calls it.
    public String keyword() {
        return keyword;
    }

    static Optional<PaperSides> of(String keyword) {
        return Arrays.stream(values())
                .filter(one -> one.keyword.equals(keyword))
                .findFirst();
    }
}
