package dev.sightline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Runs a command as a shell does, and keeps what it said.
///
/// @param bytes what went to the output, as it is
@SuppressWarnings("ArrayRecordComponent") // compared by no test as a whole
record Shell(int code, String out, String err, byte[] bytes) {
    static Shell run(Object... words) {
        return fed(new byte[0], words);
    }

    /// With bytes at the input.
    static Shell fed(byte[] input, Object... words) {
        return sent(input, false, new ByteArrayOutputStream(), words);
    }

    /// With a person at a terminal who sees the output.
    static Shell atTerminal(Object... words) {
        return sent(new byte[0], true, new ByteArrayOutputStream(), words);
    }

    /// With an output that may fail; what went to it is not told.
    static Shell into(OutputStream output, Object... words) {
        return sent(new byte[0], false, output, words);
    }

    private static Shell sent(byte[] input, boolean terminal, OutputStream out, Object... words) {
        String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input), out, err, () -> terminal);
        int code = Sightline.run(streams, arguments);
        byte[] bytes = out instanceof ByteArrayOutputStream kept ? kept.toByteArray() : new byte[0];
        return new Shell(code, new String(bytes, StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), bytes);
    }
}
