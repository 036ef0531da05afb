package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.Card;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Marker;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Touchpoint;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is pinned to things: markers along their top edge, and a numbered pin at the corner for each comment. The
/// numbers follow the order in which the sheet is read.
final class Pins {
    private static final double PIN = 16;
    private static final double HALF_CAPITAL = 0.36;

    private final Setting setting;
    private final Set<Id<?>> commented = new HashSet<>();
    private final Set<Id<?>> marked = new HashSet<>();
    private final Set<Id<?>> done = new HashSet<>();
    private final List<Comment> numbered = new ArrayList<>();

    Pins(Setting setting) {
        this.setting = setting;
        commented.addAll(setting.view().commented());
        for (Marker marker : setting.view().markers()) {
            marked.add(marker.on());
        }
    }

    /// The comments that have got a number: the first has 1.
    List<Comment> numbered() {
        return numbered;
    }

    /// The fragments, each followed by what is pinned to it.
    List<Fragment> pinned(List<Fragment> fragments) {
        if (commented.isEmpty() && marked.isEmpty()) {
            return fragments;
        }
        List<Fragment> all = new ArrayList<>(fragments.size() + commented.size() + marked.size());
        for (Fragment fragment : fragments) {
            all.add(fragment);
            Optional<String> element = fragment.meaning().element();
            if (element.isPresent() && !fragment.meaning().words().isEmpty()) {
                Id<Element> id = Id.of(element.get());
                if (done.add(id)) {
                    pin(id, fragment, all);
                }
            }
        }
        return all;
    }

    private void pin(Id<Element> id, Fragment on, List<Fragment> all) {
        Box box = on.box();
        if (on.meaning().role() == Role.TITLE) {
            behind(id, on, all);
            return;
        }
        double x = box.right() - PIN / 2 + 4;
        if (commented.contains(id)) {
            List<Comment> comments = setting.view().comments(id);
            for (int i = comments.size() - 1; i >= 0; i--) {
                numbered.add(comments.get(comments.size() - 1 - i));
                all.add(pin(new Point(x - i * (PIN + 2), box.y() + 1), numbered.size(), on));
            }
            x -= comments.size() * (PIN + 2);
        }
        List<Marker> markers = markers(id);
        if (!markers.isEmpty()) {
            Slot slot = on.meaning().slot().orElse(new Slot(0, 0, 1, 1));
            all.addAll(MarkerShapes.draw(setting, markers, new Point(x, box.y() + 1), slot));
        }
    }

    /// The markers on a thing, and on the touchpoint that it shows; those on curves stand at their points.
    private List<Marker> markers(Id<Element> id) {
        Optional<Element> element = setting.view().document().find(id);
        if (element.isEmpty() || element.get() instanceof ScoreCurve || element.get() instanceof Touchpoint) {
            return List.of();
        }
        List<Marker> markers = setting.view().markers(id);
        if (element.get() instanceof Card card
                && card.touchpoint().isPresent()
                && marked.contains(card.touchpoint().get())) {
            markers = new ArrayList<>(markers);
            markers.addAll(setting.view().markers(card.touchpoint().get()));
        }
        return markers;
    }

    /// The pins on a map, behind the last word of its title: above the title and beside it other words stand.
    private void behind(Id<Element> id, Fragment title, List<Fragment> all) {
        Mark.TextLine last = null;
        for (Mark mark : title.marks()) {
            last = mark instanceof Mark.TextLine line ? line : last;
        }
        if (last == null || !commented.contains(id)) {
            return;
        }
        double y = last.at().y() - last.style().size() * HALF_CAPITAL;
        boolean fromRight = setting.typesetter().rightToLeft(last.text());
        double x = fromRight ? last.at().x() - PIN : last.at().x() + last.width() + PIN;
        for (Comment comment : setting.view().comments(id)) {
            numbered.add(comment);
            all.add(pin(new Point(x, y), numbered.size(), title));
            x += fromRight ? -PIN - 2 : PIN + 2;
        }
    }

    private Fragment pin(Point center, int number, Fragment on) {
        Box box = new Box(center.x() - PIN / 2, center.y() - PIN / 2, PIN, PIN);
        Slot slot = on.meaning().slot().orElse(null);
        String words = setting.say("note.see", number);
        Meaning meaning = new Meaning(
                slot == null ? Role.PARAGRAPH : Role.FIGURE,
                words,
                Optional.of(numbered.getLast().id().value()),
                Optional.ofNullable(slot),
                0,
                Optional.empty());
        return new Fragment(
                meaning, box, disc(setting, box, number, numbered.getLast().resolved()));
    }

    /// A disc with a number, as on the sheet and in the legend; only its rim for what is settled.
    static List<Mark> disc(Setting setting, Box box, int number, boolean settled) {
        Theme theme = setting.theme();
        TextStyle style = theme.textStyles().note();
        Paragraph digits = setting.set(String.valueOf(number), style, 40);
        List<Mark> marks = new ArrayList<>();
        marks.add(
                settled
                        ? new Mark.Panel(box, box.height() / 2, theme.paper(), Pen.solid(theme.secondary(), 1))
                        : new Mark.Panel(box, box.height() / 2, theme.ink(), Pen.solid(theme.paper(), 1.5)));
        marks.addAll(digits.marks(
                box.x(),
                box.centerY() - style.lineHeight() / 2,
                box.width(),
                Paragraph.Align.CENTER,
                settled ? theme.secondary() : theme.paper()));
        return marks;
    }
}
