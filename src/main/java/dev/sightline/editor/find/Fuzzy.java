package dev.sightline.editor.find;

import java.util.OptionalInt;

/// How well a few typed letters stand for a name: `zsel` for `Zoom to selection`.
public final class Fuzzy {
    private static final int WORD_START = 8;
    private static final int IN_A_ROW = 5;
    private static final int LETTER = 1;

    private Fuzzy() {}

    /// The fit of the letters to a name, the higher the better; empty if they do not all stand in it in that order.
    /// Capitals and accents do not matter. Beginnings of words and letters in a row count most, and a shorter name
    /// is the better of two equal ones.
    public static OptionalInt fit(String typed, String name) {
        String letters = Folded.of(typed.replaceAll("\\s+", ""), false).text();
        String target = Folded.of(name, false).text();
        if (letters.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (letters.length() > target.length()) {
            return OptionalInt.empty();
        }
        // best[j]: the best fit of the letters so far that ends with the last of them at j
        int[] best = new int[target.length()];
        for (int i = 0; i < letters.length(); i++) {
            int[] next = new int[target.length()];
            int before = i == 0 ? 0 : NONE;
            for (int j = 0; j < target.length(); j++) {
                boolean equal = letters.charAt(i) == target.charAt(j);
                int here = j > 0 && i > 0 && best[j - 1] != NONE ? best[j - 1] + IN_A_ROW : NONE;
                int reach = Math.max(before, here);
                next[j] = equal && reach != NONE ? reach + (startsWord(target, j) ? WORD_START : LETTER) : NONE;
                if (i > 0) {
                    before = Math.max(before, best[j]);
                }
            }
            best = next;
        }
        int most = NONE;
        for (int fit : best) {
            most = Math.max(most, fit);
        }
        return most == NONE ? OptionalInt.empty() : OptionalInt.of(most * 100 - target.length());
    }

    private static final int NONE = Integer.MIN_VALUE / 2;

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }
}
