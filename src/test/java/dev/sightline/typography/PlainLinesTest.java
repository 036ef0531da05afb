package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.sightline.Seed;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlainLinesTest {
    private static final String WORDS = "aaabcXYZéßñ089жΩώếЁ   ";
    private static final String ALPHABET = WORDS
            + ".,:;)]!?([{-/\"'\u2019\u00A0%$€£+…–*#&=<>@_~^©Łő"
            + "\u00AB\u00BB\u2014\u201C\u201D\u201E\u201A\u2018}|\\°²×";

    private static final List<String> LANGUAGES = List.of(
            "", "en", "de", "fr", "es", "pt-BR", "pl", "ru", "el", "sv", "nl", "tr", "ar", "ja", "zh", "fi", "ko");

    @Test
    void theShortWayGivesTheLinesOfTheLongWay() {
        int[] taken = {0};
        Seed.forEachRandom("PlainLinesTest", 20_000, random -> {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(24);
            // half of the texts are mostly words, so that most of them can be set
            int variety = random.nextBoolean() ? ALPHABET.length() : WORDS.length() + 16;
            while (text.length() < length) {
                text.append(ALPHABET.charAt(random.nextInt(variety)));
            }
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            TextStyle style = new TextStyle(Typeface.REGULAR, 10, 14, random.nextInt(2) * 0.5);
            double width = random.nextDouble(120);
            List<Paragraph.Line> quick = new ArrayList<>();
            if (PlainLines.of("", style).set(text.toString(), style, width, language, quick)) {
                taken[0]++;
                assertSame(quick, slow(text.toString(), style, width, language), text + "|" + language);
            }
        });
        assertThat(taken[0]).as("texts set the short way").isGreaterThan(3_000);
    }

    @Test
    void whatCountsAsALetterIsOneToUnicode() {
        for (char c = 0; c < PlainBreaks.LIMIT; c++) {
            if (PlainBreaks.classOf(c) == PlainBreaks.LETTER) {
                assertThat(UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK))
                        .as("line breaking class of U+%04X", (int) c)
                        .isEqualTo(UCharacter.LineBreak.ALPHABETIC);
            }
        }
        assertThat(PlainBreaks.classOf('é')).isEqualTo(PlainBreaks.LETTER);
    }

    @Test
    void theShortWayMeasuresLikeTheLongWay() {
        TextStyle style = new TextStyle(Typeface.SEMIBOLD, 11, 15, 0.2);
        String text = "Wait, what? 12% (or €5) – don't go.  ";
        FontChain chain = new FontChain("", style.face(), text, "en");
        double slow = new LineFiller(text, style, 1e9, "en", chain, (byte) 0).wholeWidth();
        assertThat(PlainLines.of("", style).width(text, style)).isEqualTo(slow, Offset.offset(1e-9));
    }

    @Test
    void ordinarySentencesGoTheShortWay() {
        TextStyle style = TextStyle.of(Typeface.REGULAR, 11, 15);
        for (String text : List.of(
                "Waits 20 minutes, then calls again (third time).",
                "The e-mail says: \"Your train's late\" – by 45 min!",
                "„Wo ist der Zug?“, fragt sie. “No idea,” he says.",
                "Ждёт счёт, потом звонит ещё раз. Περιμένει. Đợi hóa đơn",
                "Kundin sucht/fragt nach dem Preis: 12,50 €…",
                "- first thing to do")) {
            assertThat(PlainLines.of("", style).set(text, style, 100, "en", new ArrayList<>()))
                    .as(text)
                    .isTrue();
        }
    }

    private static List<Paragraph.Line> slow(String text, TextStyle style, double width, String language) {
        FontChain chain = new FontChain("", style.face(), text, language);
        return new LineFiller(text, style, width, language, chain, (byte) 0).lines();
    }

    private static void assertSame(List<Paragraph.Line> quick, List<Paragraph.Line> slow, String what) {
        assertThat(quick.stream().map(Paragraph.Line::text))
                .as(what)
                .containsExactlyElementsOf(
                        slow.stream().map(Paragraph.Line::text).toList());
        for (int i = 0; i < quick.size(); i++) {
            assertThat(quick.get(i).width()).as(what).isEqualTo(slow.get(i).width(), Offset.offset(1e-9));
            assertThat(quick.get(i).runs()).as(what).hasSameSizeAs(slow.get(i).runs());
        }
    }
}
