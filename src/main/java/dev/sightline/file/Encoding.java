package dev.sightline.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// How the text of a file is encoded. UTF-8 is the rule; UTF-16, as some editors save it, is read too.
final class Encoding {
    private Encoding() {}

    /// A text, or something else.
    sealed interface Result {}

    /// A text in UTF-8 without a byte-order mark.
    ///
    /// @param note what is to be told about how it was found
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Text(byte[] utf8, Optional<String> note) implements Result {}

    /// Not a text; the rest of a sentence that begins with the file's name.
    record NoText(String why) implements Result {}

    /// Nothing but zeros, as a crash may leave behind.
    record Zeros() implements Result {}

    private static final Map<String, String> KNOWN = Map.of(
            "%PDF", "a PDF",
            "PK\3\4", "a ZIP file, or one of an office program",
            "\u0089PNG", "a PNG picture",
            "\u00FF\u00D8\u00FF", "a JPEG picture",
            "GIF8", "a GIF picture",
            "\u001F\u008B", "a compressed file (gzip)",
            "{\\rtf", "a text of a word processor (RTF)",
            "<?xml", "an XML file",
            "<svg", "an SVG drawing");

    static Result toUtf8(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Text(Arrays.copyOfRange(bytes, 3, bytes.length), Optional.empty());
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return fromUtf16(bytes, 2, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return fromUtf16(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0, '{')) {
            return fromUtf16(bytes, 0, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, '{', 0)) {
            return fromUtf16(bytes, 0, StandardCharsets.UTF_16LE);
        }
        String start = start(bytes);
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            if (start.startsWith(known.getKey())) {
                return new NoText("is no Sightline document but " + known.getValue() + ".");
            }
        }
        if (bytes.length > 0 && start.chars().allMatch(c -> c == 0)) {
            return new Zeros();
        } else if (start.indexOf('\0') >= 0 || !looksLikeJson(bytes) && holdsControls(start)) {
            return new NoText("is no text, and so no Sightline document.");
        }
        return new Text(bytes, Optional.empty());
    }

    /// Whether a text begins as an object or a list does, or speaks of its format as a damaged document of ours would.
    static boolean looksLikeJson(byte[] utf8) {
        String start = start(utf8);
        String first = start.strip();
        return first.isEmpty() || first.startsWith("{") || first.startsWith("[") || start.contains("\"format\"");
    }

    /// Whether there are characters that no text has.
    private static boolean holdsControls(String start) {
        return start.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Result fromUtf16(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new Text(
                    text.getBytes(StandardCharsets.UTF_8),
                    Optional.of("The file is encoded in " + charset.name() + "; it will be saved in UTF-8."));
        } catch (CharacterCodingException e) {
            return new NoText("begins like a text in " + charset.name() + " but is none.");
        }
    }
}
