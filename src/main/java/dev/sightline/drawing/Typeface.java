package dev.sightline.drawing;

/// The wanted face of a text; which font file serves each character is settled by `typography`.
///
/// @param weight 400 regular, 500 medium, 600 semibold, 700 bold
public record Typeface(int weight, boolean italic) {
    /// Running text.
    public static final Typeface REGULAR = new Typeface(400, false);
    /// A little stronger than running text.
    public static final Typeface MEDIUM = new Typeface(500, false);
    /// Names and headings.
    public static final Typeface SEMIBOLD = new Typeface(600, false);
    /// The strongest.
    public static final Typeface BOLD = new Typeface(700, false);
    /// Quotes.
    public static final Typeface ITALIC = new Typeface(400, true);
}
