package dev.sightline.editor.find;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as it is compared: without capitals and without accents, each letter with where it stood. So `Cafe` is found
/// in `CAFÉ`, and what is marked is still the five characters of a decomposed one.
final class Folded {
    private char[] letters;
    private int[] places;
    private int length;

    private Folded(int capacity) {
        letters = new char[capacity];
        places = new int[capacity + 1];
    }

    /// @param exact whether capitals and accents stay as they are
    static Folded of(String text, boolean exact) {
        Folded folded = new Folded(text.length() + 8);
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (exact || c < 0x80) {
                folded.add(exact ? c : Character.toLowerCase(c), at);
                at++;
            } else {
                int point = text.codePointAt(at);
                folded.addPlain(point, at);
                at += Character.charCount(point);
            }
        }
        folded.places[folded.length] = text.length();
        return folded;
    }

    private void addPlain(int point, int at) {
        String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                for (char c : Character.toChars(Character.toLowerCase(part))) {
                    add(c, at);
                }
            }
            i += Character.charCount(part);
        }
    }

    private void add(char c, int place) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2 + 8);
            places = Arrays.copyOf(places, length * 2 + 9);
        }
        letters[length] = c;
        places[length++] = place;
    }

    String text() {
        return new String(letters, 0, length);
    }

    int length() {
        return length;
    }

    /// Where in the text a letter stood; its length for the place after the last one.
    int place(int letter) {
        return places[letter];
    }

    /// The first place from a letter on where another text stands; -1 if nowhere.
    int find(Folded wanted, int from) {
        int last = length - wanted.length;
        for (int at = from; at <= last; at++) {
            if (matches(wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(Folded wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (letters[at + i] != wanted.letters[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether what stands between two letters is not part of a longer word.
    boolean isWhole(int first, int end) {
        return !(first > 0 && isWord(letters[first - 1]) && isWord(letters[first]))
                && !(end < length && isWord(letters[end]) && isWord(letters[end - 1]));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
