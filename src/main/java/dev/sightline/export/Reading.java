package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// How what is said of a fragment relates to what is written in it.
///
/// Mostly the words are the written text, perhaps with something before or after it that icons and pips tell the eye:
/// then only that much has to be added, to the icons. Otherwise the words stand for the whole.
///
/// @param hasText whether anything is written
/// @param before what the shapes before the text say; empty if they only please the eye
/// @param after what the shapes that follow the beginning of the text say
/// @param replaced whether the words have to stand for the whole
/// @param gaps the lines, counted from 0, that the next line follows with a new word
record Reading(boolean hasText, String before, String after, boolean replaced, BitSet gaps) {

    static Reading of(Fragment fragment) {
        List<Mark.TextLine> lines = new ArrayList<>();
        boolean rightToLeft = false;
        boolean shapesBefore = false;
        boolean shapesAfter = false;
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.TextLine line && PdfText.isSeen(line)) {
                lines.add(line);
                rightToLeft |= line.runs().stream().anyMatch(TextRun::rightToLeft);
            } else if (mark instanceof Mark.Fill || mark instanceof Mark.Stroke || mark instanceof Mark.Picture) {
                shapesBefore |= lines.isEmpty();
                shapesAfter |= !lines.isEmpty();
            }
        }
        String words = fragment.meaning().words();
        if (lines.isEmpty()) {
            boolean told = shapesBefore && !words.isBlank();
            return new Reading(false, told ? words.strip() : "", "", !told && !words.isBlank(), new BitSet());
        }
        BitSet gaps = new BitSet(lines.size());
        int start = words.indexOf(lines.getFirst().text().strip());
        int end = start < 0 ? -1 : follow(words, start, lines, gaps);
        if (end < 0) {
            gaps.clear();
            for (int i = 0; i + 1 < lines.size(); i++) {
                gaps.set(i, hasGap(lines.get(i).text()));
            }
            return new Reading(true, "", "", !words.isBlank(), gaps);
        }
        String before = words.substring(0, start).strip();
        String after = withoutStop(words.substring(end));
        if (shapesBefore && !shapesAfter && before.isEmpty()) {
            before = after;
            after = "";
        } else if (shapesAfter && !shapesBefore && after.isEmpty()) {
            after = before;
            before = "";
        }
        boolean untold = !before.isEmpty() && !shapesBefore || !after.isEmpty() && !shapesAfter;
        return rightToLeft || untold
                ? new Reading(true, "", "", true, gaps)
                : new Reading(true, before, after, false, gaps);
    }

    /// Where the lines end within the words, told without regard to white space; -1 if they do not stand there.
    private static int follow(String words, int start, List<Mark.TextLine> lines, BitSet gaps) {
        int at = start;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            for (int j = SafeText.skipSpace(text, 0); j < text.length(); j = SafeText.skipSpace(text, j + 1)) {
                at = SafeText.skipSpace(words, at);
                if (at == words.length() || words.charAt(at) != text.charAt(j)) {
                    return -1;
                }
                at++;
            }
            gaps.set(i, i + 1 < lines.size() && SafeText.skipSpace(words, at) > at);
        }
        return at;
    }

    /// What follows the full stop of a spoken sentence; empty if that was all.
    private static String withoutStop(String after) {
        int start = 0;
        while (start < after.length() && " .,;:!?…".indexOf(after.charAt(start)) >= 0) {
            start++;
        }
        return after.substring(start).strip();
    }

    /// Whether the writing system that a line ends in sets words apart by spaces.
    private static boolean hasGap(String line) {
        if (line.isEmpty()) {
            return false;
        }
        return switch (Character.UnicodeScript.of(line.codePointBefore(line.length()))) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }
}
