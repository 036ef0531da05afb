package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.MovedMarks;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The heads of stages and phases as pages show them: what goes on over several stretches of the sheet has a head of
/// its own in each, with its name in it, and no head reaches into the stretch beside its own. The first says what the
/// head says; the others are for the eye.
final class StageBanners {
    private static final double PADDING = 10;
    private static final double TIP = 12;
    /// A stretch of a head that is no wider is the air beside it.
    private static final double LEAST = 24;
    /// What is as wide as it is high and between these is a pin, or a marker, and not a link.
    private static final double LEAST_PIN = 12;

    private static final double WIDEST_PIN = 24;

    private final Sheet sheet;
    private final List<Extent> pieces;
    /// What stands side by side, with the heads of lanes.
    private final List<Extent> edges;

    private final Lettering on;
    private final PageWords words;

    /// @param pieces what of the sheet stands side by side on a page, from left to right
    StageBanners(Sheet sheet, List<Extent> pieces, Lettering on, PageWords words) {
        this.sheet = sheet;
        this.pieces = pieces;
        edges = new ArrayList<>(pieces);
        Box lanes = StageLayout.lanes(sheet);
        if (lanes.width() > 0) {
            edges.add(new Extent(lanes.x(), lanes.right()));
        }
        this.on = on;
        this.words = words;
    }

