package dev.sightline.export;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.typography.FontShelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets lines of text: shaped, kerned, and so that they are copied as they were written.
final class PdfText {
    private final PdfFile file;
    private final PdfResources resources;
    private final PdfDrawnGlyphs drawn;
    private final Map<String, PdfFont> fonts = new HashMap<>();
    private final List<PdfFont> all = new ArrayList<>();

    PdfText(PdfFile file, PdfResources resources) {
        this.file = file;
        this.resources = resources;
        drawn = new PdfDrawnGlyphs(file, resources);
    }

    /// Whether a line leaves anything to be seen.
    static boolean isSeen(Mark.TextLine line) {
        return line.ink().argb() >>> 24 != 0
                && line.style().size() > 0
                && !line.runs().isEmpty();
    }

    /// Sets a line.
    ///
    /// @param spaceAfter whether the next line goes on with another word; a space then tells the two words apart
    void line(Mark.TextLine line, boolean spaceAfter, PdfContent content, PdfPen pen, Placement place)
            throws IOException {
        content.fillWith(line.ink());
        double size = line.style().size() * place.scale();
        int tracking = (int) Math.round(line.style().tracking() / line.style().size() * 1000);
        double y = place.y(line.at().y());
        for (int i = 0; i < line.runs().size(); i++) {
            TextRun run = line.runs().get(i);
            double x = place.x(line.at().x() + run.x());
            if (run.isEmoji()) {
                PdfDrawnGlyphs.Drawn glyph = drawn.emoji(run);
                pen.begin(glyph.font(), size, x, y);
                pen.show(glyph);
                continue;
            }
            PdfFont font = font(run.font());
            pen.begin(font.name(), size, x, y);
            boolean spaced = spaceAfter && i == line.runs().size() - 1 && !run.rightToLeft();
            for (String word : words(spaced ? run.text() + " " : run.text(), run.rightToLeft())) {
                pen.show(font.word(word, run.rightToLeft(), tracking));
            }
        }
        pen.rest();
    }

    private PdfFont font(String key) {
        PdfFont font = fonts.get(key);
        if (font == null || font.isFull()) {
            font = new PdfFont(FontShelf.font(key), file, resources, drawn);
            fonts.put(key, font);
            all.add(font);
        }
        return font;
    }

    /// The words of a run from left to right, each with the space that follows it. Words come again and again, so they
    /// are what is remembered.
    private static List<String> words(String text, boolean rightToLeft) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space + 1;
            words.add(text.substring(from, to));
            from = to;
        }
        return rightToLeft ? words.reversed() : words;
    }

    /// Writes the fonts that were used.
    void write() throws IOException {
        for (PdfFont font : all) {
            font.write();
        }
        drawn.write();
    }
}
