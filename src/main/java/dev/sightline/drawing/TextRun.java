package dev.sightline.drawing;

/// A piece of a line that one font draws in one direction.
///
/// @param font the shipped font that draws it (a key of `typography`'s shelf, such as `Inter-SemiBold`), or
///     [#EMOJI] when the run is one colour emoji
/// @param text its characters in logical order
/// @param x its left edge, in points from the left edge of the line
/// @param width its unkerned advance in points
/// @param language the BCP 47 tag of what somebody said in another language than what is around it; empty for that
public record TextRun(String font, String text, double x, double width, boolean rightToLeft, String language) {
    /// The key of the colour emoji; such a run holds exactly one emoji sequence.
    public static final String EMOJI = "Emoji";

    /// The key of the same emoji without their colours.
    private static final String GREY_EMOJI = "EmojiGrey";

    /// A piece in the language of what is around it.
    public TextRun(String font, String text, double x, double width, boolean rightToLeft) {
        this(font, text, x, width, rightToLeft, "");
    }

    /// Whether it is one emoji, drawn and not set from a font.
    public boolean isEmoji() {
        return font.equals(EMOJI) || isGrey();
    }

    /// Whether it is an emoji without its colours.
    public boolean isGrey() {
        return font.equals(GREY_EMOJI);
    }

    /// The same without colours of its own.
    public TextRun grey() {
        return isEmoji() ? new TextRun(GREY_EMOJI, text, x, width, rightToLeft, language) : this;
    }

    /// The same in a language.
    public TextRun in(String tag) {
        return new TextRun(font, text, x, width, rightToLeft, tag);
    }
}