    /// The sheet with such heads; without columns as it is.
    Sheet drawn() {
        if (sheet.columns().isEmpty()) {
            return sheet;
        }
        Drawing drawing = sheet.drawing();
        List<Fragment> fragments = new ArrayList<>(drawing.fragments().size());
        List<Fragment> pins = new ArrayList<>();
        for (Fragment fragment : drawing.fragments()) {
            if (isPin(fragment)) {
                pins.add(fragment);
                continue;
            }
            fragments.addAll(seen(pins));
            pins.clear();
            if (isBanner(fragment)) {
                banners(fragment, fragments);
            } else {
                fragments.add(fragment);
            }
        }
        fragments.addAll(seen(pins));
        return new Sheet(
                new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments),
                sheet.titleBlock(),
                sheet.columnHeaders(),
                sheet.laneHeaders(),
                sheet.columns(),
                sheet.rows(),
                sheet.courses());
    }

    private static boolean isBanner(Fragment fragment) {
        Meaning meaning = fragment.meaning();
        boolean drawn = fragment.marks().stream().anyMatch(mark -> isGround(mark, meaning.level()));
        return meaning.role() == Role.COLUMN_HEADER && meaning.level() < 2 && drawn;
    }

    /// Whether a mark is the band of a stage or the bracket of a phase.
    private static boolean isGround(Mark mark, int level) {
        return level == 1 ? mark instanceof Mark.Fill : mark instanceof Mark.Stroke;
    }

    private static boolean isPin(Fragment fragment) {
        Box box = fragment.box();
        boolean round = box.width() > LEAST_PIN && Math.max(box.width(), box.height()) < WIDEST_PIN;
        return fragment.meaning().role() == Role.FIGURE && round && Math.abs(box.width() - box.height()) < 1;
    }

    /// The pins on one thing, moved so far to the left and down that its page shows them whole.
    private List<Fragment> seen(List<Fragment> pins) {
        double beyond = 0;
        double above = 0;
        for (Fragment pin : pins) {
            Box box = pin.box();
            for (Extent edge : edges) {
                boolean cut = box.x() < edge.right() && box.right() > edge.right();
                beyond = cut ? Math.max(beyond, box.right() - edge.right()) : beyond;
            }
            for (Sheet.Row row : sheet.rows()) {
                double top = row.whole().y();
                above = box.y() < top && box.bottom() > top ? Math.max(above, top - box.y()) : above;
            }
        }
        if (beyond == 0 && above == 0) {
            return List.copyOf(pins);
        }
        double dx = -beyond;
        double dy = above;
        return pins.stream()
                .map(pin -> new Fragment(pin.meaning(), pin.box().plus(dx, dy), new MovedMarks(pin.marks(), dx, dy)))
                .toList();
    }

    private void banners(Fragment head, List<Fragment> to) {
        boolean stage = head.meaning().level() == 1;
        Box box = head.box();
        double right = stage ? body(head) : box.right();
        List<Extent> stretches = new ArrayList<>();
        for (Extent piece : pieces) {
            Extent stretch = new Extent(Math.max(box.x(), piece.left()), Math.min(right, piece.right()));
            if (stretch.width() > LEAST) {
                stretches.add(stretch);
            }
        }
        if (stretches.isEmpty()) {
            to.add(head);
            return;
        }
        for (int i = 0; i < stretches.size(); i++) {
            Extent stretch = stretches.get(i);
            boolean last = i + 1 == stretches.size();
            double end = last && stage ? pointed(stretch.right()) : stretch.right();
            Box at = Box.between(stretch.left(), box.y(), end, box.bottom());
            List<Mark> marks = new ArrayList<>();
            marks.addAll(stage ? band(head, at, i == 0, last) : bracket(head, at, i == 0, last));
            marks.addAll(lettered(head, at, i == 0));
            Meaning meaning = i == 0 ? head.meaning() : again(head);
            to.add(new Fragment(meaning, at, marks));
        }
    }

    private static Meaning again(Fragment head) {
        Optional<String> element = head.meaning().element();
        return element.map(Meaning::decorationOf).orElse(Meaning.DECORATION);
    }

    /// Where the band of a stage ends without its point.
    private double body(Fragment head) {
        double right = head.box().right();
        double body = head.box().x();
        for (Extent column : sheet.columns()) {
            if (column.right() < right + 0.01) {
                body = Math.max(body, column.right());
            }
        }
        return body;
    }

    /// Where the point of a stage ends: as far as the page shows what is beside its last column.
    private double pointed(double right) {
        double edge = right + StageLayout.BESIDE;
        for (Extent piece : pieces) {
            edge = piece.left() < right && piece.right() > right ? Math.min(edge, piece.right()) : edge;
        }
        return edge;
    }

    private static List<Mark> band(Fragment head, Box at, boolean first, boolean last) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : head.marks()) {
            if (mark instanceof Mark.Fill fill) {
                boolean notched = first && fill.outline().bounds().width() > 4 * TIP && isNotched(head);
                double body = last ? at.right() - TIP : at.right();
                Outline.Builder outline = Outline.begin().move(at.x(), at.y()).line(body, at.y());
                if (last) {
                    outline.line(at.right(), at.centerY());
                }
                outline.line(body, at.bottom()).line(at.x(), at.bottom());
                if (notched) {
                    outline.line(at.x() + TIP, at.centerY());
                }
                marks.add(new Mark.Fill(outline.close().build(), fill.at(), fill.scale(), fill.ink()));
                break;
            }
        }
        return marks;
    }

    /// Whether a stage stands before it: its number is then further from its edge.
    private static boolean isNotched(Fragment head) {
        double left = head.box().right();
        for (Mark mark : head.marks()) {
            left = switch (mark) {
                case Mark.Panel panel -> Math.min(left, panel.box().x());
                case Mark.TextLine line -> Math.min(left, line.at().x());
                default -> left;
            };
        }
        return left >= head.box().x() + PADDING + TIP - 1;
    }

    private static List<Mark> bracket(Fragment head, Box at, boolean first, boolean last) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : head.marks()) {
            if (mark instanceof Mark.Stroke stroke) {
                double y = stroke.outline().bounds().y();
                double tick = stroke.outline().bounds().bottom();
                List<Point> points = new ArrayList<>();
                if (first) {
                    points.add(new Point(at.x() + 0.5, tick));
                }
                points.add(new Point(first ? at.x() + 0.5 : at.x(), y));
                points.add(new Point(last ? at.right() - 0.5 : at.right(), y));
                if (last) {
                    points.add(new Point(at.right() - 0.5, tick));
                }
                marks.add(new Mark.Stroke(Outline.through(points, false), stroke.pen()));
            }
        }
        return marks;
    }

    /// What is written in a head: all of it in the first of its stretches, its name in the others.
    private List<Mark> lettered(Fragment head, Box at, boolean first) {
        List<Mark> rest = head.marks().stream()
                .filter(mark -> !isGround(mark, head.meaning().level())
                        || head.meaning().level() == 1 && isIcon(mark))
                .toList();
        double end = at.right() - PADDING;
        if (first && rest.stream().allMatch(mark -> right(mark) <= end + 0.01)) {
            return rest;
        }
        List<Mark> marks = new ArrayList<>();
        double dx = at.x() - head.box().x();
        double x = at.x() + PADDING;
        int texts = 0;
        for (Mark mark : new MovedMarks(rest, dx, 0)) {
            if (mark instanceof Mark.Panel disc) {
                marks.add(disc);
                x = disc.box().right() + 8;
            } else if (mark instanceof Mark.TextLine line && line.at().x() < x - 8) {
                // the number on its disc
                marks.add(line);
            } else {
                texts++;
            }
        }
        if (texts > 0) {
            marks.addAll(name(head, rest, new Box(x, at.y(), Math.max(LEAST, end - x), at.height()), first));
        }
        return marks;
    }

    private static boolean isIcon(Mark mark) {
        return mark instanceof Mark.Fill fill && fill.scale() != 1;
    }

    private static double right(Mark mark) {
        return switch (mark) {
            case Mark.Panel panel -> panel.box().right();
            case Mark.TextLine line -> line.at().x() + line.width();
            default -> Double.NEGATIVE_INFINITY;
        };
    }

    private List<Mark> name(Fragment head, List<Mark> marks, Box in, boolean first) {
        List<String> texts = new ArrayList<>();
        List<Mark.TextLine> looks = new ArrayList<>();
        double disc = marks.stream()
                .filter(Mark.Panel.class::isInstance)
                .mapToDouble(StageBanners::right)
                .findFirst()
                .orElse(Double.NEGATIVE_INFINITY);
        for (Mark mark : marks) {
            if (!(mark instanceof Mark.TextLine line) || right(line) <= disc) {
                continue;
            }
            boolean same = !looks.isEmpty()
                    && looks.getLast().style().equals(line.style())
                    && looks.getLast().ink().equals(line.ink());
            if (same) {
                texts.set(texts.size() - 1, texts.getLast() + " " + line.text().strip());
            } else {
                texts.add(line.text().strip());
                looks.add(line);
            }
        }
        if (looks.isEmpty()) {
            return List.of();
        }
        int count = first ? looks.size() : 1;
        List<Paragraph> set = new ArrayList<>();
        double high = 0;
        for (int i = 0; i < count; i++) {
            TextStyle style = looks.get(i).style();
            String text = first ? texts.get(i) : words.of("continued", texts.get(i));
            int lines = (int) Math.max(1, (in.height() - high) / style.lineHeight());
            Paragraph paragraph = on.set(on.within(text, style, in.width(), lines), style, in.width());
            if (i > 0 && high + paragraph.height() > in.height()) {
                break;
            }
            set.add(paragraph);
            high += paragraph.height();
        }
        boolean stage = head.meaning().level() == 1;
        double y = stage ? in.centerY() - high / 2 : in.y();
        List<Mark> made = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            Ink ink = looks.get(i).ink();
            made.addAll(set.get(i).marks(in.x(), y, in.width(), Align.START, ink));
            y += set.get(i).height();
        }
        return made;
    }
}
