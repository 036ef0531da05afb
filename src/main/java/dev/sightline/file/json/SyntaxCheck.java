package dev.sightline.file.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Finds where a text stops being JSON, and what was expected there. Asked only when reading has failed, so that the
/// answer can be in a person's words.
final class SyntaxCheck {
    private final byte[] bytes;
    private final Positions positions;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private SyntaxCheck(byte[] bytes) {
        this.bytes = bytes;
        this.positions = new Positions(bytes);
    }

    /// The first place where a text is no JSON; empty when it is.
    static Optional<Flaw> firstFlaw(byte[] utf8) {
        SyntaxCheck check = new SyntaxCheck(utf8);
        try {
            check.document();
            return Optional.empty();
        } catch (Found e) {
            return Optional.of(e.flaw);
        }
    }

    private void document() throws Found {
        value("a value");
        while (!open.isEmpty()) {
            boolean object = bytes[open.getLast()] == '{';
            skipSpace();
            if (next(object ? '}' : ']')) {
                open.removeLast();
            } else if (!next(',')) {
                throw expected(object ? "a comma or }" : "a comma or ]");
            } else if (object) {
                member();
            } else {
                value("a value after the comma");
            }
        }
        skipSpace();
        if (at < bytes.length) {
            throw new Found(at, "The document is complete before this, but " + found() + " follows.");
        }
    }

    /// Reads one value, or opens one.
    private void value(String expected) throws Found {
        skipSpace();
        int start = at;
        if (next('{')) {
            open.addLast(start);
            skipSpace();
            if (peek() != '}') {
                member();
            }
        } else if (next('[')) {
            open.addLast(start);
            skipSpace();
            if (peek() != ']') {
                value("a value or ]");
            }
        } else if (peek() == '"') {
            string();
        } else if (peek() == '-' || peek() >= '0' && peek() <= '9') {
            number();
        } else if (!word("true") && !word("false") && !word("null")) {
            throw expected(expected);
        }
    }

    private void member() throws Found {
        skipSpace();
        if (peek() != '"') {
            throw expected("the name of a field in double quotes");
        }
        string();
        skipSpace();
        if (!next(':')) {
            throw expected("a colon");
        }
        value("a value after the colon");
    }

    private void string() throws Found {
        int start = at++;
        while (at < bytes.length) {
            int c = bytes[at] & 0xFF;
            if (c == '"') {
                at++;
                return;
            } else if (c == '\n' || c == '\r') {
                throw new Found(
                        start, "The text that begins here is not closed in its line; a line break is written \\n.");
            } else if (c < 0x20) {
                throw new Found(at, "A text holds a control character; it is written \\u%04x.".formatted(c));
            } else if (c == '\\') {
                escape();
            } else if (c < 0x80) {
                at++;
            } else {
                character();
            }
        }
        throw new Found(start, "The file ends inside the text that begins here.");
    }

    private void escape() throws Found {
        int c = at + 1 < bytes.length ? bytes[at + 1] : 0;
        if (c == 'u') {
            for (int i = 2; i < 6; i++) {
                if (at + i >= bytes.length || Character.digit(bytes[at + i], 16) < 0) {
                    throw new Found(at, "After \\u four hexadecimal digits are expected.");
                }
            }
            at += 6;
        } else if (c != 0 && "\"\\/bfnrt".indexOf(c) >= 0) {
            at += 2;
        } else {
            throw new Found(
                    at, "A backslash must be followed by one of \" \\ / b f n r t u; itself it is written \\\\.");
        }
    }

    /// One character of more than one byte.
    private void character() throws Found {
        int point = Utf8.at(bytes, at);
        if (point == Utf8.UNSOUND) {
            throw new Found(
                    at,
                    "The byte %02X is not text in UTF-8; the file was saved in another encoding."
                            .formatted(bytes[at] & 0xFF));
        }
        at += Utf8.length(point);
    }

    private void number() throws Found {
        int start = at;
        next('-');
        int whole = digits();
        if (whole == 0) {
            throw expected("a digit");
        } else if (whole > 1 && bytes[at - whole] == '0') {
            throw new Found(start, "A number does not begin with 0 unless a point follows.");
        }
        if (next('.') && digits() == 0) {
            throw expected("a digit after the point");
        }
        if (next('e') || next('E')) {
            if (!next('+')) {
                next('-');
            }
            if (digits() == 0) {
                throw expected("the digits of the exponent");
            }
        }
    }

    private int digits() {
        int count = 0;
        while (peek() >= '0' && peek() <= '9') {
            at++;
            count++;
        }
        return count;
    }

    private boolean word(String word) {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < letters.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != letters[i]) {
                return false;
            }
        }
        at += letters.length;
        return true;
    }

    private void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    private boolean next(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private int peek() {
        return at < bytes.length ? bytes[at] : -1;
    }

    private Found expected(String what) {
        String inside = "";
        if (!open.isEmpty()) {
            int start = open.getLast();
            inside = " in the %s that begins in line %d"
                    .formatted(bytes[start] == '{' ? "object" : "list", positions.line(start));
        }
        if (at >= bytes.length) {
            return new Found(at, "The file ends where " + what + " is expected" + inside + ".");
        }
        return new Found(at, found() + " stands where " + what + " is expected" + inside + ".");
    }

    /// The character at the current place, or the word that begins there.
    private String found() {
        String rest = new String(bytes, at, Math.min(80, bytes.length - at), StandardCharsets.UTF_8);
        int end = 0;
        while (end < rest.length() && end < 30 && Character.isLetterOrDigit(rest.charAt(end))) {
            end++;
        }
        return "'" + (end > 0 ? rest.substring(0, end) : rest.substring(0, rest.offsetByCodePoints(0, 1))) + "'";
    }

    private static final class Found extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Flaw flaw;

        Found(int offset, String sentence) {
            super(sentence, null, false, false);
            this.flaw = new Flaw(offset, sentence);
        }
    }
}
