package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {
    /// What a program reads that looks at glyphs and their places alone, without the tags.
    private static String copied(Drawing drawing) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfConformanceTest.pdf(drawing))) {
            return readable(new PDFTextStripper().getText(document));
        }
    }

    /// Without the marks that say nothing, and with every line end as a space.
    private static String readable(String text) {
        return text.replaceAll("[\u034F\u200B]", "").replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AVATAR Tokyo office waffle Wolf, Yes. 100 % (a/b) [c] {d} \\ back",
                "Größe, naïve, Český, Łódź, İstanbul, Ærø, Tiếng Việt được rồi",
                "Decomposed e\u0301 and M\u0302 and q\u0323\u0307 keep their marks",
                "Ελληνικά: καλημέρα κόσμε",
                "Русский текст, Україна, Ђорђе",
                "رحلة العميل في القطار الليلي",
                "مُحَمَّد",
                "מסע לקוח ברכבת לילה",
                "ग्राहक यात्रा क्षत्रिय स्त्री र्क कि हिन्दी",
                "การเดินทางของลูกค้า ที่นี่ กู้",
                "日本語：顧客体験を改善するための地図です。カード「テスト」",
                "简体中文：客户旅程图",
                "한국어 고객 여정 지도",
                "Smile 😀 coder 👩‍💻 thumb 👍🏽 heart ❤️ flag 🇩🇪 end",
                "Arrows → ← and ✓ ▲ ● ▼ ★ “quotes” – — … €£¥",
                "Not in any font: \u13A0 here"
            })
    void everyWritingSystemIsCopiedAsItWasWritten(String text) throws IOException {
        assertThat(copied(SampleDrawing.saying("A", text))).isEqualTo("A " + text);
    }

    @Test
    void numbersAndLatinWithinArabicKeepTheirOwnDirection() throws IOException {
        assertThat(copied(SampleDrawing.saying("A", "العربية: رحلة العميل 123")))
                .contains("العربية: رحلة العميل")
                .contains("123");
    }

    @Test
    void linesThatBreakBetweenWordsAreReadWithASpaceBetweenThem() throws IOException {
        String text =
                "Nine tabs open, prices change while she reads, and the timetable is a different one on each site.";
        Drawing drawing = new SampleDrawing()
                .text(Role.TITLE, "t", 20, 20, 140, SampleDrawing.BODY, text)
                .drawing();

        assertThat(copied(drawing)).isEqualTo(text);
    }

    @Test
    void spreadCapitalsAreStillWords() throws IOException {
        TextStyle spread = new TextStyle(Typeface.SEMIBOLD, 8.5, 12, 1);
        Drawing drawing = new SampleDrawing()
                .text(Role.TITLE, "t", 20, 20, 400, spread, "LINE OF VISIBILITY")
                .drawing();

        byte[] pdf = PdfConformanceTest.pdf(drawing);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(content).contains("/ActualText(LINE )", "/ActualText(OF )", "/ActualText(VISIBILITY)");
        }
        assertThat(copied(drawing)).isEqualTo("LINE OF VISIBILITY");
    }

    @Test
    void halvesOfPairsAndControlCharactersDoNoHarm() throws IOException {
        String hostile = "a\uD800b\uDC00c\u0000d\u0007e\uFFFEf\uE000g\u202Eh\u2066i\uFDD0 end";
        Drawing drawing = SampleDrawing.saying(hostile, hostile);

        assertThat(copied(drawing)).contains("end");
        assertThat(Conformance.faults(PdfConformanceTest.pdf(drawing))).isEmpty();
    }

    @Test
    void aVeryLongTextIsWhole() throws IOException {
        String text = "word ".repeat(20_000).strip();
        Drawing drawing = new SampleDrawing()
                .sized(3000, 3000)
                .text(Role.TITLE, "t", 20, 20, 2900, SampleDrawing.BODY, text)
                .drawing();

        assertThat(copied(drawing)).isEqualTo(text);
    }
}
