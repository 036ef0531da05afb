package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.layout.TextStyles;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text in one long column: headings in their sizes, paragraphs, items behind a bullet or beside what they are about.
final class TellingColumn {
    private static final double LABELS = 0.3;
    private static final double GAP = 8;
    private static final double INDENT = 12;
    private static final int DEEPEST = 4;
    private static final double BULLET = 3.5;
    /// Marks that no line shows: what follows reads so.
    private static final String LEFT_TO_RIGHT = "\u200E";

    private static final String RIGHT_TO_LEFT = "\u200F";

    private final Lettering on;
    private final double width;
    private double y;

    /// @param on a list of its own
    TellingColumn(Lettering on, double width) {
        this.on = on;
        this.width = width;
    }

    /// The column with all passages.
    Drawing of(List<Passage> passages) {
        for (Passage passage : passages) {
            switch (passage.kind()) {
                case HEADING -> heading(passage);
                case PARAGRAPH -> {
                    y += on.text(
                            Meaning.of(Role.PARAGRAPH, passage.text()),
                            directed(passage.text()),
                            styles().body(),
                            on.theme().ink(),
                            at(0),
                            Align.START);
                    y += 6;
                }
                case ITEM -> item(passage);
            }
        }
        return new Drawing(
                "", on.language(), new Size(width, Math.max(1, y)), on.theme().paper(), on.fragments());
    }

    private TextStyles styles() {
        return on.theme().textStyles();
    }

    private Box at(double indent) {
        return new Box(indent, y, width - indent, 0);
    }

    private void heading(Passage passage) {
        TextStyle style = switch (passage.level()) {
            case 1 -> styles().stage();
            case 2 -> styles().heading();
            default -> styles().bodyStrong();
        };
        y += y == 0 ? 0 : passage.level() <= 2 ? 14 : 8;
        Meaning meaning = new Meaning(
                Role.HEADING, passage.text(), Optional.empty(), Optional.empty(), passage.level(), Optional.empty());
        y += on.text(meaning, passage.text(), style, on.theme().ink(), at(0), Align.START) + 3;
    }

    /// The text of a passage, what is in another language in lines of its own; returns how high it is.
    private double said(Passage passage, double left, double room, List<Mark> marks) {
        String text = passage.text();
        Optional<Passage.Spoken> spoken = passage.spoken();
        List<Paragraph> parts = new ArrayList<>();
        spoken.ifPresent(part -> {
            parts.add(on.set(directed(text.substring(0, part.from()).strip()), styles().body(), room));
            parts.add(on.set(text.substring(part.from(), part.to()), styles().body(), room, part.language()));
        });
        String last = spoken.map(part -> rest(text.substring(part.to()))).orElse(text);
        parts.add(on.set(directed(last), styles().body(), room));
        double high = 0;
        for (Paragraph part : parts) {
            marks.addAll(
                    part.marks(left, y + high, room, Align.START, on.theme().ink()));
            high += part.height();
        }
        return high;
    }

    /// A text that reads as most of its letters do: a sentence may begin with a name from another direction.
    private static String directed(String text) {
        int left = 0;
        int right = 0;
        boolean beginsRight = false;
        for (int c : text.codePoints().toArray()) {
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    beginsRight |= left + right == 0;
                    right++;
                }
                default -> {}
            }
        }
        boolean mostlyRight = right > left;
        return mostlyRight == beginsRight ? text : (mostlyRight ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + text;
    }

    /// What follows words that stand in lines of their own, without the signs between.
    private static String rest(String text) {
        return text.replaceFirst("^[.:;,\\s]+", "");
    }

    private void item(Passage passage) {
        double indent = Math.min(passage.level(), DEEPEST) * INDENT;
        boolean labelled = !passage.label().isBlank();
        boolean fromRight = !labelled
                && on.set(directed(passage.text()), styles().body(), width).rightToLeft();
        double left = labelled ? indent + width * LABELS : fromRight ? 0 : indent + INDENT;
        double room = Math.max(width / 4, fromRight ? width - indent - INDENT : width - left);
        List<Mark> marks = new ArrayList<>();
        double high = said(passage, left, room, marks);
        if (labelled) {
            Paragraph label = on.set(passage.label(), styles().metaStrong(), width * LABELS - GAP);
            marks.addAll(label.marks(
                    indent, y + 1, width * LABELS - GAP, Align.START, on.theme().secondary()));
            high = Math.max(high, label.height() + 1);
        } else {
            double top = y + (styles().body().lineHeight() - BULLET) / 2;
            Box dot = new Box(fromRight ? width - indent - 2 - BULLET : indent + 2, top, BULLET, BULLET);
            marks.add(new Mark.Panel(dot, BULLET / 2, on.theme().secondary(), Pen.NONE));
        }
        String words = !labelled
                ? passage.text()
                : passage.text().isBlank() ? passage.label() : passage.label() + ": " + passage.text();
        if (!words.isBlank()) {
            on.add(Meaning.of(Role.ITEM, words), new Box(0, y, width, high), marks);
            y += high + 4;
        }
    }
}
