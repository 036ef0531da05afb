package dev.sightline.layout.link;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.layout.Course;
import dev.sightline.layout.Gap;
import dev.sightline.layout.TextPlace;
import java.util.List;
import java.util.Optional;

/// Where the labels of links stand on a sheet, so that they can be written there.
public final class LinkLabels {
    private LinkLabels() {}

    /// The place of a label.
    ///
    /// @param figure what is drawn of the link beside its stroke
    /// @return empty for a link without a label
    public static Optional<TextPlace> place(Course course, Fragment figure) {
        List<Mark.TextLine> lines = figure.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(TextPlace.centred(lines, room(course, figure)));
    }

    /// As the plan has it, see [LinkPlan#labelRoom(int)]: wide on a channel, and above two stages that it joins.
    private static double room(Course course, Fragment figure) {
        boolean above = figure.box().bottom()
                < Math.min(course.start().y(), course.end().y());
        return above || course.gaps().stream().anyMatch(Gap::level) ? LinkPlan.LABEL_WIDTH : LinkPlan.NARROW_ROOM;
    }
}
