package dev.sightline.typography;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/// Whether a grapheme asks to be seen as a colour emoji. Source: Unicode Technical Standard 51, sections 1.4 and 4.
final class EmojiPresentation {
    private static final int AS_TEXT = 0xFE0E;
    private static final int AS_EMOJI = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private EmojiPresentation() {}

    /// True for emoji by default, and for those made so by a selector, a skin tone, a keycap or as a flag.
    static boolean isWanted(String grapheme) {
        int base = grapheme.codePointAt(0);
        if (base < 0x7F && grapheme.length() < 2 || !UCharacter.hasBinaryProperty(base, UProperty.EMOJI)) {
            return false;
        }
        if (grapheme.indexOf(AS_TEXT) >= 0) {
            return false;
        }
        if (grapheme.indexOf(AS_EMOJI) >= 0 || grapheme.indexOf(KEYCAP) >= 0) {
            return true;
        }
        return UCharacter.hasBinaryProperty(base, UProperty.EMOJI_PRESENTATION)
                || grapheme.codePoints().anyMatch(c -> UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER));
    }
}
