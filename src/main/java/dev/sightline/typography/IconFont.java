package dev.sightline.typography;

import dev.sightline.drawing.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The outlines of a TrueType file whose glyphs bear names: a font of icons.
///
/// Only what is asked for is read. FontBox reads all of such a font, some 7,000 names and outlines, for the dozen
/// icons that a sheet has, and for that most of what a short command does at all. Source: OpenType 1.9, tables
/// `head`, `hhea`, `loca`, `glyf` and `post`.
final class IconFont {
    /// How many glyphs have names that every font knows, and that stand in no table.
    private static final int STANDARD_NAMES = 258;

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private final byte[] bytes;
    private final ByteBuffer file;
    private final double scale;
    private final double ascent;
    private final boolean wideOffsets;
    private final int glyphs;

    /// @param side how large the em becomes; the top left of the box over its baseline is the origin
    IconFont(byte[] bytes, double side) {
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes);
        int head = table("head");
        scale = side / file.getChar(head + 18);
        wideOffsets = file.getChar(head + 50) != 0;
        ascent = file.getShort(table("hhea") + 4);
        glyphs = file.getChar(table("maxp") + 4);
    }

    private int table(String tag) {
        return FontTables.table(file, tag);
    }

    /// The glyph of a name; 0 when no glyph bears it.
    int glyph(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        int post = table("post");
        int count = file.getChar(post + 32);
        int at = post + 34 + 2 * count;
        for (int index = STANDARD_NAMES; at < bytes.length; index++) {
            int length = bytes[at] & 0xFF;
            if (length == wanted.length && matches(wanted, at + 1)) {
                for (int glyph = 0; glyph < count; glyph++) {
                    if (file.getChar(post + 34 + 2 * glyph) == index) {
                        return glyph;
                    }
                }
            }
            at += length + 1;
        }
        return 0;
    }

    private boolean matches(byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// The outline of a glyph in the box.
    Outline outline(int glyph) {
        if (glyph >= glyphs) {
            throw new IllegalArgumentException("no glyph " + glyph);
        }
        int start = table("glyf") + offset(glyph);
        Outline.Builder outline = Outline.begin();
        if (offset(glyph + 1) == offset(glyph)) {
            return outline.build();
        }
        int contours = file.getShort(start);
        if (contours < 0) {
            throw new UncheckedIOException(new IOException("the icon is made of others"));
        }
        int ends = start + 10;
        int points = contours == 0 ? 0 : file.getChar(ends + 2 * (contours - 1)) + 1;
        Points read = new Points(ends + 2 * contours, points);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = file.getChar(ends + 2 * i);
            read.draw(first, last, outline);
            first = last + 1;
        }
        return outline.build();
    }

    private int offset(int glyph) {
        int loca = table("loca");
        return wideOffsets ? file.getInt(loca + 4 * glyph) : 2 * file.getChar(loca + 2 * glyph);
    }

    /// The points of one glyph, in the box.
    private final class Points {
        private final double[] x;
        private final double[] y;
        private final boolean[] onCurve;

        /// @param at where the length of the instructions stands, behind which the points are
        Points(int at, int count) {
            x = new double[count];
            y = new double[count];
            onCurve = new boolean[count];
            byte[] flags = new byte[count];
            int next = at + 2 + file.getChar(at);
            for (int i = 0; i < count; ) {
                byte flag = bytes[next++];
                int times = (flag & REPEAT) == 0 ? 1 : 1 + (bytes[next++] & 0xFF);
                for (; times > 0; times--) {
                    onCurve[i] = (flag & ON_CURVE) != 0;
                    flags[i++] = flag;
                }
            }
            next = coordinates(flags, SHORT_X, SAME_X, next, x, scale, 0);
            coordinates(flags, SHORT_Y, SAME_Y, next, y, -scale, scale * ascent);
        }

        /// @param same whether a coordinate is as before or, where it is short, goes up
        private int coordinates(
                byte[] flags, int isShort, int same, int at, double[] into, double factor, double origin) {
            int next = at;
            int value = 0;
            for (int i = 0; i < flags.length; i++) {
                boolean is = (flags[i] & same) != 0;
                if ((flags[i] & isShort) != 0) {
                    int step = bytes[next++] & 0xFF;
                    value += is ? step : -step;
                } else if (!is) {
                    value += file.getShort(next);
                    next += 2;
                }
                into[i] = origin + factor * value;
            }
            return next;
        }

        /// Draws one contour. Between two points beside the curve lies one on it, half way.
        void draw(int first, int last, Outline.Builder outline) {
            int count = last - first + 1;
            if (count < 1) {
                return;
            }
            int start = first;
            while (start <= last && !onCurve[start]) {
                start++;
            }
            boolean none = start > last;
            start = none ? first : start;
            double fromX = none ? (x[first] + x[last]) / 2 : x[start];
            double fromY = none ? (y[first] + y[last]) / 2 : y[start];
            double endX = fromX;
            double endY = fromY;
            outline.move(fromX, fromY);
            for (int i = none ? 0 : 1; i < count; i++) {
                int now = first + (start - first + i) % count;
                if (onCurve[now]) {
                    outline.line(x[now], y[now]);
                    fromX = x[now];
                    fromY = y[now];
                    continue;
                }
                boolean closing = i == count - 1;
                int next = first + (start - first + i + 1) % count;
                double toX = closing ? endX : onCurve[next] ? x[next] : (x[now] + x[next]) / 2;
                double toY = closing ? endY : onCurve[next] ? y[next] : (y[now] + y[next]) / 2;
                outline.curve(
                        fromX + 2 * (x[now] - fromX) / 3,
                        fromY + 2 * (y[now] - fromY) / 3,
                        toX + 2 * (x[now] - toX) / 3,
                        toY + 2 * (y[now] - toY) / 3,
                        toX,
                        toY);
                fromX = toX;
                fromY = toY;
                // the point on the curve has been reached with it
                i += !closing && onCurve[next] ? 1 : 0;
            }
            outline.close();
        }
    }
}
