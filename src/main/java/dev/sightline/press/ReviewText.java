package dev.sightline.press;

import dev.sightline.export.ReviewMark;
import dev.sightline.layout.SheetWords;

/// What a mark says as a comment, where there is no page to see it on.
final class ReviewText {
    private ReviewText() {}

    /// @param words in the language of the document that it becomes a comment of
    static String of(ReviewMark mark, SheetWords words) {
        String text = mark.text();
        boolean bare = text.isEmpty();
        return switch (mark.kind()) {
            case STRIKE_OUT -> struck(mark, words);
            case REPLACEMENT ->
                words.of(mark.quote().isEmpty() ? "review.INSERTION" : "review.REPLACEMENT", text, mark.quote());
            case INSERTION -> bare ? words.of("review.INSERTION.bare") : words.of("review.INSERTION", text);
            case INK -> bare ? words.of("review.INK.bare", mark.page()) : text;
            case SHAPE -> bare ? words.of("review.SHAPE.bare", mark.page()) : text;
            case STAMP -> bare ? words.of("review.STAMP.bare", mark.page()) : text;
            case HIGHLIGHT, NOTE, FREE_TEXT, STATE -> bare ? words.of("review.marked.bare", mark.page()) : text;
        };
    }

    private static String struck(ReviewMark mark, SheetWords words) {
        if (mark.text().isEmpty()) {
            return words.of("review.STRIKE_OUT.bare");
        }
        return mark.quote().isEmpty() || mark.quote().equals(mark.text())
                ? words.of("review.STRIKE_OUT", mark.text())
                : words.of("review.STRIKE_OUT.why", mark.quote(), mark.text());
    }
}
