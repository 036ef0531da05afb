package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShaperTest {
    private static final TextStyle CARD = TextStyle.of(Typeface.REGULAR, 10, 14);
    private static final Offset<Double> TINY = Offset.offset(1e-6);

    private final Typesetter typesetter = new Typesetter();

    @Test
    void capitalsAreKerned() {
        assertThat(shape("AV", CARD).advance()).isLessThan(typesetter.width("AV", CARD) - 0.5);
        assertThat(shape("AV", CARD).clusters())
                .extracting(ShapedRun.Cluster::text)
                .containsExactly("A", "V");
    }

    @Test
    void trackingFollowsEveryCluster() {
        TextStyle tracked = new TextStyle(Typeface.REGULAR, 10, 14, 2);
        assertThat(shape("abc", tracked).advance()).isEqualTo(shape("abc", CARD).advance() + 6, TINY);
    }

    @Test
    void whatIsWrittenIsDrawn() {
        // Inter would draw an arrow, a times sign and a raised colon
        for (String text : List.of("a->b", "3x4", "10:30", "-->", "(A)")) {
            ShapedRun shaped = shape(text, CARD);
            assertThat(glyphs(shaped))
                    .as(text)
                    .isEqualTo(text.chars().mapToObj(shaped.font()::glyph).toList());
        }
    }

    @Test
    void anAccentBelongsToItsLetter() {
        assertThat(shape("q\u0303\u0323", CARD).clusters()).hasSize(1);
        assertThat(shape("q\u0303\u0323", CARD).clusters().getFirst().glyphs()).hasSize(3);
        assertThat(shape("q\u0303\u0323", CARD).clusters().getFirst().text()).isEqualTo("q\u0303\u0323");
    }

    @Test
    void arabicLettersJoinAndRunFromTheRight() {
        ShapedRun shaped = shape("سلام", CARD);
        assertThat(shaped.clusters()).extracting(ShapedRun.Cluster::text).containsExactly("م", "ا", "ل", "س");
        assertThat(shaped.clusters().getLast().glyphs().getFirst().id())
                .as("not the letter's form when alone")
                .isNotEqualTo(shaped.font().glyph('س'));
    }

    @Test
    void bracketsDoNotKeepArabicLettersFromJoining() {
        List<Integer> word = glyphs(shape("نعم", CARD));
        assertThat(glyphs(shape("(نعم)", CARD)).subList(1, word.size() + 1)).isEqualTo(word);
    }

    private static List<Integer> glyphs(ShapedRun shaped) {
        return shaped.clusters().stream()
                .flatMap(cluster -> cluster.glyphs().stream())
                .map(ShapedRun.Glyph::id)
                .toList();
    }

    @Test
    void anIndicSyllableIsOneCluster() {
        assertThat(shape("क्षि", CARD).clusters())
                .extracting(ShapedRun.Cluster::text)
                .containsExactly("क्षि");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waits for the bill, twice.",
                "Straße–naïve…",
                "Ελληνικά",
                "Привет, мир!",
                "Tiếng Việt",
                "مرحبا بالعالم",
                "عِبْرِيَّة (أو) 12",
                "مرحبا، كيف الحال؟ (نعم) abc",
                "שלום עולם",
                "עִבְרִית",
                "हिन्दी क्षेत्रीय",
                "ภาษาไทยที่นี่",
                "น้ำ",
                "日本語の文章です。",
                "中文字符，测试",
                "한국어 문장",
                "\u1112\u1161\u11AB\u1100\u1173\u11AF",
                "x\u0378y",
                "\uE000",
                "\u0301a"
            })
    void clustersCarryTheWholeTextAndReachAsFarAsTheLineBreakerThought(String text) {
        for (TextRun run :
                typesetter.paragraph(text, CARD, 1000, "en").lines().getFirst().runs()) {
            ShapedRun shaped = Shaper.shape(run, CARD);
            List<String> texts = new ArrayList<>(
                    shaped.clusters().stream().map(ShapedRun.Cluster::text).toList());
            if (run.rightToLeft()) {
                Collections.reverse(texts);
            }
            assertThat(texts.stream().collect(Collectors.joining())).isEqualTo(run.text());
            assertThat(shaped.advance()).isBetween(run.width() * 0.95, run.width() + 0.02 * CARD.size());
            double x = 0;
            for (ShapedRun.Cluster cluster : shaped.clusters()) {
                assertThat(cluster.glyphs()).isNotEmpty();
                assertThat(cluster.x()).isEqualTo(x, TINY);
                x += cluster.advance();
            }
            assertThat(x).isEqualTo(shaped.advance(), TINY);
        }
    }

    @Test
    void anEmojiIsNotForFonts() {
        assertThatThrownBy(() -> Shaper.shape(new TextRun(TextRun.EMOJI, "😀", 0, 12, false), CARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ShapedRun shape(String text, TextStyle style) {
        List<TextRun> runs =
                typesetter.paragraph(text, style, 1000, "en").lines().getFirst().runs();
        assertThat(runs).hasSize(1);
        return Shaper.shape(runs.getFirst(), style);
    }
}
