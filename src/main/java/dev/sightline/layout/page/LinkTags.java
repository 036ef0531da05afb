package dev.sightline.layout.page;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Course;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.model.MapView;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where links leave a page: a small tag with the number of the page on which they go on, or from which they
/// come. It is hidden with its link where that can be hidden.
final class LinkTags {
    private static final double HEIGHT = 12;
    private static final double BESIDE = 3;

    private final MapView view;
    private final PageWords words;
    private final Lettering on;
    private final List<Draft> all;
    private final Draft draft;
    private final List<Box> placed = new ArrayList<>();

    LinkTags(MapView view, PageWords words, Lettering on, List<Draft> all, Draft draft) {
        this.view = view;
        this.words = words;
        this.on = on;
        this.all = all;
        this.draft = draft;
    }

    void draw(List<Course> courses) {
        Box part = draft.part;
        if (part == null) {
            return;
        }
        for (Course course : courses) {
            boolean starts = part.contains(course.start());
            boolean ends = part.contains(course.end());
            if (starts && !ends) {
                tag(part, course.corners(), pageOf(course.end()), "link.on", course);
            } else if (ends && !starts) {
                tag(part, course.corners().reversed(), pageOf(course.start()), "link.from", course);
            }
        }
    }

    /// The page that shows a point of the same sheet; -1 if none does.
    private int pageOf(Point point) {
        for (int i = 0; i < all.size(); i++) {
            Draft other = all.get(i);
            Box part = other.part;
            if (part != null && part.contains(point) && other.mapId.equals(draft.mapId)) {
                return i;
            }
        }
        return -1;
    }

    /// @param corners from the end that is seen
    private void tag(Box part, List<Point> corners, int page, String key, Course course) {
        Point edge = edge(part, corners);
        if (page < 0 || edge == null) {
            return;
        }
        Draft.Pane pane = pane(edge);
        double x = pane.at().x() + (edge.x() - part.x()) * pane.scale();
        double inPane = Math.clamp(edge.y(), pane.part().y(), pane.part().bottom());
        double y = pane.at().y() + (inPane - pane.part().y()) * pane.scale();
        boolean right = edge.x() >= part.right() - 0.5;
        boolean left = edge.x() <= part.x() + 0.5;
        String arrow = key.equals("link.on") ? "→ " : "← ";
        String text = arrow + (page + 1);
        double width = on.width(text, Furniture.STRONG) + 8;
        double tagX = right ? x + BESIDE - 6 : left ? x - width + 4 : x - width / 2;
        tagX = Math.clamp(tagX, 4, draft.frame.page().width() - width - 4);
        Box box = new Box(tagX, y - HEIGHT / 2, width, HEIGHT);
        if (placed.stream().anyMatch(box::overlaps)) {
            return;
        }
        placed.add(box);
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark.Panel(box, 3, on.theme().paper(), Pen.solid(on.theme().secondary(), 0.75)));
        marks.addAll(on.set(text, Furniture.STRONG, width)
                .marks(box.x(), box.y() + 0.5, width, Align.CENTER, on.theme().ink()));
        String said = words.of(key, page + 1);
        Link link = view.document().get(course.link());
        Id<?> other = key.equals("link.on") ? link.to() : link.from();
        marks.add(new Mark.Hyperlink(box, "#" + other.value(), said));
        on.add(Meaning.of(Role.PARAGRAPH, said, link.id().value()), box, marks);
    }

    /// The part of the page that shows a point, or the last above it.
    private Draft.Pane pane(Point point) {
        Draft.Pane found = draft.panes.getFirst();
        double left = found.part().x();
        for (Draft.Pane pane : draft.panes) {
            if (pane.part().x() == left && pane.part().y() <= point.y()) {
                found = pane;
            }
        }
        return found;
    }

    /// Where a line that begins inside leaves; null if it does not.
    private static @Nullable Point edge(Box part, List<Point> corners) {
        for (int i = 1; i < corners.size(); i++) {
            Point from = corners.get(i - 1);
            Point to = corners.get(i);
            if (!part.contains(to)) {
                double x = Math.clamp(to.x(), part.x(), part.right());
                double y = Math.clamp(to.y(), part.y(), part.bottom());
                // lines run across and down only
                return Math.abs(from.x() - to.x()) < 0.01 ? new Point(from.x(), y) : new Point(x, from.y());
            }
        }
        return null;
    }
}
