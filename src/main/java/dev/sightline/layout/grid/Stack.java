package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Texts and facts set one below the other at a width, from the left edge on, or from the right one for what reads from
/// right to left.
final class Stack {
    private static final double BETWEEN_FACTS = 10;
    private static final double BETWEEN_LINES = 2;

    private final Setting setting;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean fromRight;
    private double y;

    Stack(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    /// From now on in the direction in which a text reads.
    Stack like(String text) {
        fromRight = setting.typesetter().rightToLeft(text);
        return this;
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

    /// A text that begins `indent` points from where the stack begins.
    Stack text(String text, TextStyle style, Ink ink, double indent) {
        put(setting.set(text, style, width - indent), indent, ink);
        return say(text);
    }

    /// A text in a language of its own, if it has one.
    Stack spoken(Optional<String> language, String text, TextStyle style, Ink ink, double indent) {
        put(setting.speaking(language).set(text, style, width - indent), indent, ink);
        return say(text);
    }

    private void put(Paragraph paragraph, double indent, Ink ink) {
        double room = width - indent;
        boolean across = fromRight && !paragraph.rightToLeft();
        Paragraph.Align align = across ? Paragraph.Align.END : Paragraph.Align.START;
        marks.addAll(paragraph.marks(left(indent, room), y, room, align, ink));
        y += paragraph.height();
    }

    /// A label in small tracked capitals.
    Stack label(String text) {
        capitals(text, setting.theme().textStyles().label(), setting.theme().secondary());
        return say(text + ":");
    }

    /// A text in capitals that is heard as it was written.
    Stack capitals(String text, TextStyle style, Ink ink) {
        String shown = text.toUpperCase(Locale.forLanguageTag(setting.language()));
        put(setting.set(shown, style, width), 0, ink);
        return this;
    }

    /// A text behind a bullet, in the direction in which it reads.
    Stack bullet(String text, TextStyle style, Ink ink) {
        boolean before = fromRight;
        double size = style.size() * 0.36;
        double top = (style.lineHeight() - size) / 2;
        like(text);
        picture(
                List.of(new Mark.Panel(
                        new Box(0, top, size, size), size / 2, setting.theme().secondary(), Pen.NONE)),
                size);
        text(text, style, ink, size + 6);
        fromRight = before;
        return this;
    }

    /// A picture where the next line begins, which takes no room of its own.
    ///
    /// @param wide how wide it is from its left edge at 0
    Stack picture(List<Mark> picture, double wide) {
        marks.addAll(Marks.moved(picture, left(0, wide), y));
        return this;
    }

    /// The left edge of what begins `indent` points from where the stack begins and is so wide.
    double left(double indent, double wide) {
        return fromRight ? width - indent - wide : indent;
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
        marks.addAll(block.at(left(indent, block.width()), y));
        y += block.height();
        say(block.words());
        return this;
    }

    /// Facts side by side, as many on a line as fit. Once pictures begin lines, words without one begin where theirs
    /// do.
    Stack facts(List<Fact> facts) {
        double x = 0;
        double words = 0;
        boolean begun = false;
        for (Fact fact : facts) {
            double lead = fact.lead();
            double wide = lead + setting.width(fact.text(), fact.style());
            if (begun && x + wide > width) {
                y += Fact.LINE + BETWEEN_LINES;
                x = fact.pictureWidth() > 0 || wide + words > width ? 0 : words;
            }
            if (x == 0 && fact.iconed()) {
                words = lead;
            }
            marks.addAll(Marks.moved(fact.picture(), left(x, fact.pictureWidth()), y));
            if (!fact.text().isEmpty()) {
                put(fact, x + lead);
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

    private void put(Fact fact, double begin) {
        double room = Math.max(width - begin, 8);
        Paragraph paragraph = setting.set(fact.text(), fact.style(), room);
        double wide = Math.min(room, paragraph.width());
        double top = y + (Fact.LINE - fact.style().lineHeight()) / 2;
        Paragraph.Align align = paragraph.rightToLeft() == fromRight ? Paragraph.Align.START : Paragraph.Align.END;
        marks.addAll(paragraph.marks(left(begin, wide), top, wide, align, fact.ink()));
        y += (paragraph.lines().size() - 1) * fact.style().lineHeight();
    }

    /// How wide it is.
    double width() {
        return width;
    }

    /// How high it is so far.
    double height() {
        return y;
    }

    /// Words that are only heard. They begin a sentence; after a sentence that ends in another sign than a full
    /// stop they begin a line too, so that it is plain where a name ends that asks something.
    Stack say(String more) {
        if (!more.isBlank()) {
            if (!words.isEmpty()) {
                char last = words.charAt(words.length() - 1);
                boolean ended = last == '?' || last == '!' || last == '…';
                words.append(ended ? "\n" : last == '.' || last == ':' ? " " : ". ");
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
