package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is too large, too deep or no text at all is refused in a sentence, with the number.
class LimitsTest {
    private static OpenResult read(byte... bytes) {
        return JourneyJson.read(bytes, "x");
    }

    private static List<String> sentences(String json) {
        return Documents.sentences(json);
    }

    @Test
    void aTextOfTenMillionCharactersIsRefusedWithTheNumber() {
        String json = Documents.map(
                "'rows': [{'lane': 'note', 'cards': [{'on': 'A', 'text': '%s'}]}]".formatted("x".repeat(10_000_000)));
        assertThat(sentences(json))
                .containsExactly("'text' has 10,000,000 characters; at most 1,000,000 can be kept in one text.");
    }

    @Test
    void nestingIsRefusedFrom65DeepOn() {
        String open = "{\"a\":".repeat(63);
        String ok = Documents.root("'deep': " + open + "1" + "}".repeat(63));
        assertThat(Documents.read(ok)).isInstanceOf(OpenResult.Opened.class);
        String deeper = Documents.root("'deep': " + open + "{}" + "}".repeat(63));
        assertThat(sentences(deeper)).containsExactly("Objects and lists stand more than 64 deep in each other here.");
        assertThat(sentences("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void moreElementsThanCanBeKeptAreRefusedWithTheNumber() {
        String json = Documents.root("'teams': [" + "{},".repeat(Limits.ELEMENTS) + "{}]");
        assertThat(sentences(json))
                .containsExactly("The document has 200,002 elements; at most 200,000 can be kept in one.");
    }

    @Test
    void moreValuesThanCanBeHeldAreRefused() {
        String json = "[" + "0,".repeat(JsonReader.VALUES) + "0]";
        assertThat(sentences(json)).containsExactly("The file holds more than 8,000,000 values.");
    }

    @Test
    void aNumberOfManyDigitsIsRefusedBeforeItIsMade() {
        assertThat(sentences(Documents.map("'price': 1" + "0".repeat(5_000))))
                .containsExactly("A number has more than 100 characters.");
        assertThat(sentences(Documents.map("'properties': {'x': 1e-999999999}")))
                .containsExactly(
                        "'properties.x' is 1e-999999999, but only 15 digits before and after the point can be kept.");
    }

    @Test
    void manyProblemsAreCountedAndTheFirstThousandListed() {
        String json = Documents.root("'teams': [" + "{\"name\": 1},".repeat(1_499) + "{\"name\": 1}]");
        assertThat(sentences(json)).hasSize(1_001).last().isEqualTo("500 more problems.");
    }

    @Test
    void aFileOfANewerVersionIsOpenedWithANoteAndStaysOfThatVersion() {
        String silent = "{\"format\": \"sightline\", \"version\": 99}";
        OpenResult result = read(silent.getBytes(StandardCharsets.UTF_8));
        assertThat(result.remarks())
                .extracting(Problem::sentence)
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .isEqualTo("The file is of version 99 of the format and does not say which programs can"
                                + " read it; this program knows version 1. What it does not know is kept,"
                                + " but not shown."));
        assertThat(new String(JourneyJson.write(result.openedDocument().orElseThrow()), StandardCharsets.UTF_8))
                .contains("\"version\": 99");
        String vouched = silent.replace("99", "2, \"oldestReader\": 1");
        assertThat(read(vouched.getBytes(StandardCharsets.UTF_8)).remarks())
                .extracting(Problem::sentence)
                .containsExactly("The file is of version 2 of the format; this program knows version 1. What it does"
                        + " not know is kept, but not shown.");
        String asked = silent.replace("99", "1, \"oldestReader\": 1");
        assertThat(read(asked.getBytes(StandardCharsets.UTF_8)).remarks()).isEmpty();
    }

    @Test
    void whatIsNoTextIsNoDocument() {
        assertThat(read("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)).sentence())
                .isEqualTo("x is no Sightline document but a PDF.");
        assertThat(read((byte) 'P', (byte) 'K', (byte) 3, (byte) 4, (byte) 0).sentence())
                .startsWith("x is no Sightline document but a ZIP file");
        assertThat(read((byte) 1, (byte) 0, (byte) 2).sentence())
                .isEqualTo("x is no text, and so no Sightline document.");
        assertThat(read((byte) 'Y', (byte) 'f', (byte) 6, (byte) 0xE2, (byte) 0x93)
                        .sentence())
                .isEqualTo("x is no text, and so no Sightline document.");
        assertThat(read("# Read me\n\nSightline\n".getBytes(StandardCharsets.UTF_8))
                        .sentence())
                .isEqualTo("x is no JSON, and so no Sightline document.");
        assertThat(read("x\"format\": \"sightline\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(OpenResult.Damaged.class);
        assertThat(read("[1, 2]".getBytes(StandardCharsets.UTF_8)).sentence())
                .startsWith("x is no Sightline document: it does not begin with");
    }

    @Test
    void anEmptyFileAndOneOfZerosAreDamagedSoThatAnEarlierSaveIsOffered() {
        assertThat(read(new byte[4096]).remarks())
                .extracting(Problem::sentence)
                .containsExactly("The file holds nothing but zeros; it was most likely cut off while it was written.");
        assertThat(read()).isInstanceOf(OpenResult.Damaged.class);
        assertThat(read().remarks()).extracting(Problem::sentence).containsExactly("The file is empty.");
    }

    @Test
    void aByteOrderMarkAndUtf16AreUnderstood() {
        String json = Documents.root("'client': 'Größe 大'");
        byte[] utf8 = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
        assertThat(read(utf8).remarks()).isEmpty();
        for (byte[] bytes : List.of(
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16BE),
                json.getBytes(StandardCharsets.UTF_16LE),
                json.getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(read(bytes).openedDocument()).contains(Documents.open(json));
            assertThat(read(bytes).remarks()).hasSize(1);
        }
        assertThat(read(json.getBytes(StandardCharsets.ISO_8859_1)).remarks())
                .first()
                .extracting(Problem::sentence)
                .asString()
                .contains("saved in another encoding");
    }

    /// A file of many mistakes must not take long to say so: each asks what may have been meant.
    @ParameterizedTest
    @ValueSource(ints = {2_000, 10_000})
    void manyDanglingReferencesAreToldWithoutDelay(int cards) {
        String json = Documents.map("'rows': [{'lane': 'note', 'cards': ["
                + "{\"on\": \"nowhere\", \"text\": \"a rather long text that somebody may have meant\"},".repeat(cards)
                + "{\"on\": \"A\"}]}]");
        OpenResult result = Documents.read(json);
        assertThat(result.remarks()).hasSize(1_001);
    }
}
