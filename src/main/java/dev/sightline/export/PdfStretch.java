package dev.sightline.export;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The part of a line that is in one language.
///
/// @param line with the runs of the part alone, where they stand
/// @param language its BCP 47 tag; empty for that of the text around it
record PdfStretch(Mark.TextLine line, String language) {

    /// A line cut where its language changes, in the order in which it is seen. A run that is in no language of its own
    /// stays with what is around the line.
    static List<PdfStretch> of(Mark.TextLine line, Function<TextRun, Optional<String>> languages) {
        List<PdfStretch> stretches = new ArrayList<>(1);
        String now = "";
        int from = 0;
        for (int i = 0; i < line.runs().size(); i++) {
            String language = languages.apply(line.runs().get(i)).orElse("");
            if (i > 0 && !language.equals(now)) {
                stretches.add(new PdfStretch(part(line, from, i), now));
                from = i;
            }
            now = language;
        }
        stretches.add(
                new PdfStretch(from == 0 ? line : part(line, from, line.runs().size()), now));
        return stretches;
    }

    private static Mark.TextLine part(Mark.TextLine line, int from, int to) {
        return new Mark.TextLine(
                line.at(),
                line.width(),
                line.style(),
                line.ink(),
                line.text(),
                line.runs().subList(from, to));
    }
}
