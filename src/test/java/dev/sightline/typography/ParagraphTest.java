package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final TextStyle CARD = TextStyle.of(Typeface.REGULAR, 10, 14);
    private static final Ink INK = Ink.of("#1B1F24");

    private final Typesetter typesetter = new Typesetter();

    @Test
    void linesStandOneLineHeightApartWithTheirCapitalsInTheMiddle() {
        Paragraph paragraph = typesetter.paragraph("one\ntwo", CARD, 100, "en");
        List<Mark> marks = paragraph.marks(5, 20, 100, Paragraph.Align.START, INK);
        assertThat(paragraph.height()).isEqualTo(28);
        assertThat(baseline(marks.get(0))).isEqualTo(20 + 7 + 7.27 / 2, Offset.offset(1e-9));
        assertThat(baseline(marks.get(1)) - baseline(marks.get(0))).isEqualTo(14, Offset.offset(1e-9));
    }

    @Test
    void aRightToLeftTextStartsAtTheRight() {
        Paragraph paragraph = typesetter.paragraph("שלום", CARD, 100, "he");
        double width = paragraph.width();
        assertThat(left(paragraph, Paragraph.Align.START)).isEqualTo(100 - width, Offset.offset(1e-9));
        assertThat(left(paragraph, Paragraph.Align.CENTER)).isEqualTo(50 - width / 2, Offset.offset(1e-9));
        assertThat(left(paragraph, Paragraph.Align.END)).isZero();
    }

    @Test
    void manyThreadsSetTheSameTextAlike() {
        String text = "Waits „a while“ مرحبا بالعالم ภาษาไทย 日本語の文章です 👩‍💻 हिन्दी";
        Set<Paragraph> found = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 400).parallel().forEach(i -> found.add(typesetter.paragraph(text, CARD, 60, "en")));
        assertThat(found).hasSize(1);
    }

    private static double baseline(Mark mark) {
        return ((Mark.TextLine) mark).at().y();
    }

    private static double left(Paragraph paragraph, Paragraph.Align align) {
        return ((Mark.TextLine) paragraph.marks(0, 0, 100, align, INK).getFirst())
                .at()
                .x();
    }
}
