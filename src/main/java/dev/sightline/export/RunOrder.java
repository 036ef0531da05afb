package dev.sightline.export;

import dev.sightline.drawing.TextRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The runs of a line in the order in which they are read, found from the order in which they are seen.
final class RunOrder {
    private RunOrder() {}

    /// The runs so ordered that they spell the text; as they are seen if no order does.
    static List<TextRun> logical(String text, List<TextRun> seen) {
        boolean turned = false;
        for (TextRun run : seen) {
            turned |= run.rightToLeft();
        }
        if (!turned) {
            return seen;
        }
        List<TextRun> left = new ArrayList<>(seen);
        // a line that reads from the right begins at the right: trying there first is nearly always right at once
        Collections.reverse(left);
        List<TextRun> found = new ArrayList<>(seen.size());
        int[] patience = {10_000};
        return spells(text, 0, left, found, patience) ? found : seen;
    }

    private static boolean spells(String text, int at, List<TextRun> left, List<TextRun> found, int[] patience) {
        if (left.isEmpty()) {
            return at == text.length();
        }
        for (int i = 0; i < left.size() && patience[0]-- > 0; i++) {
            TextRun next = left.get(i);
            if (text.startsWith(next.text(), at)) {
                left.remove(i);
                found.add(next);
                if (spells(text, at + next.text().length(), left, found, patience)) {
                    return true;
                }
                found.removeLast();
                left.add(i, next);
            }
        }
        return false;
    }
}
