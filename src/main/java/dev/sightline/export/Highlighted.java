package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/// What is printed twice, on sheets that are glued together, where only one of the two has the annotation: the other
/// looks like it.
final class Highlighted {
    /// As an annotation covers the paper.
    private static final double COVER = 0.2;

    private Highlighted() {}

    /// @param remarks on the fragment
    static Fragment again(Fragment fragment, List<Remark> remarks) {
        List<Mark> below = new ArrayList<>();
        for (Remark remark : remarks) {
            if (remark.form() == Remark.Form.HIGHLIGHT) {
                for (Box line : PdfRemarks.lines(fragment, remark.quote())) {
                    below.add(new Mark.Panel(line, 0, remark.colour().at(COVER), Pen.NONE));
                }
            }
        }
        if (below.isEmpty()) {
            return fragment;
        }
        List<Mark> marks = new ArrayList<>(fragment.marks());
        int first = 0;
        while (first < marks.size() && !(marks.get(first) instanceof Mark.TextLine)) {
            first++;
        }
        marks.addAll(first, below);
        return new Fragment(fragment.meaning(), fragment.box(), marks);
    }
}
