package dev.sightline.file.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads JSON in UTF-8 into a tree, within limits, and says what is wrong in words.
///
/// It goes over the bytes once, since opening a large map is mostly this. What is wrong is only looked for closely, by
/// [SyntaxCheck], when something is.
public final class JsonReader {
    /// How deep objects and lists may stand in each other.
    public static final int DEPTH = 64;

    /// How many values one file may hold.
    public static final int VALUES = 8_000_000;

    /// How many characters one text may have before anything else is asked: a picture of 32 MB in base64.
    public static final int TEXT = 45_000_000;

    /// How many characters one number may have.
    public static final int NUMBER = 100;

    /// How many characters the name of a field may have.
    public static final int NAME = 10_000;

    private final byte[] bytes;
    private final Spelling spelling;
    private final NameTree tree = new NameTree();
    private final List<Flaw> flaws = new ArrayList<>();
    /// The members and items of all objects and lists that are open.
    private Json[] held = new Json[32];
    private int top;
    private int at;
    private int values;

    private JsonReader(byte[] bytes) {
        this.bytes = bytes;
        this.spelling = new Spelling(bytes);
    }

    /// The tree of a text, with every flaw that could be found.
    public static JsonReading read(byte[] utf8) {
        return new JsonReader(utf8).read();
    }

    private JsonReading read() {
        try {
            space();
            Json tree = value(1);
            if (space() != END) {
                throw syntax();
            }
            return new JsonReading(Optional.of(tree), flaws);
        } catch (Unreadable e) {
            flaws.add(e.flaw);
            return new JsonReading(Optional.empty(), flaws);
        }
    }

    private Json value(int depth) throws Unreadable {
        int start = at;
        if (++values > VALUES) {
            throw new Unreadable(start, "The file holds more than %,d values.".formatted(VALUES));
        }
        return switch (peek()) {
            case '"' -> new Json.Text(text(TEXT), start);
            case '{' -> object(start, depth);
            case '[' -> array(start, depth);
            case 't' -> word("true", new Json.Flag(true, start));
            case 'f' -> word("false", new Json.Flag(false, start));
            case 'n' -> word("null", new Json.Null(start));
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(start);
            default -> throw syntax();
        };
    }

    private JsonObject object(int start, int depth) throws Unreadable {
        check(depth, start);
        at++;
        if (space() == '}') {
            at++;
            return new JsonObject(Layout.FIT, start);
        }
        int base = top;
        NameTree.Path path = tree.start();
        do {
            NameTree.Path likely = path.likely();
            if (space() == '"' && likely != null && spelling.stands(likely.word(), at + 1)) {
                at += likely.name().length() + 2;
                hold(member(depth));
                path = likely;
            } else {
                String name = name();
                NameTree.Path next = path.and(name);
                if (next == null) {
                    return likeNoOther(new JsonObject(start, path.names(), taken(base)), name, depth);
                }
                Json value = member(depth);
                if (next == path) {
                    twice(name, value);
                } else {
                    hold(value);
                }
                path = next;
            }
        } while (goesOn('}'));
        return new JsonObject(start, path.names(), taken(base));
    }

    /// The rest of an object whose names are not worth sharing, from the value of a member on.
    private JsonObject likeNoOther(JsonObject object, String from, int depth) throws Unreadable {
        String name = from;
        while (true) {
            Json value = member(depth);
            if (object.has(name)) {
                twice(name, value);
            } else {
                object.put(name, value);
            }
            if (!goesOn('}')) {
                return object;
            }
            space();
            name = name();
        }
    }

    private String name() throws Unreadable {
        if (peek() != '"') {
            throw syntax();
        }
        return text(NAME);
    }

    /// What follows the name of a member.
    private Json member(int depth) throws Unreadable {
        if (space() != ':') {
            throw syntax();
        }
        at++;
        space();
        return value(depth + 1);
    }

    /// Whether a comma follows, and not the end of what is open.
    private boolean goesOn(char end) throws Unreadable {
        int next = space();
        at++;
        if (next != ',' && next != end) {
            throw syntax();
        }
        return next == ',';
    }

    private void twice(String name, Json value) {
        flaws.add(new Flaw(
                Positions.nameBefore(bytes, value.offset()),
                "'%s' stands twice in this object; only one can hold.".formatted(name)));
    }

    private JsonArray array(int start, int depth) throws Unreadable {
        check(depth, start);
        at++;
        if (space() == ']') {
            at++;
            return new JsonArray(Layout.FIT, start);
        }
        int base = top;
        do {
            space();
            hold(value(depth + 1));
        } while (goesOn(']'));
        return new JsonArray(Layout.FIT, start, taken(base));
    }

    private void hold(Json value) {
        if (top == held.length) {
            held = Arrays.copyOf(held, top * 2);
        }
        held[top++] = value;
    }

    /// What is held from an index on; no longer held from now on.
    private Json[] taken(int base) {
        Json[] taken = Arrays.copyOfRange(held, base, top);
        top = base;
        return taken;
    }

    private static void check(int depth, int offset) throws Unreadable {
        if (depth > DEPTH) {
            throw new Unreadable(
                    offset, "Objects and lists stand more than %d deep in each other here.".formatted(DEPTH));
        }
    }

    /// The text whose opening quote comes next.
    ///
    /// @param most how many characters it may have
    private String text(int most) throws Unreadable {
        String text = spelling.text(at + 1, most);
        if (text == null) {
            throw spelling.isTooLong()
                    ? new Unreadable(
                            at,
                            (most == NAME ? "The name of a field" : "A text")
                                    + " has more than %,d characters.".formatted(most))
                    : syntax();
        }
        at = spelling.end() + 1;
        return text;
    }

    private Json number(int start) throws Unreadable {
        int i = start + (bytes[start] == '-' ? 1 : 0);
        int whole = digits(i);
        if (whole == i || whole > i + 1 && bytes[i] == '0') {
            throw syntax();
        }
        i = whole;
        if (i < bytes.length && bytes[i] == '.') {
            i = digits(i + 1);
            if (i == whole + 1) {
                throw syntax();
            }
        }
        if (i < bytes.length && (bytes[i] | 0x20) == 'e') {
            int first = i + 1;
            if (first < bytes.length && (bytes[first] == '+' || bytes[first] == '-')) {
                first++;
            }
            i = digits(first);
            if (i == first) {
                throw syntax();
            }
        }
        if (i - start > NUMBER) {
            throw new Unreadable(start, "A number has more than %d characters.".formatted(NUMBER));
        }
        at = i;
        return new Json.Amount(spelling.plain(start, i), start);
    }

    /// Where the digits end that begin at a byte.
    private int digits(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i;
    }

    private Json word(String word, Json value) throws Unreadable {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                throw syntax();
            }
        }
        at += word.length();
        return value;
    }

    private static final int END = -1;

    private int peek() {
        return at < bytes.length ? bytes[at] & 0xFF : END;
    }

    /// Goes on to what is no white space.
    ///
    /// @return the byte that stands there; [#END] when none does
    private int space() {
        at = spelling.afterSpace(at);
        return peek();
    }

    /// What is no JSON here, in the words of the check of the whole.
    private Unreadable syntax() {
        return new Unreadable(
                SyntaxCheck.firstFlaw(bytes).orElseGet(() -> new Flaw(at, "This cannot be read as JSON.")));
    }

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Flaw flaw;

        Unreadable(Flaw flaw) {
            super(flaw.sentence(), null, false, false);
            this.flaw = flaw;
        }

        Unreadable(int offset, String sentence) {
            this(new Flaw(offset, sentence));
        }
    }
}
