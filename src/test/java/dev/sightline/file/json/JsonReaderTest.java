package dev.sightline.file.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reader takes what Jackson takes, to the same tree, and nothing else.
class JsonReaderTest {
    private static final JsonMapper JACKSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Random random = new Random(Seed.of("JsonReaderTest"));

    private static JsonReading read(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everySampleIsTheTreeThatJacksonReads() throws IOException {
        for (Path file : samples()) {
            byte[] bytes = Files.readAllBytes(file);
            Json tree = JsonReader.read(bytes).tree().orElseThrow();
            assertSame(tree, JACKSON.readTree(bytes), bytes);
        }
    }

    @Test
    void aTextAtRandomIsReadAsByJacksonOrRefusedAsByIt() {
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            value(text, 0);
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(3); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) "{}[]\",:0-9.eE+\\tnu \n".charAt(random.nextInt(20));
            }
            taken += compare(bytes) ? 1 : 0;
        }
        assertThat(taken).isBetween(2_000, 19_000);
    }

    /// Zeros among the first bytes are how UTF-16 and UTF-32 are told without a mark; places would be counted in none.
    @Test
    void aZeroAmongTheFirstBytesIsAFaultAndNoOtherEncoding() {
        for (byte[] bytes : List.of(
                new byte[] {'5', 0},
                new byte[] {0, '5'},
                new byte[] {'5', 0, 0, 0},
                "[5]".getBytes(StandardCharsets.UTF_16LE),
                "{\"a\": 1, \"a\": 2}".getBytes(StandardCharsets.UTF_16BE))) {
            JsonReading reading = JsonReader.read(bytes);
            assertThat(reading.tree()).isEmpty();
            assertThat(reading.flaws())
                    .singleElement()
                    .satisfies(flaw -> assertThat(flaw.offset()).isBetween(0, 1));
        }
    }

    /// @return whether both took it
    private static boolean compare(byte[] bytes) {
        String shown = new String(bytes, StandardCharsets.UTF_8);
        JsonReading reading = JsonReader.read(bytes);
        JsonNode expected;
        try {
            expected = JACKSON.readTree(bytes);
        } catch (JacksonException e) {
            expected = null;
        }
        if (reading.tree().isEmpty()) {
            assertThat(reading.flaws())
                    .as(shown)
                    .isNotEmpty()
                    .allSatisfy(flaw ->
                            assertThat(flaw.sentence()).isNotBlank().isNotEqualTo("This cannot be read as JSON."));
            // Jackson lets half a pair, or what is longer than need be, pass for a character
            assertThat(expected == null || expected.isMissingNode() || !isUtf8(bytes))
                    .as("refused: %s", shown)
                    .isTrue();
            return false;
        }
        assertThat(expected).as("taken: %s", shown).isNotNull();
        if (expected != null && reading.flaws().isEmpty()) {
            assertSame(reading.tree().get(), expected, bytes);
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void value(StringBuilder out, int depth) {
        space(out);
        switch (random.nextInt(depth > 4 ? 6 : 9)) {
            case 0 -> out.append(random.nextInt(-1000, 1000));
            case 1 -> out.append(random.nextDouble() * 1e6).append(random.nextBoolean() ? "" : "0");
            case 2 -> out.append(List.of("true", "false", "null").get(random.nextInt(3)));
            case 3, 4, 5 -> text(out);
            case 6 -> {
                out.append('[');
                for (int i = random.nextInt(5); i > 0; i--) {
                    value(out, depth + 1);
                    out.append(i > 1 ? "," : "");
                }
                out.append(']');
            }
            default -> {
                out.append('{');
                for (int i = random.nextInt(6); i > 0; i--) {
                    space(out);
                    out.append('"')
                            .append("abcdefghi", 0, random.nextInt(9))
                            .append(i)
                            .append('"');
                    space(out);
                    out.append(':');
                    value(out, depth + 1);
                    out.append(i > 1 ? "," : "");
                }
                out.append('}');
            }
        }
        space(out);
    }

    private void space(StringBuilder out) {
        int kind = random.nextInt(8);
        if (kind < 2) {
            out.append(kind == 0 ? "\n" : "\r\n\t").append(" ".repeat(random.nextInt(30)));
        } else if (kind == 2) {
            out.append(' ');
        }
    }

    private void text(StringBuilder out) {
        out.append('"');
        for (int i = random.nextInt(25); i > 0; i--) {
            switch (random.nextInt(14)) {
                case 0 -> out.append("\\").append("\"\\/bfnrt".charAt(random.nextInt(8)));
                case 1 -> out.append("\\u%04x".formatted(random.nextInt(0x10000)));
                case 2 -> out.append("ä");
                case 3 -> out.append("नमस्ते");
                case 4 -> out.append("👩🏽‍🚀");
                case 5 -> out.append('\uFFFD');
                default -> out.append((char) ('a' + random.nextInt(26)));
            }
        }
        out.append('"');
    }

    private static void assertSame(Json tree, JsonNode node, byte[] bytes) {
        if (tree.offset() < 0 || tree.offset() >= bytes.length) {
            throw new AssertionError("offset " + tree.offset());
        }
        char first = (char) bytes[tree.offset()];
        switch (tree) {
            case Json.Text text -> {
                assertThat(text.value()).isEqualTo(node.stringValue());
                assertThat(first).isEqualTo('"');
            }
            case Json.Amount amount -> {
                assertThat(node.isNumber()).isTrue();
                assertThat(new String(bytes, tree.offset(), amount.digits().length(), StandardCharsets.UTF_8))
                        .isEqualTo(amount.digits());
            }
            case Json.Flag flag -> assertThat(flag.value()).isEqualTo(node.booleanValue());
            case Json.Null _ -> assertThat(node.isNull()).isTrue();
            case JsonArray array -> {
                assertThat(first).isEqualTo('[');
                assertThat(array.size()).isEqualTo(node.size());
                for (int i = 0; i < array.size(); i++) {
                    assertSame(array.item(i), node.get(i), bytes);
                }
            }
            case JsonObject object -> {
                assertThat(first).isEqualTo('{');
                assertThat(object.size()).isEqualTo(node.size());
                for (int i = 0; i < object.size(); i++) {
                    assertThat(object.get(object.name(i))).isSameAs(object.value(i));
                    assertSame(object.value(i), node.get(object.name(i)), bytes);
                }
            }
        }
    }

    @Test
    void everyCharacterOfUnicodeIsSoundAndNothingElseIs() {
        for (int c = 0x80; c < 0x800; c++) {
            check((byte) (0xC0 | c >> 6), (byte) c);
        }
        for (int second = 0; second < 0x10000; second++) {
            for (int first : new int[] {0xC0, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF}) {
                check((byte) first, (byte) (second >> 8), (byte) second, (byte) 0x9F);
            }
        }
    }

    private static void check(byte... bytes) {
        int point = Utf8.at(bytes, 0);
        int length = Math.min(Utf8.length(Math.max(point, 0)), bytes.length);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        boolean sound = decoded.codePointAt(0) != 0xFFFD || bytes[0] == (byte) 0xEF && point == 0xFFFD;
        assertThat(point != Utf8.UNSOUND).as("%s", decoded).isEqualTo(sound);
        if (sound) {
            assertThat(point).isEqualTo(decoded.codePointAt(0));
            assertThat(new String(bytes, 0, length, StandardCharsets.UTF_8)).isEqualTo(Character.toString(point));
        }
    }

    /// The file has more orders of names than are kept, so that the rest of its objects share theirs with none.
    @Test
    void objectsOfWhichNoTwoAreAlikeAreReadAllTheSame() {
        StringBuilder json = new StringBuilder("[");
        int count = 3_000;
        for (int i = 0; i < count; i++) {
            json.append("{\"a%d\": 1, \"b\": %d, \"c%d\": 3, \"b\": -4},".formatted(i, i, i));
        }
        JsonReading reading = read(json.append("{}]").toString());
        JsonArray tree = (JsonArray) reading.tree().orElseThrow();
        for (int i = 0; i < count; i++) {
            JsonObject object = (JsonObject) tree.item(i);
            assertThat(object.size()).isEqualTo(3);
            assertThat(object.name(0)).isEqualTo("a" + i);
            assertThat(object.get("b"))
                    .isInstanceOfSatisfying(
                            Json.Amount.class, b -> assertThat(b.digits()).isNotEqualTo("-4"));
            assertThat(object.get("c" + (i + 1))).isNull();
        }
        assertThat(reading.flaws()).hasSize(count);
    }

    /// Short texts are given as the string that stood there before, so none may be taken for another.
    @Test
    void textsThatDifferInOneBitAreTwo() {
        for (int length = 1; length <= 20; length++) {
            String text = "the last of all steps".substring(0, length);
            List<String> all = new ArrayList<>(List.of(text, text + "s", text.substring(1) + "e"));
            for (int bit = 0; bit < 7 * length; bit++) {
                char[] other = text.toCharArray();
                other[bit / 7] ^= (char) (1 << bit % 7);
                if (other[bit / 7] > ' ' && other[bit / 7] < 0x7F && "\"\\".indexOf(other[bit / 7]) < 0) {
                    all.add(new String(other));
                }
            }
            all.addAll(List.copyOf(all));
            JsonArray tree = (JsonArray) read("[\"" + String.join("\", \"", all) + "\", \"and some more\"]")
                    .tree()
                    .orElseThrow();
            for (int i = 0; i < all.size(); i++) {
                assertThat(((Json.Text) tree.item(i)).value()).isEqualTo(all.get(i));
            }
        }
    }

    @Test
    void objectsThatShareTheirNamesChangeEachForItself() {
        JsonArray tree = (JsonArray)
                read("[{\"a\": 1, \"b\": 2}, {\"a\": 3, \"b\": 4}]").tree().orElseThrow();
        JsonObject first = (JsonObject) tree.item(0);
        JsonObject second = (JsonObject) tree.item(1);
        first.remove("a");
        second.put("c", "new").put("a", "other");
        assertThat(JsonWriter.line(tree)).isEqualTo("[{\"b\": 2}, {\"a\": \"other\", \"b\": 4, \"c\": \"new\"}]");
        assertThat(first.get("c")).isNull();
    }

    @Test
    void anObjectOfManyMembersIsReadWithoutDelay() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 200_000; i++) {
            json.append("\"member").append(i).append("\": 0,");
        }
        JsonObject object = (JsonObject)
                read(json.append("\"member7\": 1}").toString()).tree().orElseThrow();
        assertThat(object.size()).isEqualTo(200_000);
        assertThat(object.has("member199999")).isTrue();
    }

    private static List<Path> samples() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("samples", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".json")).forEach(found::add);
            }
        }
        assertThat(found).hasSizeGreaterThan(6);
        return found;
    }
}
