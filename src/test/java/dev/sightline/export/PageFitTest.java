package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageFitTest {

    private static Drawing sized(double width, double height) {
        return new SampleDrawing()
                .sized(width, height)
                .text(Role.TITLE, "t", 20, 20, 200, SampleDrawing.BODY, "Text of 11 points")
                .drawing();
    }

    @ParameterizedTest
    @EnumSource(value = PageSize.class, names = "FIT", mode = EnumSource.Mode.EXCLUDE)
    void theDrawingLiesWithinTheMarginsInTheMiddle(PageSize paper) {
        for (Drawing drawing : new Drawing[] {sized(3000, 800), sized(500, 900), sized(100, 100)}) {
            PageFit fit = PageFit.of(drawing, paper);
            double right = fit.page().width() - fit.at().x() - drawing.size().width() * fit.scale();
            double below = fit.page().height() - fit.at().y() - drawing.size().height() * fit.scale();

            assertThat(right).isCloseTo(fit.at().x(), within(1e-6));
            assertThat(below).isCloseTo(fit.at().y(), within(1e-6));
            assertThat(Math.min(right, below)).isCloseTo(PageSize.MARGIN, within(1e-6));
            assertThat(fit.page().width() > fit.page().height())
                    .isEqualTo(drawing.size().width() > drawing.size().height());
        }
    }

    @Test
    void aPageThatFitsIsTheDrawing() {
        PageFit fit = PageFit.of(sized(3000, 800), PageSize.FIT);

        assertThat(fit.page()).isEqualTo(new Size(3000, 800));
        assertThat(fit.scale()).isOne();
        assertThat(fit.smallestText()).isEqualTo(11);
    }

    @Test
    void theSmallestTextTellsWhichPaperIsLargeEnough() {
        Drawing drawing = sized(3000, 2000);

        assertThat(PageFit.of(drawing, PageSize.A4).smallestText()).isLessThan(PageFit.READABLE);
        assertThat(PageFit.smallestPaperFor(drawing, PageFit.READABLE)).contains(PageSize.A1);
        assertThat(PageFit.smallestPaperFor(sized(30_000, 2000), PageFit.READABLE))
                .isEmpty();
        assertThat(PageFit.smallestPaperFor(new SampleDrawing().drawing(), PageFit.READABLE))
                .contains(PageSize.A4);
    }

    @Test
    void papersAreFoundByNameInAnyCase() {
        assertThat(PageSize.named(" a3 ")).contains(PageSize.A3);
        assertThat(PageSize.named("Letter")).contains(PageSize.LETTER);
        assertThat(PageSize.named("B5")).isEmpty();
        assertThat(PageSize.LETTER.label()).isEqualTo("Letter");
        assertThat(PageSize.A0.label()).isEqualTo("A0");
    }
}
