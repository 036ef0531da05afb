package dev.sightline.export.paper;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a printer answers in the Internet Printing Protocol.
///
/// @param status below 0x100 if it went well
/// @param values all that it tells, by name, as words: a number as digits, a range as `1-99`
record IppAnswer(int status, Map<String, List<String>> values) {
    private static final int END_OF_GROUPS = 0x03;
    private static final int FIRST_VALUE = 0x10;
    private static final int FIRST_WORDS = 0x40;
    private static final int INTEGER = 0x21;
    private static final int BOOLEAN = 0x22;
    private static final int ENUM = 0x23;
    private static final int RANGE = 0x33;
    private static final int TEXT_WITH_LANGUAGE = 0x35;
    private static final int NAME_WITH_LANGUAGE = 0x36;
    private static final int MOST_VALUES = 20_000;

    /// Reads an answer.
    ///
    /// @throws IOException if it is not one, or breaks off
    static IppAnswer read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        in.readUnsignedShort();
        int status = in.readUnsignedShort();
        in.readInt();
        Map<String, List<String>> values = new LinkedHashMap<>();
        String name = "";
        int count = 0;
        for (int kind = in.readUnsignedByte(); kind != END_OF_GROUPS; kind = in.readUnsignedByte()) {
            if (kind < FIRST_VALUE) {
                continue;
            }
            if (count++ > MOST_VALUES) {
                throw new IOException("no end of values");
            }
            String called = new String(some(in), StandardCharsets.UTF_8);
            byte[] value = some(in);
            name = called.isEmpty() ? name : called;
            Optional<String> words = words(kind, value);
            if (words.isPresent()) {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(words.get());
            }
        }
        return new IppAnswer(status, values);
    }

    private static byte[] some(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort();
        byte[] read = in.readNBytes(length);
        if (read.length < length) {
            throw new EOFException("breaks off");
        }
        return read;
    }

    private static Optional<String> words(int kind, byte[] value) {
        return switch (kind) {
            case INTEGER, ENUM -> numbers(value, 1).map(all -> String.valueOf(all.getInt()));
            case BOOLEAN -> value.length == 1 ? Optional.of(String.valueOf(value[0] != 0)) : Optional.empty();
            case RANGE -> numbers(value, 2).map(all -> all.getInt() + "-" + all.getInt());
            case TEXT_WITH_LANGUAGE, NAME_WITH_LANGUAGE -> spoken(value);
            default -> kind < FIRST_WORDS ? Optional.empty() : Optional.of(new String(value, StandardCharsets.UTF_8));
        };
    }

    private static Optional<ByteBuffer> numbers(byte[] value, int many) {
        return value.length == many * Integer.BYTES ? Optional.of(ByteBuffer.wrap(value)) : Optional.empty();
    }

    /// A text after the language in which it is.
    private static Optional<String> spoken(byte[] value) {
        ByteBuffer all = ByteBuffer.wrap(value);
        if (all.remaining() < 2) {
            return Optional.empty();
        }
        int language = Short.toUnsignedInt(all.getShort());
        int start = 2 + language + 2;
        return start <= value.length
                ? Optional.of(new String(value, start, value.length - start, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    boolean good() {
        return status < 0x100;
    }

    /// All that is told under a name.
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// What is told first under a name, or nothing.
    String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }
}
