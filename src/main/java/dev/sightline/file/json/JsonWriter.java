package dev.sightline.file.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Prints a tree in UTF-8, laid out as a person would: what is short on one line, what is long broken, two spaces
/// deeper at each level.
public final class JsonWriter {
    /// How many columns a line may have before it is broken.
    public static final int COLUMNS = 120;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] out = new byte[1 << 14];
    private int size;

    private JsonWriter() {}

    /// A tree as the bytes of a file, with a line break at the end.
    public static byte[] write(Json tree) {
        JsonWriter writer = new JsonWriter();
        writer.value(tree, 0, 0);
        writer.put('\n');
        return Arrays.copyOf(writer.out, writer.size);
    }

    /// A tree on one line.
    public static String line(Json tree) {
        JsonWriter writer = new JsonWriter();
        writer.inline(tree);
        return new String(writer.out, 0, writer.size, StandardCharsets.UTF_8);
    }

    /// @param indent how far the line is indented that the value begins in
    /// @param before how many columns stand before it in that line, and after it
    private void value(Json value, int indent, int before) {
        if (isLeaf(value) || isFit(value) && fits(value, indent + before)) {
            inline(value);
        } else if (value instanceof JsonArray array) {
            put('[');
            for (int i = 0; i < array.items().size(); i++) {
                newLine(indent + 2);
                value(array.items().get(i), indent + 2, 1);
                comma(i < array.items().size() - 1);
            }
            newLine(indent);
            put(']');
        } else if (value instanceof JsonObject object) {
            put('{');
            int at = object.layout() == Layout.HEAD ? head(object, indent + 2) : 0;
            for (; at < object.size(); at++) {
                newLine(indent + 2);
                name(object.name(at));
                value(object.value(at), indent + 2, object.name(at).length() + 5);
                comma(at < object.size() - 1);
            }
            newLine(indent);
            put('}');
        }
    }

    /// Puts the first members on one line, as far as they are short; none unless all that are short fit.
    private int head(JsonObject object, int indent) {
        int count = 0;
        int columns = indent;
        while (count < object.size() && (isLeaf(object.value(count)) || isFit(object.value(count)))) {
            columns += object.name(count).length() + 6 + width(object.value(count), COLUMNS);
            count++;
        }
        if (count == 0 || columns > COLUMNS) {
            return 0;
        }
        newLine(indent);
        for (int i = 0; i < count; i++) {
            name(object.name(i));
            inline(object.value(i));
            comma(i < object.size() - 1);
            if (i < count - 1) {
                put(' ');
            }
        }
        return count;
    }

    private static boolean isLeaf(Json value) {
        return switch (value) {
            case JsonObject object -> object.isEmpty();
            case JsonArray array -> array.isEmpty();
            default -> true;
        };
    }

    private static boolean isFit(Json value) {
        return value instanceof JsonObject object && object.layout() == Layout.FIT
                || value instanceof JsonArray array && array.layout() == Layout.FIT;
    }

    private static boolean fits(Json value, int before) {
        return before + width(value, COLUMNS - before) <= COLUMNS;
    }

    /// How many columns a value takes on one line; more than `most` when it is more, without counting on.
    private static int width(Json value, int most) {
        return switch (value) {
            case Json.Text text -> text.value().length() + 2;
            case Json.Amount amount -> amount.digits().length();
            case Json.Flag flag -> flag.value() ? 4 : 5;
            case Json.Null _ -> 4;
            case JsonArray array -> {
                int width = 2;
                for (int i = 0; i < array.items().size() && width <= most; i++) {
                    width += (i > 0 ? 2 : 0) + width(array.items().get(i), most - width);
                }
                yield width;
            }
            case JsonObject object -> {
                int width = 2;
                for (int i = 0; i < object.size() && width <= most; i++) {
                    width += (i > 0 ? 2 : 0) + object.name(i).length() + 4 + width(object.value(i), most - width);
                }
                yield width;
            }
        };
    }

    private void inline(Json value) {
        switch (value) {
            case Json.Text text -> string(text.value());
            case Json.Amount amount -> plain(amount.digits());
            case Json.Flag flag -> plain(flag.value() ? "true" : "false");
            case Json.Null _ -> plain("null");
            case JsonArray array -> {
                put('[');
                for (int i = 0; i < array.items().size(); i++) {
                    if (i > 0) {
                        put(',');
                        put(' ');
                    }
                    inline(array.items().get(i));
                }
                put(']');
            }
            case JsonObject object -> {
                put('{');
                for (int i = 0; i < object.size(); i++) {
                    if (i > 0) {
                        put(',');
                        put(' ');
                    }
                    name(object.name(i));
                    inline(object.value(i));
                }
                put('}');
            }
        }
    }

    private void name(String name) {
        string(name);
        put(':');
        put(' ');
    }

    private void comma(boolean more) {
        if (more) {
            put(',');
        }
    }

    private void newLine(int indent) {
        room(indent + 1);
        out[size++] = '\n';
        Arrays.fill(out, size, size + indent, (byte) ' ');
        size += indent;
    }

    private void string(String text) {
        put('"');
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if ((i & 0xFFF) == 0) {
                room(6 * Math.min(length - i, 0x1000) + 6);
            }
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
                out[size++] = (byte) c;
            } else if (c < 0x80) {
                control(c);
            } else if (c < 0x800) {
                out[size++] = (byte) (0xC0 | c >> 6);
                out[size++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                out[size++] = (byte) (0xF0 | point >> 18);
                out[size++] = (byte) (0x80 | point >> 12 & 0x3F);
                out[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                out[size++] = (byte) (0x80 | point & 0x3F);
            } else if (Character.isSurrogate(c)) {
                // half a character can only be written as its number
                number(c);
            } else {
                out[size++] = (byte) (0xE0 | c >> 12);
                out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[size++] = (byte) (0x80 | c & 0x3F);
            }
        }
        put('"');
    }

    private void control(char c) {
        switch (c) {
            case '"', '\\' -> escape(c);
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            case '\t' -> escape('t');
            default -> number(c);
        }
    }

    private void escape(char c) {
        out[size++] = '\\';
        out[size++] = (byte) c;
    }

    private void number(char c) {
        escape('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out[size++] = HEX[c >> shift & 0xF];
        }
    }

    private void plain(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    private void put(char ascii) {
        room(1);
        out[size++] = (byte) ascii;
    }

    private void room(int bytes) {
        if (size + bytes > out.length) {
            out = Arrays.copyOf(out, Math.max(size + bytes, out.length * 2));
        }
    }
}
