package dev.sightline.press;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.PageFit;
import dev.sightline.export.PageSize;
import java.util.List;
import java.util.Optional;

/// Text that comes out too small to be read on the paper that was chosen.
///
/// @param points how large the smallest is printed
/// @param better the smallest paper on which all can be read, with the size of the text there; empty if even A0 is too
///     small
public record SmallText(PageSize page, double points, Optional<Better> better) {

    /// A paper that would do.
    ///
    /// @param points how large the smallest text would be printed on it
    public record Better(PageSize page, double points) {}

    /// What is to be said of drawings on a paper; nothing when all can be read.
    static Optional<SmallText> of(List<Drawing> drawings, PageSize page) {
        Drawing worst = drawings.getFirst();
        for (Drawing drawing : drawings) {
            if (printed(drawing, page) < printed(worst, page)) {
                worst = drawing;
            }
        }
        double points = printed(worst, page);
        if (page == PageSize.FIT || points >= PageFit.READABLE) {
            return Optional.empty();
        }
        Drawing small = worst;
        Optional<Better> better = PageFit.smallestPaperFor(small, PageFit.READABLE)
                .map(paper -> new Better(paper, printed(small, paper)));
        return Optional.of(new SmallText(page, points, better));
    }

    /// The smallest text on that paper, in points; a drawing without text is never too small.
    private static double printed(Drawing drawing, PageSize paper) {
        double smallest = PageFit.of(drawing, paper).smallestText();
        return smallest == 0 ? Double.MAX_VALUE : smallest;
    }
}
