package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.layout.Theme;
import dev.sightline.typography.Typesetter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingColumnTest {
    private static final double WIDTH = 300;

    private static Fragment item(String text) {
        Lettering on = new Lettering(new Typesetter(), Theme.PAPER, "en");
        return new TellingColumn(on, WIDTH)
                .of(List.of(new Passage(Passage.Kind.ITEM, 0, "", text)))
                .fragments()
                .getFirst();
    }

    private static List<TextRun> firstRuns(Fragment item) {
        return item.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(mark -> ((Mark.TextLine) mark).runs())
                .findFirst()
                .orElseThrow();
    }

    private static Mark.Panel bullet(Fragment item) {
        return item.marks().stream()
                .filter(Mark.Panel.class::isInstance)
                .map(Mark.Panel.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSentenceThatBeginsWithANameFromAnotherDirectionReadsAsItsOtherWordsDo() {
        Fragment item = item("يوسف: starts at 0 and rises to +2.");
        assertThat(firstRuns(item).getFirst().rightToLeft()).isTrue();
        assertThat(firstRuns(item).getFirst().x())
                .isLessThan(firstRuns(item).getLast().x());
        assertThat(firstRuns(item).getLast().text()).endsWith("+2.");
        assertThat(bullet(item).box().x()).isLessThan(WIDTH / 2);
        assertThat(item.meaning().words()).isEqualTo("يوسف: starts at 0 and rises to +2.");
    }

    @Test
    void whatReadsFromTheRightHasItsBulletThere() {
        assertThat(bullet(item("العميل ينتظر في المتجر.")).box().x()).isGreaterThan(WIDTH / 2);
    }
}
