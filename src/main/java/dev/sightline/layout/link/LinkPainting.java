package dev.sightline.layout.link;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Course;
import dev.sightline.layout.Gap;
import dev.sightline.layout.Theme;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Links as fragments: strokes for the eye, and one figure in words for each.
public final class LinkPainting {
    private LinkPainting() {}

    /// A link to be drawn.
    ///
    /// @param label set in lines; without lines for none
    /// @param words the link told to somebody who cannot see it
    public record Drawn(Link link, Paragraph label, String words) {}

    /// Links painted.
    ///
    /// @param fragments labels after all strokes
    /// @param courses where each runs
    /// @param trace how they were made, so that the next time only what has changed is
    public record Painted(
            List<Fragment> fragments,
            List<Course> courses,
            @Nullable Trace trace) {
        /// No link.
        public static final Painted NOTHING = new Painted(List.of(), List.of(), null);
    }

    /// The links of a plan at their places, in the order of its wishes; labels are painted over all strokes.
    ///
    /// @param before what was painted last; what is as it was then is not made again
    public static Painted draw(Theme theme, LinkPlan plan, Places places, List<Drawn> links, @Nullable Painted before) {
        Trace old = before == null ? null : before.trace();
        Trace trace = Trace.of(theme, plan, places, links, old);
        if (before != null && old != null && trace.same(old)) {
            return before;
        }
        List<Fragment> fragments = new ArrayList<>(links.size() * 2);
        List<Course> courses = new ArrayList<>(links.size());
        for (int i = 0; i < links.size(); i++) {
            if (before != null && old != null && trace.sameStroke(i, old)) {
                fragments.add(before.fragments().get(i));
                courses.add(course(before.courses().get(i), trace, i));
            } else {
                fragments.add(stroke(trace, i));
                courses.add(course(null, trace, i));
            }
        }
        for (int i = 0; i < links.size(); i++) {
            Drawn drawn = links.get(i);
            trace.lines().get(i).label().ifPresent(label -> fragments.add(figure(theme, label, drawn)));
        }
        return new Painted(fragments, courses, trace);
    }

    /// Where a link runs; as it was known before if it runs the same way.
    private static Course course(@Nullable Course before, Trace trace, int index) {
        List<Gap> gaps = trace.plan().way(index).gaps();
        return before != null && before.gaps().equals(gaps)
                ? before
                : new Course(
                        trace.links().get(index).link().id(),
                        trace.lines().get(index).corners(),
                        gaps);
    }

    private static Fragment stroke(Trace trace, int index) {
        LinkLine line = trace.lines().get(index);
        Drawn drawn = trace.links().get(index);
        Box around = bounds(line.corners());
        List<Box> hiding = new ArrayList<>();
        if (!trace.plan().way(index).free()) {
            add(trace.places().obstacles(), around, hiding);
        }
        add(trace.places().signs(), around, hiding);
        List<Mark> marks = new LinkMarks(trace.theme(), look(drawn.link()))
                .draw(line, trace.bridges().get(index), hiding);
        String id = drawn.link().id().value();
        Meaning meaning =
                line.label().isPresent() ? Meaning.decorationOf(id) : Meaning.of(Role.FIGURE, drawn.words(), id);
        return new Fragment(meaning, around, marks);
    }

    private static void add(List<Box> boxes, Box around, List<Box> to) {
        for (Box box : boxes) {
            if (box.overlaps(around)) {
                to.add(box);
            }
        }
    }

    private static LinkLook look(Link link) {
        LinkLook look = LinkLook.of(link.kind());
        if (link.style().isPresent()) {
            look = look.styled(link.style().get());
        }
        if (link.direction().isPresent()) {
            look = switch (link.direction().get()) {
                case ONE -> look;
                case TWO -> look.ended(arrow(look), arrow(look));
                case NONE -> look.ended(LinkLook.Head.NONE, LinkLook.Head.NONE);
            };
        }
        return look;
    }

    private static LinkLook.Head arrow(LinkLook look) {
        return look.head() == LinkLook.Head.NONE ? LinkLook.Head.FULL : look.head();
    }

    private static Fragment figure(Theme theme, Box label, Drawn drawn) {
        Meaning meaning =
                Meaning.of(Role.FIGURE, drawn.words(), drawn.link().id().value());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(label, 3, theme.paper(), Pen.solid(theme.hairline(), 0.5)));
        Paragraph text = drawn.label();
        marks.addAll(text.marks(
                label.x() + (label.width() - text.width()) / 2,
                label.y() + (label.height() - text.height()) / 2,
                text.width(),
                Paragraph.Align.CENTER,
                theme.ink()));
        return new Fragment(meaning, label, marks);
    }

    private static Box bounds(List<Point> corners) {
        Box box = new Box(corners.getFirst().x(), corners.getFirst().y(), 0, 0);
        for (Point corner : corners) {
            box = box.union(new Box(corner.x(), corner.y(), 0, 0));
        }
        return box.grown(4);
    }

    /// A kind's stroke with its ends and marks, for a legend.
    public static List<Mark> sample(Theme theme, LinkKind kind, double width, double height) {
        LinkLine line = new LinkLine(List.of(new Point(0, height / 2), new Point(width, height / 2)), Optional.empty());
        return new LinkMarks(theme, LinkLook.of(kind)).draw(line, List.of(), List.of());
    }
}
