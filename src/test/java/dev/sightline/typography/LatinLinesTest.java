package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LatinLinesTest {
    private static final String ALPHABET =
            "aaabcXYZéßñ089    .,:;)]!?([{-/\"'\u2019\u00A0%$€£+…–*#&=<>@_~^©Łő\u00AB\u2014\u201C}|\\°²×";

    private static final List<String> LANGUAGES = List.of(
            "", "en", "de", "fr", "es", "pt-BR", "pl", "ru", "el", "sv", "nl", "tr", "ar", "ja", "zh", "fi", "ko");

    @Test
    void theShortWayGivesTheLinesOfTheLongWay() {
        int[] taken = {0};
        Seed.of(this).forEachRandom(30_000, random -> {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(24);
            // half of the texts are mostly words, so that most of them can be set
            int variety = random.nextBoolean() ? ALPHABET.length() : 27;
            while (text.length() < length) {
                text.append(ALPHABET.charAt(random.nextInt(variety)));
            }
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            TextStyle style = new TextStyle(Typeface.REGULAR, 10, 14, random.nextInt(2) * 0.5);
            double width = random.nextDouble(120);
            List<Paragraph.Line> quick = new ArrayList<>();
            if (LatinLines.of(style).set(text.toString(), style, width, language, quick)) {
                taken[0]++;
                assertSame(quick, slow(text.toString(), style, width, language), text + "|" + language);
            }
        });
        assertThat(taken[0]).as("texts set the short way").isGreaterThan(3_000);
    }

    @Test
    void theShortWayMeasuresLikeTheLongWay() {
        TextStyle style = new TextStyle(Typeface.SEMIBOLD, 11, 15, 0.2);
        String text = "Wait, what? 12% (or €5) – don't go.  ";
        FontChain chain = new FontChain(style.face(), text, "en");
        double slow = new LineFiller(text, style, 1e9, "en", chain, (byte) 0).wholeWidth();
        assertThat(LatinLines.of(style).width(text, style)).isEqualTo(slow, Offset.offset(1e-9));
    }

    @Test
    void ordinarySentencesGoTheShortWay() {
        TextStyle style = TextStyle.of(Typeface.REGULAR, 11, 15);
        for (String text : List.of(
                "Waits 20 minutes, then calls again (third time).",
                "The e-mail says: \"Your train's late\" – by 45 min!",
                "Kundin sucht/fragt nach dem Preis: 12,50 €…",
                "- first thing to do")) {
            assertThat(LatinLines.of(style).set(text, style, 100, "en", new ArrayList<>()))
                    .as(text)
                    .isTrue();
        }
    }

    private static List<Paragraph.Line> slow(String text, TextStyle style, double width, String language) {
        FontChain chain = new FontChain(style.face(), text, language);
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
