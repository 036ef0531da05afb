package dev.sightline.typography;

import com.ibm.icu.lang.UScript;

/// Which writing system a character belongs to, as far as fonts and shaping care.
final class Scripts {
    private static final int[] SHARING = {UScript.ARABIC, UScript.HEBREW, UScript.DEVANAGARI, UScript.THAI};

    private Scripts() {}

    /// The script of a character ([UScript]). Signs such as the Arabic comma or the danda, which Unicode lets several
    /// scripts share, count to the one that has a font.
    static int of(int codePoint) {
        int script = UScript.getScript(codePoint);
        boolean shared = script == UScript.COMMON || script == UScript.INHERITED;
        if (shared && (codePoint >= 0x370 && codePoint < 0x2000 || codePoint >= 0xFB00 && codePoint < 0xFE00)) {
            for (int candidate : SHARING) {
                if (UScript.hasScript(codePoint, candidate)) {
                    return candidate;
                }
            }
        }
        return script;
    }

    /// Whether a letter's shape or place changes with its neighbours, so that only whole words can be measured.
    static boolean isComplex(int codePoint) {
        return switch (of(codePoint)) {
            case UScript.COMMON,
                    UScript.INHERITED,
                    UScript.UNKNOWN,
                    UScript.LATIN,
                    UScript.GREEK,
                    UScript.CYRILLIC,
                    UScript.ARMENIAN,
                    UScript.GEORGIAN,
                    UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.BOPOMOFO -> false;
            // whole syllables are simple; letters that a syllable is yet to be made of are not
            case UScript.HANGUL ->
                codePoint < 0x3000
                        || codePoint >= 0xA960 && codePoint < 0xAC00
                        || codePoint > 0xD7A3 && codePoint < 0xF900;
            default -> true;
        };
    }

    /// Whether a character is a space or punctuation, drawn as the letters around it.
    static boolean isNeutral(int codePoint) {
        return of(codePoint) == UScript.COMMON
                && !Character.isDigit(codePoint)
                && (codePoint < 0x2190 || codePoint >= 0x3000 && codePoint < 0x1F000);
    }
}
