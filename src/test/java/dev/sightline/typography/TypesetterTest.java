package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {
    private static final TextStyle CARD = TextStyle.of(Typeface.REGULAR, 10, 14);

    private final Typesetter typesetter = new Typesetter();

    @Test
    void aWidthIsTheSumOfTheFontsAdvances() throws IOException {
        TrueTypeFont inter = FontShelf.font("Inter-Regular").trueType();
        for (String text : List.of("Waits for the bill", "Straße, naïve – 12,5 %", "AVATAR", "")) {
            double units = 0;
            for (int i = 0; i < text.length(); i++) {
                units += inter.getAdvanceWidth(inter.getUnicodeCmapLookup().getGlyphId(text.charAt(i)));
            }
            assertThat(typesetter.width(text, CARD)).isEqualTo(units * 10 / inter.getUnitsPerEm(), Offset.offset(1e-9));
        }
    }

    @Test
    void aTextFitsTheWidthItWasMeasuredTo() {
        for (String text : List.of("Waits for the bill", "مرحبا بالعالم", "ภาษาไทย", "日本語の文章", "a 👩‍💻 b")) {
            double width = typesetter.width(text, CARD);
            assertThat(typesetter.paragraph(text, CARD, width, "en").lines())
                    .as(text)
                    .hasSize(1);
            assertThat(typesetter.paragraph(text, CARD, width, "en").width())
                    .as(text)
                    .isEqualTo(width, Offset.offset(1e-9));
        }
    }

    @Test
    void trackingFollowsEveryGrapheme() {
        TextStyle tracked = new TextStyle(Typeface.REGULAR, 10, 14, 0.5);
        assertThat(typesetter.width("abc", tracked))
                .isEqualTo(typesetter.width("abc", CARD) + 1.5, Offset.offset(1e-9));
        assertThat(typesetter.width("e\u0301", tracked))
                .isEqualTo(typesetter.width("e\u0301", CARD) + 0.5, Offset.offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plans a trip with friends         |  50 | Plans a / trip with / friends",
                "costs e.g. taxes                  |  47 | costs e.g. / taxes",
                "(see below) or not                |  34 | (see / below) / or not",
                "see https://example.org/a/long?way|  90 | see https:// / example.org/a/ / long?way",
                "Er sagte »Nein« und ging          |  45 | Er sagte / »Nein« / und ging",
                "Er sagte „Nein“ und ging          |  45 | Er sagte / „Nein“ / und ging",
                "Donaudampfschifffahrt             |  50 | Donauda / mpfschifff / ahrt",
                "a well-known e-mail               |  45 | a well- / known e- / mail",
                "顧客体験を改善するための地図です。       |  60 | 顧客体験を / 改善する / ための / 地図です。",
                "ผมอยากไปเที่ยวทะเลกับเพื่อน             |  60 | ผมอยากไป / เที่ยวทะเลกับ / เพื่อน",
                "我们想改进服务。                     |  45 | 我们想改 / 进服务。",
                "한국어 문장은 띄어쓰기로 나뉩니다          |  60 | 한국어 문장은 / 띄어쓰기로 / 나뉩니다",
                "ok 👩‍💻👍🏽🇩🇪 go                    |  40 | ok 👩‍💻👍🏽 / 🇩🇪 go",
            })
    void linesBreakWhereReadersExpectIt(String text, double width, String lines) {
        assertThat(lines(text, width)).isEqualTo(List.of(lines.split(" / ")));
    }

    @Test
    void lineFeedsEndLines() {
        assertThat(lines("", 100)).isEmpty();
        assertThat(lines("a\nb\r\nc\u2028d", 100)).containsExactly("a", "b", "c", "d");
        assertThat(lines("a\n\nb\n", 100)).containsExactly("a", "", "b");
    }

    @Test
    void aSoftHyphenShowsOnlyWhereTheLineEnds() {
        assertThat(lines("Liefer\u00ADverzug", 100)).containsExactly("Lieferverzug");
        assertThat(lines("Liefer\u00ADverzug", 40)).containsExactly("Liefer-", "verzug");
    }

    @Test
    void aNoBreakSpaceHoldsWordsTogether() {
        assertThat(lines("in 5\u00A0km", 27)).containsExactly("in", "5\u00A0km");
    }

    @Test
    void controlsAreTamedAndHalfPairsShown() {
        assertThat(lines("a\tb\u0000c\u001B", 100)).containsExactly("a\u2003bc");
        assertThat(lines("x\uD83Dy", 100)).containsExactly("x\uFFFDy");
        assertThat(typesetter.width("\u0378", CARD))
                .as("a box for a missing glyph")
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Straße    | en | Inter-Regular",
                "Ελληνικά  | en | Inter-Regular",
                "Привет    | en | Inter-Regular",
                "Tiếng Việt| en | Inter-Regular",
                "مرحبا     | en | NotoSansArabic-Regular",
                "שלום      | en | NotoSansHebrew-Regular",
                "हिन्दी       | en | NotoSansDevanagari-Regular",
                "ภาษาไทย   | en | NotoSansThai-Regular",
                "日本語です   | en | NotoSansJP-Regular",
                "地図       | ja | NotoSansJP-Regular",
                "地图       | zh | NotoSansSC-Regular",
                "地图       | en | NotoSansSC-Regular",
                "한국어      | en | NotoSansKR-Regular",
                "👩‍💻        | en | Emoji",
                "🇩🇪        | en | Emoji",
                "1️⃣        | en | Emoji",
                "👍🏽        | en | Emoji",
                "❤️        | en | Emoji",
            })
    void everyScriptFindsItsFont(String text, String language, String font) {
        assertThat(typesetter
                        .paragraph(text, CARD, 500, language)
                        .lines()
                        .getFirst()
                        .runs())
                .extracting(TextRun::font)
                .containsExactly(font);
    }

    @Test
    void aBoldFaceTakesBoldFonts() {
        TextStyle bold = TextStyle.of(Typeface.BOLD, 10, 14);
        assertThat(typesetter
                        .paragraph("Total مرحبا ภาษา です", bold, 500, "en")
                        .lines()
                        .getFirst()
                        .runs())
                .extracting(TextRun::font)
                .contains("Inter-Bold", "NotoSansArabic-Bold", "NotoSansThai-Bold", "NotoSansJP-Bold");
        assertThat(FontChain.primaryKey(new Typeface(600, true))).isEqualTo("Inter-SemiBoldItalic");
    }

    @Test
    void runsStandInTheOrderInWhichTheyAreSeen() {
        Paragraph hebrew = typesetter.paragraph("שלום abc 123 עולם", CARD, 500, "he");
        assertThat(hebrew.rightToLeft()).isTrue();
        assertThat(hebrew.lines().getFirst().runs().stream()
                        .map(run -> run.text().strip())
                        .filter(t -> !t.isEmpty()))
                .containsExactly("עולם", "abc 123", "שלום");
        assertThat(hebrew.lines().getFirst().runs().getFirst().rightToLeft()).isTrue();
        Paragraph english = typesetter.paragraph("says שלום עולם twice", CARD, 500, "en");
        assertThat(english.rightToLeft()).isFalse();
        assertThat(english.lines().getFirst().runs())
                .extracting(TextRun::text)
                .containsExactly("says ", "שלום עולם", " twice");
    }

    @Test
    void eachEmojiIsOneRun() {
        assertThat(typesetter
                        .paragraph("👩‍💻👍🏽", CARD, 500, "en")
                        .lines()
                        .getFirst()
                        .runs())
                .extracting(TextRun::text)
                .containsExactly("👩‍💻", "👍🏽");
    }

    private List<String> lines(String text, double width) {
        return typesetter.paragraph(text, CARD, width, "en").lines().stream()
                .map(Paragraph.Line::text)
                .toList();
    }
}
