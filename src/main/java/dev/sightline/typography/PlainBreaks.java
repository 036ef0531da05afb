package dev.sightline.typography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Where a line of plain text (the Latin, Greek and Cyrillic alphabets and common signs) may end, decided by looking at
/// neighbours alone; unsure means that ICU is to be asked. This is the part of Unicode Standard Annex 14 in which all
/// languages but a few agree.
final class PlainBreaks {
    /// Characters from here on are not plain.
    static final int LIMIT = 0x2100;

    /// What may happen between two characters.
    enum Gap {
        JOINED,
        BREAK,
        UNSURE
    }

    private static final byte NONE = 0;
    static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    static final byte SPACE = 3;
    private static final byte STOP = 4;
    private static final byte CLOSE = 5;
    private static final byte EXCLAIM = 6;
    private static final byte OPEN = 7;
    private static final byte HYPHEN = 8;
    private static final byte SLASH = 9;
    private static final byte QUOTE = 10;
    private static final byte CLOSING_QUOTE = 11;
    private static final byte GLUE = 12;
    private static final byte UNIT = 13;
    private static final byte DOTS = 14;
    private static final byte DASH = 15;
    private static final byte OPENING_QUOTE = 16;
    private static final int CLASSES = 17;

    /// Languages for which ICU has rules of their own.
    private static final Set<String> TAILORED = Set.of("ja", "zh", "ko", "fi", "yue");

    private static final byte[] CLASS = classes();
    private static final Gap[] TOUCHING = touching();
    private static final Gap[] APART = apart();

    private PlainBreaks() {}

    /// Whether the rules here hold for a language.
    static boolean speak(String language) {
        return language.isEmpty()
                || !language.contains("-u-")
                        && !TAILORED.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /// The class of a character; 0 if it is not plain.
    static byte classOf(char c) {
        return c < LIMIT ? CLASS[c] : NONE;
    }

    /// What may happen before a character.
    ///
    /// @param beforeLast the class before `last`, or 0 at the start
    /// @param last the class of the last character that is not a space, or 0 at the start
    /// @param spaced whether spaces lie between
    static Gap before(byte next, byte last, byte beforeLast, boolean spaced) {
        if (spaced && last == OPENING_QUOTE) {
            // in some languages it closes: then it stands right behind a word
            return beforeLast == LETTER || beforeLast == DIGIT ? APART[QUOTE * CLASSES + next] : Gap.UNSURE;
        }
        if (spaced) {
            return APART[last * CLASSES + next];
        }
        if ((last == HYPHEN || last == DASH) && next == LETTER) {
            return beforeLast == LETTER || beforeLast == DIGIT ? Gap.BREAK : Gap.UNSURE;
        }
        return TOUCHING[last * CLASSES + next];
    }

    private static byte[] classes() {
        byte[] classes = new byte[LIMIT];
        for (char c = '!'; c < LIMIT; c++) {
            // known without ICU, so that a plain document starts without loading it; a test compares
            boolean alphabet = c < 0x250 || c >= 0x386 && c < 0x530 || c >= 0x1E00 && c < 0x1F00;
            boolean letter = alphabet && Character.isLetter(c) && c != '\u00AA' && c != '\u00BA';
            classes[c] = letter ? LETTER : c >= '0' && c <= '9' ? DIGIT : NONE;
        }
        put(classes, "#&*<=>@^_`~\u00A6\u00A9\u00AC\u00AE", LETTER);
        classes[' '] = SPACE;
        put(classes, ".,:;", STOP);
        put(classes, ")]", CLOSE);
        put(classes, "!?", EXCLAIM);
        put(classes, "([{\u201E\u201A", OPEN);
        put(classes, "-", HYPHEN);
        put(classes, "/", SLASH);
        put(classes, "\"'", QUOTE);
        put(classes, "\u2019\u201D\u00BB", CLOSING_QUOTE);
        put(classes, "\u201C\u2018\u00AB", OPENING_QUOTE);
        put(classes, "\u00A0", GLUE);
        put(classes, "%$\u20AC\u00A3+", UNIT);
        put(classes, "\u2026", DOTS);
        put(classes, "\u2013", DASH);
        return classes;
    }

    private static void put(byte[] classes, String characters, byte wanted) {
        for (int i = 0; i < characters.length(); i++) {
            classes[characters.charAt(i)] = wanted;
        }
    }

    private static Gap[] touching() {
        Gap[] gaps = all(Gap.UNSURE);
        byte[] always = {LETTER, DIGIT, OPEN, QUOTE, OPENING_QUOTE, CLOSING_QUOTE, GLUE};
        for (byte last : always) {
            for (byte next = LETTER; next < CLASSES; next++) {
                gaps[last * CLASSES + next] = Gap.JOINED;
            }
        }
        byte[] clinging = {STOP, CLOSE, EXCLAIM, HYPHEN, SLASH, QUOTE, CLOSING_QUOTE, OPENING_QUOTE, DOTS, DASH};
        for (byte last : new byte[] {STOP, CLOSE, EXCLAIM, HYPHEN, SLASH, UNIT, DOTS, DASH}) {
            for (byte next : clinging) {
                gaps[last * CLASSES + next] = Gap.JOINED;
            }
        }
        for (byte last : new byte[] {STOP, CLOSE, UNIT}) {
            gaps[last * CLASSES + LETTER] = Gap.JOINED;
            gaps[last * CLASSES + DIGIT] = Gap.JOINED;
        }
        gaps[SLASH * CLASSES + LETTER] = Gap.BREAK;
        gaps[HYPHEN * CLASSES + DIGIT] = Gap.JOINED;
        return gaps;
    }

    private static Gap[] apart() {
        Gap[] gaps = all(Gap.UNSURE);
        byte[] starting = {LETTER, DIGIT, QUOTE, OPENING_QUOTE, OPEN, UNIT, HYPHEN, DASH};
        for (byte last = NONE; last < CLASSES; last++) {
            for (byte next : starting) {
                gaps[last * CLASSES + next] = last == OPEN ? Gap.UNSURE : Gap.BREAK;
            }
        }
        return gaps;
    }

    private static Gap[] all(Gap gap) {
        Gap[] gaps = new Gap[CLASSES * CLASSES];
        Arrays.fill(gaps, gap);
        return gaps;
    }
}
