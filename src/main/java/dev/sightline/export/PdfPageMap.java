package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What lies where on a page, kept for the day when somebody's remarks on it come back.
///
/// @param boxes in the page's own units, y upwards: a box's `y` is its lower edge
record PdfPageMap(List<Entry> boxes) {
    /// How far beside a thing a remark may lie that is about it, in units of the page.
    private static final double BESIDE = 24;

    /// What is shorter either way, in units of the page, is too small to be what a remark is meant for: on a mounting
    /// plan of a large poster, every card.
    private static final double SMALLEST = 6;

    /// What the end of a line says of something that is read for itself: a card, a head, a text, a pin.
    private static final String FOR_ITSELF = "c";

    /// What stands for the element of something said of none in particular, such as the legend.
    private static final String NOTHING = "/";

    /// An element and where it is seen.
    ///
    /// @param element empty for something said of none in particular
    /// @param itself whether it is read for itself there, unlike a ground, a curve or a link
    record Entry(String element, Box box, boolean itself) {}

    /// Writes what lies on a page.
    static void write(Page page, PdfBuffer lines) {
        for (Window window : page.windows()) {
            Placement place = Placement.of(page, window);
            List<Fragment> fragments = window.drawing().fragments();
            for (int i = window.seen().nextSetBit(0); i >= 0; i = window.seen().nextSetBit(i + 1)) {
                Fragment fragment = fragments.get(i);
                Meaning meaning = fragment.meaning();
                boolean itself = isForItself(fragment);
                if (meaning.element().isPresent() ? !meaning.isHeat() : itself) {
                    String about = meaning.about().orElse(NOTHING);
                    for (Box box : LinePieces.boxes(fragment)) {
                        // beyond its window, other things are seen
                        Cut.off(box, window.part()).ifPresent(seen -> line(lines, place, seen, about, itself));
                    }
                }
            }
        }
    }

    private static boolean isForItself(Fragment fragment) {
        Meaning meaning = fragment.meaning();
        return switch (meaning.role()) {
            case TITLE, HEADING, PARAGRAPH, ITEM, CONTENTS, COLUMN_HEADER, ROW_HEADER, CELL, NOTE -> true;
            case FIGURE -> false;
            // what is shown once more is decoration to those who hear, but others read it and write on it
            case DECORATION ->
                meaning.isAgain()
                        || meaning.element().isPresent()
                                && fragment.marks().stream().anyMatch(Mark.TextLine.class::isInstance);
        };
    }

    private static void line(PdfBuffer lines, Placement place, Box box, String element, boolean itself) {
        if (Math.max(box.width(), box.height()) * place.scale() < SMALLEST) {
            return;
        }
        lines.integer(Math.round(place.x(box.x()))).space();
        lines.integer(Math.round(place.y(box.bottom()))).space();
        lines.integer(Math.round(place.x(box.right()))).space();
        lines.integer(Math.round(place.y(box.y()))).space();
        byte[] id = element.getBytes(StandardCharsets.UTF_8);
        lines.put(id, 0, id.length);
        if (itself) {
            lines.space().put(FOR_ITSELF);
        }
        lines.put('\n');
    }

    /// What the lines that were written say; those that make no sense are left out.
    static PdfPageMap read(String lines) {
        List<Entry> entries = new ArrayList<>();
        lines.lines().forEach(line -> entry(line).ifPresent(entries::add));
        return new PdfPageMap(entries);
    }

    private static Optional<Entry> entry(String line) {
        String[] parts = line.split(" ", 6);
        if (parts.length < 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Entry(
                    parts[4].equals(NOTHING) ? "" : parts[4],
                    Box.between(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3])),
                    parts.length > 5 && parts[5].equals(FOR_ITSELF)));
        } catch (NumberFormatException tampered) {
            return Optional.empty();
        }
    }

    /// What a remark is about that covers a box: the smallest thing read for itself on which its middle lies, or
    /// its upper left corner, with which a note points where it is larger than what it is pinned to; else the
    /// element of which it covers most, the smallest of several; else the nearest beside it. Empty, too, where
    /// that is something said of no element.
    Optional<String> under(Box remark) {
        return at(remark.x() + remark.width() / 2, remark.y() + remark.height() / 2)
                .or(() -> at(remark.x(), remark.bottom()))
                .or(() -> covered(remark))
                .or(() -> nearest(remark))
                .map(Entry::element)
                .filter(element -> !element.isEmpty());
    }

    private Optional<Entry> at(double x, double y) {
        Point point = new Point(x, y);
        return boxes.stream()
                .filter(entry -> entry.itself() && entry.box().contains(point))
                .min(Comparator.comparing((Entry entry) -> entry.element().isEmpty())
                        .thenComparingDouble(entry -> area(entry.box())));
    }

    private Optional<Entry> covered(Box remark) {
        Optional<Entry> best = Optional.empty();
        double most = 0;
        for (Entry entry : boxes) {
            double share = common(entry.box(), remark) / Math.sqrt(Math.max(1, area(entry.box())));
            if (share > most) {
                most = share;
                best = Optional.of(entry);
            }
        }
        return best;
    }

    private Optional<Entry> nearest(Box remark) {
        Optional<Entry> best = Optional.empty();
        double least = BESIDE;
        for (Entry entry : boxes) {
            double distance = Math.hypot(
                    gap(remark.x(), remark.right(), entry.box().x(), entry.box().right()),
                    gap(
                            remark.y(),
                            remark.bottom(),
                            entry.box().y(),
                            entry.box().bottom()));
            if (distance < least) {
                least = distance;
                best = Optional.of(entry);
            }
        }
        return best;
    }

    private static double common(Box one, Box other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width <= 0 || height <= 0 ? 0 : width * height;
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }
}
