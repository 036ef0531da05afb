package dev.sightline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML straight through to a stream as UTF-8: no tree in memory, whatever the size. Numbers are written by hand,
/// with at most two decimals unless asked for more.
final class XmlWriter {
    private final OutputStream out;
    private final byte[] buffer = new byte[16_384];
    private int length;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlWriter(OutputStream out) {
        this.out = out;
    }

    /// Begins an element.
    XmlWriter open(String name) throws IOException {
        endTag();
        put('<');
        ascii(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /// An attribute of the element just begun.
    XmlWriter with(String name, String value) throws IOException {
        before(name);
        escaped(value, true);
        put('"');
        return this;
    }

    /// An attribute that is a number.
    XmlWriter with(String name, double value) throws IOException {
        before(name);
        number(value, 2);
        put('"');
        return this;
    }

    /// An attribute whose value is put together piece by piece until [#end] is called.
    XmlWriter begin(String name) throws IOException {
        before(name);
        return this;
    }

    /// The end of an attribute put together piece by piece.
    XmlWriter end() throws IOException {
        put('"');
        return this;
    }

    /// Characters that need no escape, as they are.
    XmlWriter raw(String ascii) throws IOException {
        ascii(ascii);
        return this;
    }

    /// A number with so many decimals at most; what cannot be a number is 0.
    XmlWriter number(double value, int decimals) throws IOException {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        long scaled = Math.round(Math.clamp(Double.isNaN(value) ? 0 : value, -1e9, 1e9) * power);
        if (scaled < 0) {
            put('-');
            scaled = -scaled;
        }
        long whole = scaled / power;
        long rest = scaled % power;
        if (whole != 0 || rest == 0) {
            integer(whole);
        }
        if (rest != 0) {
            put('.');
            for (long place = power / 10; rest > 0; place /= 10) {
                put((int) ('0' + rest / place));
                rest %= place;
            }
        }
        return this;
    }

    /// Text inside the element.
    XmlWriter text(String text) throws IOException {
        endTag();
        escaped(text, false);
        return this;
    }

    /// A new line for whoever reads the file, never inside text.
    XmlWriter line() throws IOException {
        endTag();
        put('\n');
        return this;
    }

    /// Ends the element begun last.
    XmlWriter close() throws IOException {
        String name = open.pop();
        if (inTag) {
            ascii("/>");
            inTag = false;
        } else {
            ascii("</");
            ascii(name);
            put('>');
        }
        return this;
    }

    /// Hands everything on to the stream, which is left open.
    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
        out.flush();
    }

    private void before(String name) throws IOException {
        put(' ');
        ascii(name);
        ascii("=\"");
    }

    private void endTag() throws IOException {
        if (inTag) {
            put('>');
            inTag = false;
        }
    }

    private void integer(long value) throws IOException {
        long power = 1;
        while (value / power >= 10) {
            power *= 10;
        }
        for (; power > 0; power /= 10) {
            put((int) ('0' + value / power % 10));
        }
    }

    private void escaped(String text, boolean attribute) throws IOException {
        String safe = SafeText.of(text);
        for (int i = 0; i < safe.length(); ) {
            int point = safe.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '&' -> ascii("&amp;");
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '"' -> ascii(attribute ? "&quot;" : "\"");
                default -> utf8(point);
            }
        }
    }

    private void utf8(int point) throws IOException {
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xC0 | point >> 6);
            put(0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            put(0xE0 | point >> 12);
            put(0x80 | point >> 6 & 0x3F);
            put(0x80 | point & 0x3F);
        } else {
            put(0xF0 | point >> 18);
            put(0x80 | point >> 12 & 0x3F);
            put(0x80 | point >> 6 & 0x3F);
            put(0x80 | point & 0x3F);
        }
    }

    private void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int octet) throws IOException {
        if (length == buffer.length) {
            out.write(buffer, 0, length);
            length = 0;
        }
        buffer[length++] = (byte) octet;
    }
}
