package dev.sightline.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The short way for plain words in Inter, which most words on a sheet are: a glyph to a character, moved by
/// nothing but the kerning of pairs. Gives the same as HarfBuzz does for [ShapedWord], and does not wake AWT for
/// it, whose start takes longer than to set a small map.
final class PlainWords {
    /// Letters up to here may be plain.
    private static final char LAST_LETTER = '\u017E';

    /// Signs that look the same whatever stands beside them.
    private static final String QUIET = " .,;!?'\"/&%\u2013\u2014\u2018\u2019\u201C\u201D\u2026";

    /// Signs that the font raises beside capitals and digits, or joins with each other.
    private static final String SHY = "-:()";

    /// Signs before numbers.
    private static final String SIGNS = "+-\u2212";

    private PlainWords() {}

    /// The glyphs of a word; nothing if it is not plain.
    static Optional<ShapedWord> of(Shaper.Word word) {
        Kerning kerning = word.rightToLeft() ? null : word.font().kerning().orElse(null);
        boolean signed = isSigned(word.text());
        if (kerning == null || !signed && !isPlain(word.text())) {
            return Optional.empty();
        }
        return placed(word.font(), kerning, word.text(), signed ? 1 : 0);
    }

    /// @param kernedFrom the first character that is kerned with the next
    private static Optional<ShapedWord> placed(ShippedFont font, Kerning kerning, String text, int kernedFrom) {
        List<ShapedRun.Cluster> clusters = new ArrayList<>(text.length());
        double x = 0;
        int next = font.glyph(text.charAt(0));
        for (int i = 0; i < text.length(); i++) {
            int glyph = next;
            if (glyph == 0) {
                return Optional.empty();
            }
            int advance = font.advance(glyph);
            if (i + 1 < text.length()) {
                next = font.glyph(text.charAt(i + 1));
                advance += i < kernedFrom ? 0 : kerning.between(glyph, next);
            }
            List<ShapedRun.Glyph> glyphs = List.of(new ShapedRun.Glyph(glyph, x, 0));
            clusters.add(new ShapedRun.Cluster(text.substring(i, i + 1), x, advance, glyphs));
            x += advance;
        }
        return Optional.of(new ShapedWord(clusters, x));
    }

    /// Whether it is a number with a sign, which the font raises and our sheets do not: so the two are not kerned.
    private static boolean isSigned(String text) {
        if (text.length() < 2 || SIGNS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text) {
        boolean shy = false;
        boolean raising = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SHY.indexOf(c) >= 0) {
                if (i > 0 && !isLetter(text.charAt(i - 1))) {
                    return false;
                }
                shy = true;
            } else if (QUIET.indexOf(c) >= 0) {
                raising |= i > 0 && SHY.indexOf(text.charAt(i - 1)) >= 0;
            } else if (isDigit(c) || isLetter(c)) {
                raising |= !Character.isLowerCase(c);
            } else {
                return false;
            }
        }
        return !text.isEmpty() && !(shy && raising);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The letters of Latin languages; not the micro sign and the ordinals, which others than these count as theirs.
    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'À' && c <= LAST_LETTER && c != '×' && c != '÷';
    }
}
