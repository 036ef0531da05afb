package dev.sightline.file.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON in UTF-8 into a tree, within limits, and says what is wrong in words.
public final class JsonReader {
    /// How deep objects and lists may stand in each other.
    public static final int DEPTH = 64;

    /// How many values one file may hold.
    public static final int VALUES = 8_000_000;

    /// How many characters one text may have before anything else is asked: a picture of 32 MB in base64.
    public static final int TEXT = 45_000_000;

    /// How many characters one number may have.
    public static final int NUMBER = 100;

    /// Without a guess at the encoding: two bytes of which one is zero are no text in UTF-16 but a fault, and places in
    /// the file are counted in its bytes.
    /// Names are the very strings that the tables of fields hold, so that most are found without a look at their
    /// letters.
    private static final JsonFactory TOKENS = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH + 8)
                    .maxStringLength(TEXT)
                    .maxNumberLength(NUMBER)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final byte[] bytes;
    private final JsonParser parser;
    private final NameTree tree = new NameTree();
    private final List<Flaw> flaws = new ArrayList<>();
    /// The members and items of all objects and lists that are open.
    private String[] names = new String[32];
    private Json[] held = new Json[32];
    private int top;
    private int values;

    private JsonReader(byte[] bytes, JsonParser parser) {
        this.bytes = bytes;
        this.parser = parser;
    }

    /// The tree of a text, with every flaw that could be found.
    public static JsonReading read(byte[] utf8) {
        try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), utf8)) {
            return new JsonReader(utf8, parser).read();
        }
    }

    private JsonReading read() {
        try {
            parser.nextToken();
            Json tree = value(1);
            if (parser.nextToken() != null) {
                throw new Unreadable(SyntaxCheck.firstFlaw(bytes)
                        .orElse(new Flaw(offset(), "Something follows after the end of the document.")));
            }
            return new JsonReading(Optional.of(tree), flaws);
        } catch (Unreadable e) {
            flaws.add(e.flaw);
        } catch (StreamConstraintsException e) {
            flaws.add(new Flaw(offset(e), tooLarge(e)));
        } catch (JacksonException e) {
            flaws.add(
                    SyntaxCheck.firstFlaw(bytes).orElseGet(() -> new Flaw(offset(e), "This cannot be read as JSON.")));
        }
        return new JsonReading(Optional.empty(), flaws);
    }

    private Json value(int depth) throws Unreadable {
        JsonToken token = parser.currentToken();
        if (++values > VALUES) {
            throw new Unreadable(new Flaw(offset(), "The file holds more than %,d values.".formatted(VALUES)));
        }
        int offset = offset();
        if (token == null) {
            throw new Unreadable(endsEarly(offset));
        }
        return switch (token) {
            case VALUE_STRING -> new Json.Text(parser.getString(), offset);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Amount(parser.getString(), offset);
            case VALUE_TRUE -> new Json.Flag(true, offset);
            case VALUE_FALSE -> new Json.Flag(false, offset);
            case VALUE_NULL -> new Json.Null(offset);
            case START_OBJECT -> object(offset, depth);
            case START_ARRAY -> array(offset, depth);
            default -> throw new Unreadable(endsEarly(offset));
        };
    }

    private Flaw endsEarly(int offset) {
        return SyntaxCheck.firstFlaw(bytes).orElse(new Flaw(offset, "The file ends too early."));
    }

    private JsonObject object(int offset, int depth) throws Unreadable {
        check(depth, offset);
        int base = top;
        NameTree.Path path = tree.start();
        String name;
        while ((name = parser.nextName()) != null) {
            NameTree.Path next = path == null ? null : path.and(name);
            parser.nextToken();
            Json value = value(depth + 1);
            if (next == path && next != null) {
                twice(name, value);
            } else {
                hold(name, value);
            }
            path = next;
        }
        if (top == base) {
            return new JsonObject(Layout.FIT, offset);
        }
        JsonObject object = path == null
                ? unshared(offset, base)
                : new JsonObject(offset, path.names(), Arrays.copyOfRange(held, base, top));
        top = base;
        return object;
    }

    /// One of too many objects that are not like others.
    private JsonObject unshared(int start, int base) {
        JsonObject object = new JsonObject(Layout.FIT, start);
        for (int i = base; i < top; i++) {
            if (object.has(names[i])) {
                twice(names[i], held[i]);
            } else {
                object.put(names[i], held[i]);
            }
        }
        return object;
    }

    private void twice(String name, Json value) {
        flaws.add(new Flaw(
                Positions.nameBefore(bytes, value.offset()),
                "'%s' stands twice in this object; only one can hold.".formatted(name)));
    }

    private JsonArray array(int offset, int depth) throws Unreadable {
        check(depth, offset);
        int base = top;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            hold("", value(depth + 1));
        }
        if (top == base) {
            return new JsonArray(Layout.FIT, offset);
        }
        JsonArray array = new JsonArray(Layout.FIT, offset, Arrays.copyOfRange(held, base, top));
        top = base;
        return array;
    }

    private void hold(String name, Json value) {
        if (top == held.length) {
            held = Arrays.copyOf(held, top * 2);
            names = Arrays.copyOf(names, top * 2);
        }
        names[top] = name;
        held[top++] = value;
    }

    private static void check(int depth, int offset) throws Unreadable {
        if (depth > DEPTH) {
            throw new Unreadable(
                    new Flaw(offset, "Objects and lists stand more than %d deep in each other here.".formatted(DEPTH)));
        }
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private int offset(JacksonException problem) {
        long at = problem.getLocation() == null ? -1 : problem.getLocation().getByteOffset();
        return Math.clamp(at, 0, bytes.length);
    }

    private static String tooLarge(StreamConstraintsException problem) {
        String message = String.valueOf(problem.getOriginalMessage());
        if (message.startsWith("Number")) {
            return "A number has more than %d characters.".formatted(NUMBER);
        } else if (message.startsWith("Name")) {
            return "The name of a field has more than 10,000 characters.";
        }
        return "A text has more than %,d characters.".formatted(TEXT);
    }

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Flaw flaw;

        Unreadable(Flaw flaw) {
            super(flaw.sentence(), null, false, false);
            this.flaw = flaw;
        }
    }
}
