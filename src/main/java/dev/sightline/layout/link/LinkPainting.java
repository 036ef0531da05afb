package dev.sightline.layout.link;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Course;
import dev.sightline.layout.Theme;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    public record Painted(List<Fragment> fragments, List<Course> courses) {
        /// No link.
        public static final Painted NOTHING = new Painted(List.of(), List.of());
    }

    /// The links of a plan at their places, in the order of its wishes; labels are painted over all strokes.
    public static Painted draw(Theme theme, LinkPlan plan, Places places, List<Drawn> links) {
        List<LinkLine> lines = LinkLines.of(plan, places);
        List<List<Point>> bridges = Crossings.of(lines);
        List<Fragment> fragments = new ArrayList<>(links.size() * 2);
        List<Course> courses = new ArrayList<>(links.size());
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i).link();
            Box around = bounds(lines.get(i).corners());
            courses.add(new Course(link.id(), lines.get(i).corners()));
            List<Box> before = new ArrayList<>();
            if (!plan.way(i).free()) {
                before.addAll(places.obstacles());
            }
            before.addAll(places.signs());
            before.removeIf(box -> !box.overlaps(around));
            List<Mark> marks = new LinkMarks(theme, look(link)).draw(lines.get(i), bridges.get(i), before);
            Meaning meaning = lines.get(i).label().isPresent()
                    ? Meaning.decorationOf(link.id().value())
                    : Meaning.of(Role.FIGURE, links.get(i).words(), link.id().value());
            fragments.add(new Fragment(meaning, bounds(lines.get(i).corners()), marks));
        }
        for (int i = 0; i < links.size(); i++) {
            Drawn drawn = links.get(i);
            lines.get(i).label().ifPresent(label -> fragments.add(figure(theme, label, drawn)));
        }
        return new Painted(fragments, courses);
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
