package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.layout.Metrics;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.Theme;
import dev.sightline.model.CurveKind;
import dev.sightline.model.LaneKind;
import dev.sightline.typography.Typesetter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneHeadTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noWordOfAKindIsTooWideForTheHeadOfItsLane(String language) {
        Metrics metrics = Theme.PAPER.metrics();
        double room = metrics.laneHeader() - 2 * metrics.lanePadding() - LaneHead.INDENT;
        SheetWords words = SheetWords.in(language);
        Typesetter typesetter = new Typesetter();
        List<String> tooWide = Stream.concat(Stream.of(LaneKind.values()), Stream.of(CurveKind.values()))
                .flatMap(kind -> Stream.of(words.of(kind).split(" ")))
                .filter(word -> typesetter.width(word, Theme.PAPER.textStyles().lane()) > room)
                .toList();
        assertThat(tooWide).isEmpty();
    }
}
