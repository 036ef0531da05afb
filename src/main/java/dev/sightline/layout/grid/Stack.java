package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Texts and facts set one below the other at a width.
final class Stack {
    private static final double BETWEEN_FACTS = 10;
    private static final double AFTER_PICTURE = 4;
    private static final double BETWEEN_LINES = 2;

    private final Setting setting;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private double y;

    Stack(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    /// Free space.
    Stack gap(double space) {
        y += space;
        return this;
    }

    /// Free space, unless this is the top.
    Stack gapIfAny(double space) {
        return y > 0 ? gap(space) : this;
    }

    /// A text over the whole width.
    Stack text(String text, TextStyle style, Ink ink) {
        return text(text, style, ink, 0);
    }

    /// A text that begins `indent` points from the left.
    Stack text(String text, TextStyle style, Ink ink, double indent) {
        Paragraph paragraph = setting.set(text, style, width - indent);
        marks.addAll(paragraph.marks(indent, y, width - indent, Paragraph.Align.START, ink));
        y += paragraph.height();
        say(text);
        return this;
    }

    /// A label in small tracked capitals.
    Stack label(String text) {
        Paragraph paragraph = setting.set(
                text.toUpperCase(Locale.forLanguageTag(setting.language())),
                setting.theme().textStyles().label(),
                width);
        marks.addAll(paragraph.marks(
                0, y, width, Paragraph.Align.START, setting.theme().secondary()));
        y += paragraph.height();
        say(text + ":");
        return this;
    }

    /// A text behind a bullet.
    Stack bullet(String text, TextStyle style, Ink ink) {
        double size = style.size() * 0.36;
        double top = y + (style.lineHeight() - size) / 2;
        marks.add(new Mark.Panel(
                new dev.sightline.geometry.Box(0, top, size, size),
                size / 2,
                setting.theme().secondary(),
                dev.sightline.drawing.Pen.NONE));
        return text(text, style, ink, size + 6);
    }

    /// Free space until it is at least as high as this.
    Stack atLeast(double height) {
        y = Math.max(y, height);
        return this;
    }

    /// Marks that belong here, drawn relative to the top of what comes next.
    Stack mark(List<Mark> more) {
        marks.addAll(Marks.moved(more, 0, y));
        return this;
    }

    /// A finished block.
    Stack block(Block block, double indent) {
        marks.addAll(block.at(indent, y));
        y += block.height();
        say(block.words());
        return this;
    }

    /// Facts side by side, as many on a line as fit.
    Stack facts(List<Fact> facts) {
        double x = 0;
        boolean begun = false;
        for (Fact fact : facts) {
            double lead = fact.pictureWidth()
                    + (fact.pictureWidth() > 0 && !fact.text().isEmpty() ? AFTER_PICTURE : 0);
            double wide = lead + setting.width(fact.text(), fact.style());
            if (begun && x + wide > width) {
                y += Fact.LINE + BETWEEN_LINES;
                x = 0;
            }
            marks.addAll(Marks.moved(fact.picture(), x, y));
            if (!fact.text().isEmpty()) {
                double room = Math.max(width - x - lead, 8);
                Paragraph paragraph = setting.set(fact.text(), fact.style(), room);
                double top = y + (Fact.LINE - fact.style().lineHeight()) / 2;
                List<Mark> lines = paragraph.marks(x + lead, top, room, Paragraph.Align.START, fact.ink());
                marks.addAll(
                        paragraph.rightToLeft()
                                ? Marks.moved(lines, -Math.max(0, room - paragraph.width()), 0)
                                : lines);
                y += (paragraph.lines().size() - 1) * fact.style().lineHeight();
            }
            say(fact.words());
            x += wide + BETWEEN_FACTS;
            begun = true;
        }
        if (begun) {
            y += Fact.LINE;
        }
        return this;
    }

    /// How high it is so far.
    double height() {
        return y;
    }

    /// Words that are only heard.
    Stack say(String more) {
        if (!more.isBlank()) {
            if (!words.isEmpty()) {
                char last = words.charAt(words.length() - 1);
                words.append(last == '.' || last == ':' || last == '?' || last == '!' || last == '…' ? " " : ". ");
            }
            words.append(more.strip());
        }
        return this;
    }

    /// All of it.
    Block block() {
        return new Block(width, y, marks, words.toString());
    }
}
