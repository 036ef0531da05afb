package dev.sightline.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Bytes of PDF syntax being gathered. Numbers are written by hand: `String.format` would cost more than all the rest.
final class PdfBuffer {
    /// The longest string that PDF/A allows, in bytes, and a margin for its byte order mark.
    static final int LONGEST_STRING = 32_760;

    private byte[] bytes;
    private int length;

    PdfBuffer() {
        this(256);
    }

    PdfBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    void clear() {
        length = 0;
    }

    PdfBuffer put(int octet) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) octet;
        return this;
    }

    /// Syntax as it is: ASCII only.
    PdfBuffer put(String ascii) {
        int count = ascii.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    PdfBuffer put(byte[] more, int from, int count) {
        reserve(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
        return this;
    }

    PdfBuffer put(PdfBuffer other) {
        return put(other.bytes, 0, other.length);
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
        }
    }

    /// A whole number.
    PdfBuffer integer(long value) {
        if (value < 0) {
            put('-');
            value = -value;
        }
        long power = 1;
        while (value / power >= 10) {
            power *= 10;
        }
        for (; power > 0; power /= 10) {
            put('0' + (int) (value / power % 10));
        }
        return this;
    }

    /// A number with at most two decimals.
    PdfBuffer number(double value) {
        return hundredths(hundredthsOf(value));
    }

    /// A number in hundredths; what cannot be a number is 0, what is beyond all paper is cut.
    static long hundredthsOf(double value) {
        return Math.round(Math.clamp(Double.isNaN(value) ? 0 : value, -1e7, 1e7) * 100);
    }

    /// A number given in hundredths.
    PdfBuffer hundredths(long value) {
        if (value < 0) {
            put('-');
            value = -value;
        }
        long whole = value / 100;
        int rest = (int) (value % 100);
        if (whole != 0 || rest == 0) {
            integer(whole);
        }
        if (rest != 0) {
            put('.').put('0' + rest / 10);
            if (rest % 10 != 0) {
                put('0' + rest % 10);
            }
        }
        return this;
    }

    /// A number of 0 to 1 given in thousandths: enough for every byte of colour.
    PdfBuffer thousandths(int value) {
        if (value >= 1000) {
            return integer(value / 1000);
        }
        if (value == 0) {
            return put('0');
        }
        put('.');
        for (int power = 100, rest = value; rest > 0; power /= 10) {
            put('0' + rest / power);
            rest %= power;
        }
        return this;
    }

    /// A number with six decimals, for factors.
    PdfBuffer factor(double value) {
        long millionths = Math.round(Math.clamp(Double.isNaN(value) ? 0 : value, -1e9, 1e9) * 1e6);
        if (millionths < 0) {
            put('-');
            millionths = -millionths;
        }
        integer(millionths / 1_000_000);
        int rest = (int) (millionths % 1_000_000);
        if (rest != 0) {
            put('.');
            for (int power = 100_000; rest > 0; power /= 10) {
                put('0' + rest / power);
                rest %= power;
            }
        }
        return this;
    }

    PdfBuffer space() {
        return put(' ');
    }

    /// A reference to an object.
    PdfBuffer ref(int number) {
        return integer(number).put(" 0 R");
    }

    /// A text string for people: ASCII where that will do, otherwise UTF-16 with a byte order mark. Halves of surrogate
    /// pairs and control characters become harmless; what exceeds the format's longest string is cut.
    PdfBuffer text(String text) {
        return string(SafeText.of(text));
    }

    /// The same for a text of several lines, which stay lines.
    PdfBuffer lines(String text) {
        return string(text.lines().map(SafeText::of).collect(Collectors.joining("\r")));
    }

    private PdfBuffer string(String safe) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(safe)) {
            put('(');
            int end = Math.min(safe.length(), LONGEST_STRING);
            for (int i = 0; i < end; i++) {
                octet(safe.charAt(i));
            }
            return put(')');
        }
        put('(').put(0xFE).put(0xFF);
        int end = SafeText.cut(safe, LONGEST_STRING / 2);
        for (int i = 0; i < end; i++) {
            octet(safe.charAt(i) >> 8);
            octet(safe.charAt(i) & 0xFF);
        }
        return put(')');
    }

    /// A byte of a string.
    PdfBuffer octet(int octet) {
        return switch (octet) {
            case '(', ')', '\\' -> put('\\').put(octet);
            case '\r' -> put("\\r");
            default -> put(octet);
        };
    }

    /// A name, with what a name cannot hold written as `#xx`.
    PdfBuffer name(String name) {
        put('/');
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 0x7F && "#()<>[]{}/%".indexOf(octet) < 0) {
                put(octet);
            } else {
                put('#').hex(octet & 0xFF, 2);
            }
        }
        return this;
    }

    /// A number in so many hexadecimal digits.
    PdfBuffer hex(int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            put("0123456789ABCDEF".charAt(value >> shift & 0xF));
        }
        return this;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
