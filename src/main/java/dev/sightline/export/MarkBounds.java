package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import java.util.Optional;

/// Where marks leave ink, a little generously.
final class MarkBounds {
    /// What a mark may reach beyond its own numbers: soft edges, mitred corners.
    private static final double MARGIN = 2;

    /// The first letter behind those of the Latin alphabets of Europe.
    private static final int LATIN = 0x250;

    private MarkBounds() {}

    /// A box around everything a fragment paints, whatever box it claims.
    static Box of(Fragment fragment) {
        Box all = fragment.box();
        for (Mark mark : fragment.marks()) {
            all = all.union(of(mark));
        }
        return all.grown(MARGIN);
    }

    /// A box around what a mark paints.
    static Box of(Mark mark) {
        return switch (mark) {
            case Mark.Panel panel -> panel.box().grown(reach(panel.border()));
            case Mark.Fill fill -> placed(fill);
            case Mark.Stroke stroke -> stroke.outline().bounds().grown(reach(stroke.pen()));
            case Mark.TextLine line -> {
                // accents and descenders of every script stay within two lines above and one below
                double size = line.style().size();
                yield new Box(line.at().x() - size, line.at().y() - 2 * size, line.width() + 2 * size, 3 * size);
            }
            case Mark.Picture picture -> picture.box();
            case Mark.Hyperlink link -> link.box();
        };
    }

    /// What of a mark leaves ink in a part of its drawing; empty if nothing does.
    static Optional<Mark> within(Mark mark, Box part) {
        Box reach = mark instanceof Mark.TextLine line && isLatin(line) ? latin(line) : of(mark);
        if (!reach.grown(MARGIN).overlaps(part)) {
            return Optional.empty();
        }
        return mark instanceof Mark.Stroke stroke
                ? NearStroke.of(stroke, part.grown(MARGIN + reach(stroke.pen())))
                        .map(Mark.class::cast)
                : Optional.of(mark);
    }

    private static boolean isLatin(Mark.TextLine line) {
        return line.text().chars().allMatch(letter -> letter < LATIN);
    }

    /// Letters without further marks above them, whose accents are their own.
    private static Box latin(Mark.TextLine line) {
        double size = line.style().size();
        double above = 1.1 * size;
        return new Box(line.at().x() - size, line.at().y() - above, line.width() + 2 * size, above + 0.4 * size);
    }

    private static Box placed(Mark.Fill fill) {
        Box own = fill.outline().bounds();
        double x = fill.at().x();
        double y = fill.at().y();
        return Box.between(
                x + Math.min(own.x() * fill.scale(), own.right() * fill.scale()),
                y + Math.min(own.y() * fill.scale(), own.bottom() * fill.scale()),
                x + Math.max(own.x() * fill.scale(), own.right() * fill.scale()),
                y + Math.max(own.y() * fill.scale(), own.bottom() * fill.scale()));
    }

    /// Half the width beside the line, and as much again for the tips of corners.
    private static double reach(Pen pen) {
        return 2 * pen.width();
    }
}
