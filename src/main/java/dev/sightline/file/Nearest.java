package dev.sightline.file;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds what somebody may have meant: the known word nearest to one that is not known.
public final class Nearest {
    private Nearest() {}

    private static final int LONGEST = 80;

    /// The known word nearest to a given one, if any is near enough to be worth a question. The first of equals.
    public static Optional<String> to(String given, Collection<String> known) {
        String plain = plain(given);
        String best = null;
        double least = 0.5;
        for (String one : known) {
            double distance = distance(plain, plain(one));
            if (distance < least) {
                least = distance;
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /// `; did you mean 'x'?` for the end of a sentence, or nothing but the full stop.
    public static String question(String given, Collection<String> known) {
        return to(given, known).map(word -> "; did you mean '" + word + "'?").orElse(".");
    }

    /// From 0 (the same but for case and punctuation) to 1 (nothing in common).
    private static double distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.length() > LONGEST || b.length() > LONGEST) {
            return 1;
        }
        if (a.equals(b)) {
            return 0;
        }
        double typed = (double) edits(a, b) / Math.max(a.length(), b.length());
        String shorter = a.length() < b.length() ? a : b;
        String longer = shorter.equals(a) ? b : a;
        // 'pain-points' means 'pain', and 'customer' most likely 'customer action'
        boolean begins = shorter.length() >= 3 && longer.startsWith(shorter);
        boolean holds = shorter.length() >= 4 && (" " + longer + " ").contains(" " + shorter + " ");
        if (begins || holds) {
            return Math.min(typed, 0.3 + 0.1 * (1 - (double) shorter.length() / longer.length()));
        }
        return typed;
    }

    private static String plain(String word) {
        String letters = word.length() > LONGEST ? word.substring(0, LONGEST + 1) : word;
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /// Insertions, removals, replacements and swaps of neighbours (optimal string alignment).
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
