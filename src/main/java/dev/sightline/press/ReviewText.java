package dev.sightline.press;

import dev.sightline.export.ReviewMark;

/// What a mark says as a comment, where there is no page to see it on.
final class ReviewText {
    private ReviewText() {}

    static String of(ReviewMark mark) {
        String text = mark.text();
        return switch (mark.kind()) {
            case STRIKE_OUT -> text.isEmpty() ? "To be left out" : "To be left out: " + text;
            case INSERTION -> text.isEmpty() ? "Something is missing here" : "To be put in: " + text;
            case INK -> text.isEmpty() ? "Drawn by hand on page " + mark.page() : text;
            case SHAPE -> text.isEmpty() ? "Framed on page " + mark.page() : text;
            case STAMP -> text.isEmpty() ? "Stamped on page " + mark.page() : text;
            case HIGHLIGHT, NOTE, FREE_TEXT, STATE -> text.isEmpty() ? "Marked on page " + mark.page() : text;
        };
    }
}
