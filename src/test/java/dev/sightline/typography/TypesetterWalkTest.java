package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import dev.sightline.Seed;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Sets awkward texts at random widths and checks what must always hold.
class TypesetterWalkTest {
    private static final List<String> PIECES = List.of(
            "a",
            "word",
            "Straße",
            "e.g.",
            "(see",
            "below)",
            "»Zitat«",
            "„Wort“",
            "don't",
            "it’s",
            "3-year",
            "covid-19",
            "and/or",
            "https://example.org/a?b=c&d=e",
            "Donaudampfschifffahrtsgesellschaft",
            "5–7",
            "12%",
            "€5",
            "…",
            "-",
            "–",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\u00A0",
            "\u00AD",
            "soft\u00ADhy\u00ADphen",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u0000",
            "\u001B",
            "\u2028",
            "\uD800",
            "\uDC00",
            "\uDBFF\uDFFF",
            "\uE000",
            "\u0378",
            "é",
            "e\u0301",
            "q\u0303\u0323",
            "\u0301",
            "Ελληνικά",
            "Привет",
            "Tiếng Việt",
            "مرحبا",
            "بالعالم",
            "שלום",
            "עִבְרִית",
            "हिन्दी",
            "क्षेत्र",
            "ภาษาไทย",
            "สวัสดีครับ",
            "日本語の文章です。",
            "カタカナ",
            "中文字符",
            "한국어",
            "\u1112\u1161\u11AB",
            "「引用」",
            "👩‍💻",
            "👍🏽",
            "🇩🇪",
            "❤️",
            "❤",
            "1️⃣",
            "😀",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "🇦",
            "\u202E",
            "\u2067",
            "\u2069",
            "\u200F",
            "ﬁ",
            "x²",
            "א1",
            "(ب)",
            "A\u0328",
            "ก็",
            "\u17D2");

    private final Typesetter typesetter = new Typesetter();

    @Test
    void noTextIsLostAndNoLineIsTooWide() {
        Seed.forEachRandom("TypesetterWalkTest", 2000, random -> {
            String text = text(random);
            double width = random.nextInt(8) == 0 ? random.nextDouble(20) : random.nextDouble(400);
            TextStyle style = style(random);
            String language =
                    List.of("en", "de", "ja", "zh", "ko", "ar", "th", "", "x").get(random.nextInt(9));
            Paragraph paragraph = typesetter.paragraph(text, style, width, language);
            for (Paragraph.Line line : paragraph.lines()) {
                checkLine(line, width);
                checkShapes(line, style);
            }
            assertThat(bare(String.join(
                            "",
                            paragraph.lines().stream().map(Paragraph.Line::text).toList())))
                    .isEqualTo(bare(PlainText.of(text)));
        });
    }

    private static void checkLine(Paragraph.Line line, double width) {
        if (graphemes(line.text()) > 1) {
            assertThat(line.width()).as(line.text()).isLessThanOrEqualTo(width + 2e-6);
        }
        double x = 0;
        for (TextRun run : line.runs()) {
            assertThat(run.x()).isEqualTo(x, Offset.offset(1e-9));
            assertThat(run.text()).isNotEmpty();
            x += run.width();
        }
        assertThat(line.width()).isEqualTo(x, Offset.offset(1e-9));
        assertThat(letters(line.runs().stream().map(TextRun::text).collect(Collectors.joining())))
                .isEqualTo(letters(line.text()));
        if (line.runs().stream().noneMatch(TextRun::rightToLeft)) {
            assertThat(line.runs().stream().map(TextRun::text).collect(Collectors.joining()))
                    .isEqualTo(line.text());
        }
    }

    private static void checkShapes(Paragraph.Line line, TextStyle style) {
        for (TextRun run : line.runs()) {
            if (!run.font().equals(TextRun.EMOJI)) {
                List<String> clusters = new ArrayList<>(Shaper.shape(run, style).clusters().stream()
                        .map(ShapedRun.Cluster::text)
                        .toList());
                if (run.rightToLeft()) {
                    Collections.reverse(clusters);
                }
                assertThat(String.join("", clusters)).isEqualTo(run.text());
            }
        }
    }

    private static int graphemes(String text) {
        BreakIterator iterator = BreakIterator.getCharacterInstance();
        iterator.setText(text);
        int count = 0;
        while (iterator.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /// The characters without their order.
    private static List<Integer> letters(String text) {
        return text.codePoints().sorted().boxed().toList();
    }

    /// What must survive: everything but white space, hyphens and what is never seen.
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && c != '-'
                        && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static TextStyle style(Random random) {
        Typeface face = new Typeface(100 * (3 + random.nextInt(6)), random.nextBoolean());
        return new TextStyle(face, 6 + random.nextInt(20), 15, random.nextInt(3) * 0.25);
    }
}
