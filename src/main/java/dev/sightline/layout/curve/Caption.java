package dev.sightline.layout.curve;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that want a place beside something: a value and a quote beside a point, a name at a line's end.
final class Caption {
    /// By so much another sign has to be farther off.
    private static final double CLEARLY = 2;

    private final SetTexts texts;
    private final List<Part> parts;
    private final Ink ink;
    private final Reading reading;
    private final Box anchor;
    private final Extent room;
    private final boolean up;
    private final boolean name;
    private final List<Box> strangers;
    private final Map<Integer, Block> blocks = new HashMap<>();

    /// A text in one style.
    record Part(String text, TextStyle style) {}

    /// The parts set one below the other.
    ///
    /// @param room how wide their lines might be
    record Block(List<Paragraph> paragraphs, double width, double height, double room) {}

    /// @param anchor the sign they belong to
    /// @param room the stretch in which they are at home
    /// @param up whether they would rather stand above
    /// @param name whether they name the curve and stand at its end
    /// @param strangers signs of other curves, none of which may be taken for what they belong to
    Caption(
            SetTexts texts,
            Reading reading,
            List<Part> parts,
            Ink ink,
            Box anchor,
            Extent room,
            boolean up,
            boolean name,
            List<Box> strangers) {
        this.texts = texts;
        this.reading = reading;
        this.parts = parts;
        this.ink = ink;
        this.anchor = anchor;
        this.room = room;
        this.up = up;
        this.name = name;
        this.strangers = List.copyOf(strangers);
    }

    /// The words set in lines no wider than some points; each width is set once.
    Block block(double width) {
        return blocks.computeIfAbsent((int) width, key -> {
            List<Paragraph> paragraphs = new ArrayList<>();
            double widest = 0;
            double height = 0;
            for (Part part : parts) {
                Paragraph paragraph = texts.set(part.text(), part.style(), key);
                paragraphs.add(paragraph);
                widest = Math.max(widest, paragraph.width());
                height += paragraph.height();
            }
            return new Block(paragraphs, widest, height, key);
        });
    }

    /// The marks of a block set in a box.
    List<Mark> marks(Block block, Box box, Paragraph.Align align) {
        List<Mark> marks = new ArrayList<>();
        double y = box.y();
        for (Paragraph paragraph : block.paragraphs()) {
            marks.addAll(paragraph.marks(box.x(), y, box.width(), align, ink));
            y += paragraph.height();
        }
        return marks;
    }

    Ink ink() {
        return ink;
    }

    Reading reading() {
        return reading;
    }

    Box anchor() {
        return anchor;
    }

    Extent room() {
        return room;
    }

    boolean up() {
        return up;
    }

    boolean name() {
        return name;
    }

    /// Whether in a box they would stand as near to another curve's sign as to their own.
    boolean misleading(Box box) {
        double own = apart(box, anchor);
        for (Box stranger : strangers) {
            if (apart(box, stranger) < own + CLEARLY) {
                return true;
            }
        }
        return false;
    }

    private static double apart(Box a, Box b) {
        double across = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
        double down = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
        return Math.hypot(across, down);
    }
}
