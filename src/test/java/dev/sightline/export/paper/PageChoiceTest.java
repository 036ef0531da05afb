package dev.sightline.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageChoiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1 2 3 4 5 6",
                "2|2",
                "2-4|2 3 4",
                "1–3, 5|1 2 3 5",
                "5-|5 6",
                "-2|1 2",
                "4;1 - 2|1 2 4",
                "3,3,2-4|2 3 4",
                "5-900|5 6",
                "900|''"
            })
    void pagesAreNamedAsPeopleNameThem(String text, String pages) {
        List<Integer> wanted = pages.isEmpty()
                ? List.of()
                : List.of(pages.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(PageChoice.of(text).orElseThrow().of(6)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3-1", "-", "one", "1,,2", "1-2-3", ",", "1.5", "99999999999", "0-3", "1 2"})
    void whatNamesNoPageIsNotGuessedAt(String text) {
        assertThat(PageChoice.of(text)).isEmpty();
    }

    @Test
    void itIsWrittenAsItIsReadAgain() {
        for (String text : List.of("", "2", "2-4, 7", "1-3, 5-")) {
            PageChoice choice = PageChoice.of(text).orElseThrow();
            assertThat(choice).hasToString(text);
            assertThat(PageChoice.of(choice.toString())).isEqualTo(Optional.of(choice));
        }
    }
}
