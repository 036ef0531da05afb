package dev.sightline.typography;

import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The short way for plain text, which most text is: one alphabet, one font, one direction, one grapheme to a
/// character. Gives the same lines as [LineFiller], some twenty times faster.
final class PlainLines {
    /// Stands for a character that the font lacks or that is not plain.
    private static final char FOREIGN = 0xFFFF;

    private static final Map<String, PlainLines> KNOWN = new ConcurrentHashMap<>();

    private final String font;
    private final int unitsPerEm;
    private final char[] advances = new char[PlainBreaks.LIMIT];

    private PlainLines(String key) {
        ShippedFont shipped = FontShelf.font(key);
        font = key;
        unitsPerEm = shipped.unitsPerEm();
        for (char c = 0; c < advances.length; c++) {
            int glyph = shipped.glyph(c);
            boolean plain = glyph != 0 && PlainBreaks.classOf(c) != 0;
            advances[c] = plain ? (char) shipped.advance(glyph) : FOREIGN;
        }
    }

    /// @param family of somebody's own fonts; empty for none
    static PlainLines of(String family, TextStyle style) {
        return of(OwnFonts.key(family, style.face()));
    }

    /// @param font its key
    static PlainLines of(String font) {
        return KNOWN.computeIfAbsent(font, PlainLines::new);
    }

    /// The width of a text on one line in points; NaN if it is not plain.
    double width(String text, TextStyle style) {
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            char advance = advance(text.charAt(i));
            if (advance == FOREIGN) {
                return Double.NaN;
            }
            units += advance;
        }
        return units * style.size() / unitsPerEm + text.length() * style.tracking();
    }

    private char advance(char c) {
        return c < advances.length ? advances[c] : FOREIGN;
    }

    /// Adds the lines of a text without line feeds. False, and nothing added, if the text is not so plain that its
    /// breaks are sure.
    boolean set(String text, TextStyle style, double width, String language, List<Paragraph.Line> lines) {
        return PlainBreaks.speak(language) && new Setting(text, style, width).set(lines);
    }

    /// One text on its way into lines.
    private final class Setting {
        private final String text;
        private final double width;
        private final double scale;
        private final double tracking;
        private final List<Paragraph.Line> found = new ArrayList<>();

        /// Where the line in hand begins and, in font units, how far it reaches.
        private int lineStart;

        private long lineUnits;

        /// The last place where the line in hand may end, as it is seen (without spaces) and where the next begins.
        private int good;

        private int goodSeen;
        private long goodSeenUnits;
        private long goodUnits;

        Setting(String text, TextStyle style, double width) {
            this.text = text;
            this.width = width + LineFiller.TOLERANCE;
            scale = style.size() / unitsPerEm;
            tracking = style.tracking();
        }

        boolean set(List<Paragraph.Line> lines) {
            byte last = 0;
            byte beforeLast = 0;
            int seen = 0;
            long seenUnits = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                char advance = advance(c);
                if (advance == FOREIGN) {
                    return false;
                }
                byte next = PlainBreaks.classOf(c);
                if (next != PlainBreaks.SPACE) {
                    boolean spaced = seen < i;
                    PlainBreaks.Gap gap =
                            i == 0 ? PlainBreaks.Gap.JOINED : PlainBreaks.before(next, last, beforeLast, spaced);
                    if (gap == PlainBreaks.Gap.UNSURE) {
                        return false;
                    }
                    if (gap == PlainBreaks.Gap.BREAK) {
                        good = i;
                        goodUnits = lineUnits;
                        goodSeen = Math.max(seen, lineStart);
                        goodSeenUnits = seenUnits;
                    }
                    if (wide(lineUnits + advance, i + 1 - lineStart) > width) {
                        makeRoom(i, advance);
                    }
                    seen = i + 1;
                    seenUnits = lineUnits + advance;
                    beforeLast = spaced ? PlainBreaks.SPACE : last;
                    last = next;
                }
                lineUnits += advance;
            }
            end(Math.max(seen, lineStart), seen > lineStart ? seenUnits : 0);
            lines.addAll(found);
            return true;
        }

        /// Ends lines until the character at `i` fits, or stands alone.
        private void makeRoom(int i, char advance) {
            if (good > lineStart) {
                if (goodSeen > lineStart) {
                    end(goodSeen, goodSeenUnits);
                }
                lineStart = good;
                lineUnits -= goodUnits;
            }
            if (i > lineStart && wide(lineUnits + advance, i + 1 - lineStart) > width) {
                end(i, lineUnits);
                lineStart = i;
                lineUnits = 0;
            }
        }

        private void end(int end, long units) {
            String seen = text.substring(lineStart, end);
            double wide = wide(units, seen.length());
            found.add(new Paragraph.Line(
                    seen, wide, seen.isEmpty() ? List.of() : List.of(new TextRun(font, seen, 0, wide, false))));
        }

        private double wide(long units, int graphemes) {
            return units * scale + graphemes * tracking;
        }
    }
}
