package dev.sightline.press.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How blocks are written down.
class TextFormTest {
    private static final List<Block> BLOCKS = List.of(
            Block.heading(1, "Coffee"),
            Block.paragraph("Two\nlines"),
            Block.heading(3, "Order"),
            Block.item(0, "Doing", "Asks\nfor milk"),
            Block.item(1, "", "Pays"));

    @Test
    void plainTextHasNoSignsButRulesAndDashes() {
        assertThat(TextForm.PLAIN.write(BLOCKS)).isEqualTo("""
            Coffee
            ======

            Two
            lines

            Order

            - Doing: Asks
              for milk
              - Pays
            """);
    }

    @Test
    void markdownHasHeadingsAndBoldLabels() {
        assertThat(TextForm.MARKDOWN.write(BLOCKS)).isEqualTo("""
            # Coffee

            Two
            lines

            ### Order

            - **Doing:** Asks
              for milk
              - Pays
            """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2 * 3, 2 \\* 3",
                "snake_case, snake_case",
                "_soft_, \\_soft\\_",
                "<b>, \\<b\\>",
                "[x](y), \\[x\\](y)",
                "# one, \\# one",
                "- one, \\- one",
                "1. one, 1\\. one",
                "&amp;, \\&amp;",
                "Q&A, Q&A",
                "a\\b, a\\\\b",
                "−2 at 3.5, −2 at 3.5"
            })
    void whatPeopleWriteMeansNothingInMarkdown(String written, String escaped) {
        assertThat(TextForm.MARKDOWN.text(written)).isEqualTo(escaped);
    }
}
