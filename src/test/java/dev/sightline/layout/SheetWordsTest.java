package dev.sightline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.About;
import dev.sightline.model.Id;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerBuilder;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Rank;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SheetWordsTest {
    private static final SheetWords ENGLISH = SheetWords.in("en");
    private static final SheetWords GERMAN = SheetWords.in("de-AT");
    private final Locale machine = Locale.getDefault();

    @AfterEach
    void asTheMachineWas() {
        Locale.setDefault(machine);
    }

    @Test
    void wordsAreOfTheLanguageOfTheText() {
        assertThat(ENGLISH.of("sources")).isEqualTo("Sources");
        assertThat(GERMAN.of("sources")).isEqualTo("Quellen");
    }

    @Test
    void theLanguageOfTheMachineHasNoSay() {
        Locale.setDefault(Locale.GERMANY);
        assertThat(SheetWords.in("en").of("sources")).isEqualTo("Sources");
        assertThat(SheetWords.in("ja").of("sources")).isEqualTo("Sources");
        assertThat(SheetWords.in("").of("sources")).isEqualTo("Sources");
        Locale.setDefault(Locale.of("tr"));
        assertThat(SheetWords.in("en").within(LinkKind.PARALLEL)).isEqualTo("parallel");
        assertThat(SheetWords.in("en").within(LinkKind.CUSTOM)).isEqualTo("custom");
    }

    @Test
    void whatIsFilledInMayHoldBraces() {
        assertThat(ENGLISH.of("map.time.share", "{1}", "$1 \\ {0}")).isEqualTo("{1} within $1 \\ {0}");
    }

    @Test
    void oneThingAndManyHaveWordsOfTheirOwn() {
        assertThat(ENGLISH.count("pains", 1, "1")).isEqualTo("1 pain point");
        assertThat(ENGLISH.count("pains", 1200, "1,200")).isEqualTo("1,200 pain points");
        assertThat(GERMAN.count("causes", 1, "1")).isEqualTo("1 Ursache");
        assertThat(GERMAN.count("causes", 1200, "1.200")).isEqualTo("1.200 Ursachen");
    }

    @Test
    void severalThingsAreListedInASentence() {
        assertThat(ENGLISH.listed(List.of())).isEmpty();
        assertThat(ENGLISH.listed(List.of("a"))).isEqualTo("a");
        assertThat(ENGLISH.listed(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(GERMAN.listed(List.of("a", "b"))).isEqualTo("a und b");
    }

    @Test
    void kindsAreWrittenSmallInsideASentenceButForGermanNouns() {
        assertThat(ENGLISH.of(LinkKind.EVIDENCE_FOR)).isEqualTo("Evidence for");
        assertThat(ENGLISH.within(LinkKind.EVIDENCE_FOR)).isEqualTo("evidence for");
        assertThat(GERMAN.within(LinkKind.EVIDENCE_FOR)).isEqualTo("Beleg für");
        assertThat(ENGLISH.of(MarkerKind.FIRST_MOMENT_OF_TRUTH)).isEqualTo("First moment of truth");
        assertThat(GERMAN.of(MarkerKind.FIRST_MOMENT_OF_TRUTH)).isEqualTo("Erster Moment der Wahrheit");
        assertThat(GERMAN.within(MarkerKind.FIRST_MOMENT_OF_TRUTH)).isEqualTo("erster Moment der Wahrheit");
    }

    @Test
    void aMarkerIsToldByItsKindAndLabel() {
        assertThat(ENGLISH.within(marker(MarkerKind.WAIT_POINT, "31 minutes"))).isEqualTo("wait point: 31 minutes");
        assertThat(ENGLISH.of(marker(MarkerKind.WAIT_POINT, "31 minutes"))).isEqualTo("Wait point: 31 minutes");
        assertThat(GERMAN.of(marker(MarkerKind.HAND_OVER, ""))).isEqualTo("Übergabe");
        assertThat(ENGLISH.within(marker(MarkerKind.HAND_OVER, ""))).isEqualTo("hand-over");
        assertThat(ENGLISH.within(marker(MarkerKind.CUSTOM, "queue"))).isEqualTo("queue");
        assertThat(ENGLISH.within(marker(MarkerKind.CUSTOM, ""))).isEqualTo("mark");
    }

    private static Marker marker(MarkerKind kind, String label) {
        return MarkerBuilder.builder()
                .id(Id.of("marker"))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(Id.of("map"))
                .kind(kind)
                .on(Id.of("step"))
                .label(label)
                .symbol("")
                .note("")
                .build();
    }
}
