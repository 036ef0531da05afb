package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.FontFile;
import dev.sightline.typography.FontShelf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Fonts kept in a document are looked at before anything reads them; one that cannot be used is kept and breaks
/// nothing.
class FontFormTest {
    private static byte[] thai() {
        return FontShelf.font("NotoSansThai-Regular").bytes();
    }

    private static String file(byte[] bytes) {
        return Documents.root("'brand': {'fonts': [{'name': 'Acme', 'data': '%s'}]}"
                .formatted(Base64.getEncoder().encodeToString(bytes)));
    }

    private static List<FontFile> opened(String json) {
        return Documents.open(json).project().brand().fonts();
    }

    /// Tells what is said, and that the font stands aside but is written back as it was.
    private static String refused(String json) {
        assertThat(opened(json)).containsExactly(new FontFile("Acme", FontFile.Data.NONE));
        String data = json.substring(json.indexOf("\"data\": "), json.indexOf("\"}]"));
        assertThat(Documents.saved(Documents.open(json))).contains(data);
        assertThat(Documents.open(Documents.saved(Documents.open(json)))).isEqualTo(Documents.open(json));
        List<String> said = Documents.sentences(json);
        assertThat(said).hasSize(1);
        return said.getFirst();
    }

    @Test
    void aFontIsReadAndWrittenAsItIs() {
        String json = file(thai());
        assertThat(opened(json)).containsExactly(new FontFile("Acme", new FontFile.Data(thai())));
        assertThat(Documents.sentences(json)).isEmpty();
        assertThat(Documents.open(Documents.saved(Documents.open(json)))).isEqualTo(Documents.open(json));
    }

    @Test
    void whatIsNoFontThatCanBeUsedIsSaidAndKept() {
        assertThat(refused(file("no font at all".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("This font cannot be used: its bytes are no TrueType font. It is kept as it is.");
        assertThat(refused(file(Arrays.copyOf(thai(), 9_000)))).contains("it ends in the middle");
        assertThat(refused(file(Arrays.copyOf(thai(), 40)))).contains("it ends in the middle");
        assertThat(refused(file(begun(0x4F54544F)))).contains("PostScript outlines");
        assertThat(refused(file(begun(0x74746366)))).contains("a collection of fonts");
        assertThat(refused(file(thai()).replace("AAEAAAA", "A*EAAAA"))).contains("its data are not base64");
        byte[] without = thai();
        ByteBuffer.wrap(without).putInt(place(without, "glyf"), 0x58585858);
        assertThat(refused(file(without))).contains("it lacks the part \"glyf\"");
        assertThat(refused(file(Arrays.copyOf(thai(), Limits.FONT + 1)))).contains("16,777,217 bytes, and at most");
    }

    @Test
    void aFontWhoseLicenceForbidsToEmbedItIsNotUsed() {
        for (int rights : new int[] {0x0002, 0x0100, 0x0200}) {
            byte[] font = thai();
            ByteBuffer bytes = ByteBuffer.wrap(font);
            bytes.putShort(bytes.getInt(place(font, "OS/2") + 8) + 8, (short) rights);
            assertThat(refused(file(font))).contains("its licence bits forbid that it is embedded");
        }
    }

    private static byte[] begun(int kind) {
        byte[] font = thai();
        ByteBuffer.wrap(font).putInt(0, kind);
        return font;
    }

    private static int place(byte[] font, String tag) {
        int entry = 12;
        while (!new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
            entry += 16;
        }
        return entry;
    }
}
