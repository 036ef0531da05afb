package dev.sightline;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import java.util.Locale;

/// A drawing told as text, one line for each fragment and mark, so that a difference says in words what moved.
public final class DrawingText {
    private DrawingText() {}

    /// All of it; numbers to a tenth of a point.
    public static String of(Drawing drawing) {
        StringBuilder text = new StringBuilder();
        text.append("“%s” %s, %s × %s\n"
                .formatted(
                        drawing.title(),
                        drawing.language(),
                        n(drawing.size().width()),
                        n(drawing.size().height())));
        for (Fragment fragment : drawing.fragments()) {
            text.append(line(fragment)).append('\n');
            for (Mark mark : fragment.marks()) {
                text.append("    ").append(line(mark)).append('\n');
            }
        }
        return text.toString();
    }

    private static String line(Fragment fragment) {
        Meaning meaning = fragment.meaning();
        String line = meaning.role() + " " + box(fragment.box());
        line += meaning.element().map(id -> " " + id).orElse("");
        line += meaning.slot()
                .map(slot -> " [row %d+%d, column %d+%d]"
                        .formatted(slot.row(), slot.rowSpan(), slot.column(), slot.columnSpan()))
                .orElse("");
        return meaning.words().isEmpty() ? line : line + " “" + meaning.words().replace("\n", "\\n") + "”";
    }

    private static String line(Mark mark) {
        return switch (mark) {
            case Mark.Panel it ->
                "panel " + box(it.box()) + " r" + n(it.radius()) + " " + ink(it.fill()) + pen(it.border());
            case Mark.Fill it ->
                "fill " + box(it.outline().bounds()) + " ×" + n(it.scale()) + " at "
                        + n(it.at().x()) + "," + n(it.at().y()) + " " + ink(it.ink());
            case Mark.Stroke it -> "stroke " + box(it.outline().bounds()) + pen(it.pen());
            case Mark.TextLine it ->
                "text " + n(it.at().x()) + "," + n(it.at().y()) + " "
                        + n(it.style().size()) + "/"
                        + it.style().face().weight() + (it.style().face().italic() ? " italic " : " ")
                        + ink(it.ink()) + " “" + it.text() + "”";
            case Mark.Picture it ->
                "picture " + box(it.box()) + " " + it.image().mediaType();
            case Mark.Hyperlink it -> "link " + box(it.box()) + " " + it.target();
        };
    }

    private static String pen(Pen pen) {
        return pen.width() == 0
                ? ""
                : " pen " + n(pen.width()) + " " + ink(pen.ink())
                        + (pen.dashes().isEmpty() ? "" : " dashes " + pen.dashes());
    }

    private static String ink(Ink ink) {
        return ink.opacity() == 0 ? "none" : ink.opacity() == 1 ? ink.hex() : ink.hex() + "@" + n(ink.opacity());
    }

    private static String box(Box box) {
        return "(" + n(box.x()) + "," + n(box.y()) + " " + n(box.width()) + "×" + n(box.height()) + ")";
    }

    private static String n(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        text = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return text.equals("-0") ? "0" : text;
    }
}
