package dev.sightline.editor.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    private static final List<String> NAMES = List.of(
            "Zoom to selection",
            "Zoom in",
            "Zoom out",
            "Fit map",
            "Select all",
            "Insert stage before",
            "Insert step after");

    private static List<String> ranked(String typed) {
        return NAMES.stream()
                .filter(name -> Fuzzy.fit(typed, name).isPresent())
                .sorted(Comparator.comparingInt(
                                (String name) -> Fuzzy.fit(typed, name).orElseThrow())
                        .reversed())
                .toList();
    }

    @Test
    void initialsFindAName() {
        assertThat(ranked("zts").getFirst()).isEqualTo("Zoom to selection");
        assertThat(ranked("isb").getFirst()).isEqualTo("Insert stage before");
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(Fuzzy.fit("tomas", "Through Tomás’ eyes")).isPresent();
        assertThat(Fuzzy.fit("Über", "uber")).isEqualTo(Fuzzy.fit("uber", "uber"));
    }

    @Test
    void theBeginningOfAWordCountsMoreThanItsMiddle() {
        assertThat(ranked("sel").getFirst()).isEqualTo("Select all");
    }

    @Test
    void ofTwoThatFitAlikeTheShorterComesFirst() {
        assertThat(ranked("zoom")).startsWith("Zoom in", "Zoom out", "Zoom to selection");
    }

    @Test
    void lettersOutOfOrderFindNothing() {
        assertThat(ranked("tfi")).isEmpty();
        assertThat(ranked("zoom to the moon, please")).isEmpty();
    }

    @Test
    void nothingTypedFindsEverything() {
        assertThat(ranked("")).hasSameSizeAs(NAMES);
    }
}
