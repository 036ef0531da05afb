package dev.sightline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.sightline.Seed;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is on the clipboard gives a sound block or none, soon.
class HostileBlockTest {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final int MEGABYTE = 1 << 20;
    private static final int QUARTER = MEGABYTE / 4;

    static List<String> megabytes() {
        return List.of(
                "\"".repeat(MEGABYTE),
                "\"\t".repeat(MEGABYTE / 2),
                "\"a\"b".repeat(MEGABYTE / 4),
                "\t".repeat(MEGABYTE),
                "a\t".repeat(MEGABYTE / 2),
                "\n".repeat(MEGABYTE) + "x",
                "- a\n".repeat(MEGABYTE / 4),
                "a, b\n".repeat(MEGABYTE / 5),
                "a;b\n".repeat(MEGABYTE / 4),
                " ".repeat(MEGABYTE) + "x",
                "1.".repeat(MEGABYTE / 2),
                "\u0000\uD800\uFFFF".repeat(MEGABYTE / 3),
                "<table>".repeat(QUARTER / 7),
                "<table><tr><td>".repeat(QUARTER / 15),
                "<table><tr>" + "<td colspan=99999 rowspan=99999>x".repeat(QUARTER / 33),
                "<table>" + "<tr><td rowspan=4000>x<td>y".repeat(QUARTER / 27),
                "<ul>" + "<li><ul>".repeat(QUARTER / 8),
                "<li>" + "<div><li>x".repeat(QUARTER / 10),
                "<b>".repeat(QUARTER / 3),
                "&lt".repeat(QUARTER / 3),
                "<!--".repeat(QUARTER / 4),
                "Version:1.0\n" + "x".repeat(MEGABYTE));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("megabytes")
    @Timeout(300)
    void muchNonsenseIsReadAndBounded(String nonsense) {
        long begun = THREAD.getCurrentThreadCpuTime();
        GridPaste.read(Optional.empty(), Optional.of(nonsense)).ifPresent(HostileBlockTest::isSound);
        GridPaste.read(Optional.of(nonsense), Optional.empty()).ifPresent(HostileBlockTest::isSound);
        GridPaste.delimited(nonsense).ifPresent(HostileBlockTest::isSound);
        // of the processor, not of the clock, which goes on while others have it
        assertThat(THREAD.getCurrentThreadCpuTime() - begun)
                .as("nanoseconds of the processor")
                .isLessThan(20_000_000_000L);
    }

    @Test
    void whatIsTooMuchIsCounted() {
        RowList list = Clipboards.listOfText("- a\n".repeat(Block.MOST_CELLS + 7));
        assertThat(list.lines()).hasSize(Block.MOST_CELLS);
        assertThat(list.dropped()).isEqualTo(7);
        Table table = Clipboards.tableOfText("a\tb\n".repeat(Table.MOST_ROWS + 5));
        assertThat(table.height()).isEqualTo(Table.MOST_ROWS);
        assertThat(table.dropped()).isEqualTo(10);
    }

    @Test
    @Timeout(300)
    void randomPiecesOfMarkupAndTextNeverBreakAnything() {
        Random random = new Random(Seed.of("HostileBlockTest"));
        String[] pieces = {
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "<th>",
            "</td>",
            "<td colspan=3>",
            "<td rowspan=2>",
            "<td rowspan=0>",
            "<td colspan=-1>",
            "<td colspan=9999999999>",
            "<br>",
            "<ul>",
            "<li>",
            "</ul>",
            "<p>",
            "&amp;",
            "&#x110000;",
            "&nbsp;",
            "<b>",
            "text",
            "two words",
            "\t",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            ",",
            ";",
            "• ",
            "1. ",
            "- ",
            " ",
            "\uD83D",
            "ü",
            "</tr>",
            "<style>",
            "<!--",
            "-->",
            "<td style='font-weight:bold'>",
            "<pre>",
            "Version:",
            "=",
        };
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String made = text.toString();
            GridPaste.read(Optional.of(made), Optional.of(made)).ifPresent(HostileBlockTest::isSound);
            GridPaste.read(Optional.empty(), Optional.of(made)).ifPresent(HostileBlockTest::isSound);
            GridPaste.delimited(made).ifPresent(HostileBlockTest::isSound);
        }
    }

    private static void isSound(Block block) {
        switch (block) {
            case RowList list -> {
                assertThat(list.lines()).isNotEmpty().hasSizeLessThanOrEqualTo(Block.MOST_CELLS);
                list.lines().forEach(HostileBlockTest::isClean);
            }
            case Table table -> {
                assertThat(table.width() * table.height()).isBetween(1, Block.MOST_CELLS);
                for (int row = 0; row < table.height(); row++) {
                    assertThat(table.rows().get(row)).hasSize(table.width());
                    for (int column = 0; column < table.width(); column++) {
                        Table.Cell cell = table.at(row, column);
                        isClean(cell.text());
                        if (column + cell.across() > table.width() || row + cell.down() > table.height()) {
                            fail("%s at %d, %d reaches out of the table", cell, row, column);
                        }
                    }
                }
                TableGuess guess = TableGuess.of(table, Set.of(), Set.of());
                for (int i = 0; i < (table.width() * table.height() < 200 ? 16 : 1); i++) {
                    isSound(TablePlan.of(table, new TableChoice((i & 1) > 0, (i & 2) > 0, (i & 4) > 0, (i & 8) > 0)));
                }
                isSound(TablePlan.of(table, guess.choice()));
            }
        }
    }

    private static void isSound(TablePlan plan) {
        for (TablePlan.Text card : plan.cards()) {
            if (card.row() < 0 || card.row() >= plan.rows() || card.column() + card.across() > plan.columns()) {
                fail("%s is not in the plan", card);
            }
        }
        covers(plan.stages(), plan.columns());
        covers(plan.lanes(), plan.rows());
        if (!plan.steps().isEmpty()) {
            assertThat(plan.steps()).hasSize(plan.columns());
        }
    }

    private static void covers(List<TablePlan.Head> heads, int length) {
        int next = 0;
        for (TablePlan.Head head : heads) {
            if (head.first() != next || head.last() < head.first()) {
                fail("%s should begin at %d", head, next);
            }
            next = head.last() + 1;
        }
        if (!heads.isEmpty()) {
            assertThat(next).isEqualTo(length);
        }
    }

    private static void isClean(String text) {
        if (!text.equals(CleanText.of(text))) {
            fail("not clean: %s", text);
        }
    }
}
