package dev.sightline.exchange;

import static dev.sightline.exchange.Clipboards.html;
import static dev.sightline.exchange.Clipboards.isList;
import static dev.sightline.exchange.Clipboards.isTable;
import static dev.sightline.exchange.Clipboards.listOfText;
import static dev.sightline.exchange.Clipboards.table;
import static dev.sightline.exchange.Clipboards.tableOfText;
import static dev.sightline.exchange.Clipboards.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.exchange.Table.Cell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridPasteTest {
    @Test
    void excelsTableKeepsMergedCellsLineBreaksAndSigns() {
        Table table = table(html("excel"));
        assertThat(texts(table))
                .containsExactly(
                        List.of("", "Before the trip", "", "On board"),
                        List.of("", "Search", "Book", "Find the berth"),
                        List.of(
                                "Doing",
                                "Compares trains & planes",
                                "Picks a berth\nand pays €79",
                                "Looks for coach 264"),
                        List.of("Pain points", "", "\"Sold out\" comes last", "3"));
        assertThat(table.at(0, 1)).isEqualTo(new Cell("Before the trip", 2, 1, false));
    }

    @Test
    void excelsFragmentWithoutItsTableTagIsATableAllTheSame() {
        String whole = html("excel");
        String fragment = whole.substring(whole.indexOf("<!--StartFragment-->"), whole.indexOf("</table>"));
        assertThat(table(fragment)).isEqualTo(table(whole));
    }

    @Test
    void libreOfficesTableTellsBoldHeadsAndCellsThatReachDown() {
        Table table = table(html("libreoffice"));
        assertThat(texts(table))
                .containsExactly(
                        List.of("Spur", "Suchen", "Buchen"),
                        List.of("Gedanken", "Gibt es noch Plätze?\nUnd was kostet es?", "3"),
                        List.of("Notizen", "A < B", ""),
                        List.of("", "Zweite Zeile", "x"));
        assertThat(table.at(0, 1).strong()).isTrue();
        assertThat(table.at(1, 1).strong()).isFalse();
        assertThat(table.at(2, 0).down()).isEqualTo(2);
    }

    @Test
    void googleSheetsTableIsReadWithItsLineBreaksAndEmoji() {
        assertThat(texts(table(html("sheets"))))
                .containsExactly(
                        List.of("Aware", "Try", "Buy"),
                        List.of("Sees an ad\non the tram 🚋", "", "Orders a \"starter set\" for the office"));
    }

    @Test
    void whereBothAreOnTheClipboardTheTableOfHtmlWins() {
        Optional<Block> read =
                GridPaste.read(Optional.of(html("sheets")), Optional.of("Aware\tTry\tBuy\r\nSees\t\tOrders"));
        assertThat(isTable(read).at(1, 0).text()).contains("tram");
    }

    @Test
    void textWithTabsKeepsQuotedLineBreaksTabsAndQuotes() {
        assertThat(texts(tableOfText("Search\tBook\r\n\"two\nlines\"\t\"he said \"\"no\"\"\"\r\n\"a\tb\"\tend\r\n")))
                .containsExactly(
                        List.of("Search", "Book"), List.of("two\nlines", "he said \"no\""), List.of("a b", "end"));
    }

    @Test
    void aQuoteThatNobodyClosesIsAQuote() {
        assertThat(texts(tableOfText("\"Hello\tshe\nsaid\t5\" wide")))
                .containsExactly(List.of("\"Hello", "she"), List.of("said", "5\" wide"));
        assertThat(texts(tableOfText("\"so\" she said\tb\nc\td")))
                .containsExactly(
                        List.of("\"so\" she said\tb".replace('\t', ' ').replace(" b", ""), "b"), List.of("c", "d"));
    }

    @Test
    void oneColumnWithLineBreaksInACellIsATable() {
        assertThat(texts(tableOfText("\"first\nstill first\"\nsecond\n\"th\"\"ird\"")))
                .containsExactly(List.of("first\nstill first"), List.of("second"), List.of("th\"ird"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name;price\nTea, black;2,50\nCoffee;3,10", "name,price\n\"Tea, black\",2.50\nCoffee,3.10"})
    void valuesBetweenSemicolonsOrCommasAreATable(String csv) {
        Table table = tableOfText(csv);
        assertThat(table.width()).isEqualTo(2);
        assertThat(table.at(1, 0).text()).isEqualTo("Tea, black");
    }

    @Test
    void sentencesWithCommasAreParagraphs() {
        assertThat(listOfText("Well, that took long.\nStill, it works.").lines())
                .containsExactly("Well, that took long.", "Still, it works.");
    }

    @Test
    void aFileOfValuesIsReadByTheSignThatParts() {
        Table table = GridPaste.delimited("\uFEFFStage;Thinking\r\nBook;\"Is it; safe?\"\r\n;\r\n")
                .orElseThrow();
        assertThat(texts(table)).containsExactly(List.of("Stage", "Thinking"), List.of("Book", "Is it; safe?"));
        assertThat(GridPaste.delimited("one\ntwo").orElseThrow().height()).isEqualTo(2);
        assertThat(GridPaste.delimited(" \n\t;;")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• waits\n• pays\n• leaves",
                "- waits\n- pays\n- leaves",
                "1. waits\n2. pays\n3. leaves",
                "1) waits\n2) pays\n10) leaves",
                "a) waits\nb) pays\nc) leaves",
                "·\twaits\n·\tpays\no\tleaves",
                "* [ ] waits\n* [x] pays\n* [X] leaves",
                "  – waits\n\n  – pays\n\n  – leaves\n",
                "\uF0B7\twaits\n\uF0B7\tpays\n\uF0B7\tleaves"
            })
    void aBulletedOrNumberedListGivesALineEach(String text) {
        assertThat(listOfText(text)).isEqualTo(new RowList(List.of("waits", "pays", "leaves"), true, 0));
    }

    @Test
    void whatHangsOnAnItemStaysWithIt() {
        assertThat(listOfText("- waits\n  in the rain\n- pays").lines()).containsExactly("waits\nin the rain", "pays");
    }

    @Test
    void aHeadingAboveAListKeepsTheListALine() {
        assertThat(listOfText("Pains:\n• slow\n• dear").lines()).containsExactly("Pains:", "slow", "dear");
    }

    @Test
    void oneLineWithAHyphenIsNoList() {
        assertThat(listOfText("- 5 degrees outside").lines()).containsExactly("- 5 degrees outside");
    }

    @Test
    void aListOfHtmlGivesItsItemsAndThoseInside() {
        String html = "<meta charset=utf-8><ul><li>Waits <b>long</b></li><li>Pays<ol><li>by card</li><li>in cash</li>"
                + "</ol></li></ul>";
        assertThat(isList(GridPaste.read(Optional.of(html), Optional.of("Waits long\nPays\nby card\nin cash")))
                        .lines())
                .containsExactly("Waits long", "Pays", "by card", "in cash");
    }

    @Test
    void wordsListIsReadFromItsText() {
        Optional<Block> read = GridPaste.read(
                Optional.of(html("word-list")), Optional.of("·\tWaits in the rain\r\n·\tNobody says why\r\n"));
        assertThat(isList(read).lines()).containsExactly("Waits in the rain", "Nobody says why");
        assertThat(isList(GridPaste.read(Optional.of(html("word-list")), Optional.empty()))
                        .lines())
                .containsExactly("Waits in the rain", "Nobody says why");
    }

    @Test
    void paragraphsArePartedByEmptyLinesElseByLines() {
        assertThat(listOfText("one\ntwo\n\n\nthree").lines()).containsExactly("one\ntwo", "three");
        assertThat(listOfText("one\r\ntwo").lines()).containsExactly("one", "two");
        assertThat(listOfText("just this").lines()).containsExactly("just this");
    }

    @Test
    void aLinkOrAPieceOfAPageIsText() {
        String html = "<html><body><!--StartFragment--><p>Read <a href='x'>this</a>, please.</p><table><tr><td>1</td>"
                + "<td>2</td></tr></table><!--EndFragment--></body></html>";
        assertThat(isList(GridPaste.read(Optional.of(html), Optional.of("Read this, please.\n1 2")))
                        .lines())
                .containsExactly("Read this, please.", "1 2");
    }

    @Test
    void aSingleCellIsText() {
        assertThat(isList(GridPaste.read(Optional.of("<table><tr><td>alone</td></tr></table>"), Optional.of("alone")))
                        .lines())
                .containsExactly("alone");
    }

    @Test
    void formattingAndLeftoversAreCleanedAway() {
        assertThat(listOfText("a\u00A0\u00AD b\u200B\u0007  \u2003c\uD800 👩‍🌾 ")
                        .lines())
                .containsExactly("a b c 👩‍🌾");
    }

    @Test
    void aLayoutTableAroundATableDoesNotHideIt() {
        String html = "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>";
        assertThat(texts(table(html))).containsExactly(List.of("a", "b"));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(GridPaste.read(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(GridPaste.read(Optional.of("<table><tr><td></td><td> </td></tr></table>"), Optional.of("\t\r\n\t")))
                .isEmpty();
        assertThat(GridPaste.read(Optional.of("<img src=x>"), Optional.of("  ")))
                .isEmpty();
    }
}
