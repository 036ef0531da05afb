package dev.sightline.exchange;

import static dev.sightline.exchange.Clipboards.html;
import static dev.sightline.exchange.Clipboards.table;
import static dev.sightline.exchange.Clipboards.tableOfText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.exchange.Guess.Reason;
import dev.sightline.exchange.TablePlan.Head;
import dev.sightline.exchange.TablePlan.Text;
import dev.sightline.model.LaneKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableGuessTest {
    private static TableGuess guess(Table table) {
        return TableGuess.of(table, Set.of(), Set.of());
    }

    @Test
    void mergedHeadsOverNamesAreStagesOverSteps() {
        TableGuess guess = guess(table(html("excel")));
        assertThat(guess.stages()).isEqualTo(Guess.yes(Reason.MERGED));
        assertThat(guess.steps()).isEqualTo(Guess.yes(Reason.MERGED));
        assertThat(guess.lanes()).isEqualTo(Guess.yes(Reason.LANE_WORDS));
        assertThat(guess.list().yes()).isFalse();
    }

    @Test
    void boldHeadsAreStagesAndWordsOfLanesAreLanes() {
        TableGuess guess = guess(table(html("libreoffice")));
        assertThat(guess.stages()).isEqualTo(Guess.yes(Reason.HEADINGS));
        assertThat(guess.lanes()).isEqualTo(Guess.yes(Reason.LANE_WORDS));
        assertThat(guess.steps().yes()).isFalse();
    }

    @Test
    void shortNamesOverLongerTextsAreStages() {
        Table table = tableOfText("Aware\tTry\tBuy\nSees an advertisement\tGets a free cup\tOrders a starter set");
        assertThat(guess(table).stages()).isEqualTo(Guess.yes(Reason.SHORT_NAMES));
        assertThat(guess(table).lanes()).isEqualTo(Guess.no(Reason.LIKE_THE_REST));
    }

    @Test
    void anEmptyCornerTellsOfHeadsOnBothSides() {
        Table table = tableOfText("\tAware\tTry\nMira\tlooks\twaits\nJonas\truns\tpays");
        assertThat(guess(table).stages()).isEqualTo(Guess.yes(Reason.EMPTY_CORNER));
        assertThat(guess(table).lanes()).isEqualTo(Guess.yes(Reason.EMPTY_CORNER));
    }

    @Test
    void namesThatTheMapHasAreRecognised() {
        Table table = tableOfText("x\tBook\tRide\nMy lane\tone\ttwo");
        TableGuess guess = TableGuess.of(table, Set.of("book", "Ride", "Sleep"), Set.of("MY LANE"));
        assertThat(guess.stages()).isEqualTo(Guess.yes(Reason.KNOWN_NAMES));
        assertThat(guess.lanes()).isEqualTo(Guess.yes(Reason.KNOWN_NAMES));
    }

    @Test
    void cellsThatAreAllAlikeAreCards() {
        TableGuess guess = guess(tableOfText("looks\twaits\tpays\nwalks\tsits\trests\nwakes\tyawns\tgoes"));
        assertThat(guess.choice()).isEqualTo(TableChoice.CELLS);
        assertThat(guess.stages().reason()).isEqualTo(Reason.LIKE_THE_REST);
    }

    @Test
    void repeatedWordsAndNumbersAreNoNames() {
        assertThat(guess(tableOfText("\t1\t2\na\tthe long first\tthe long second"))
                        .stages()
                        .yes())
                .isFalse();
        assertThat(guess(tableOfText("\tyes\tyes\na\tthe long first\tthe long second"))
                        .stages()
                        .yes())
                .isFalse();
    }

    @Test
    void oneColumnIsAList() {
        assertThat(guess(tableOfText("\"a\nb\"\nc")).list()).isEqualTo(Guess.yes(Reason.ONE_COLUMN));
    }

    @Test
    void aPlanPutsStagesStepsLanesAndCardsApart() {
        TablePlan plan = TablePlan.of(table(html("excel")), new TableChoice(true, true, true, false));
        assertThat(plan.stages()).containsExactly(new Head("Before the trip", 0, 1), new Head("On board", 2, 2));
        assertThat(plan.steps()).containsExactly("Search", "Book", "Find the berth");
        assertThat(plan.lanes()).containsExactly(new Head("Doing", 0, 0), new Head("Pain points", 1, 1));
        assertThat(plan.cards())
                .containsExactly(
                        new Text(0, 0, 1, "Compares trains & planes"),
                        new Text(0, 1, 1, "Picks a berth\nand pays €79"),
                        new Text(0, 2, 1, "Looks for coach 264"),
                        new Text(1, 1, 1, "\"Sold out\" comes last"),
                        new Text(1, 2, 1, "3"));
    }

    @Test
    void aLaneReachesOverItsMergedRowsAndThoseWithoutAName() {
        TablePlan plan = TablePlan.of(table(html("libreoffice")), new TableChoice(true, false, true, false));
        assertThat(plan.lanes()).containsExactly(new Head("Gedanken", 0, 0), new Head("Notizen", 1, 2));
        Table unmerged = tableOfText("Thinking\ta\n\tb\nDoing\tc");
        assertThat(TablePlan.of(unmerged, new TableChoice(false, false, true, false))
                        .lanes())
                .containsExactly(new Head("Thinking", 0, 1), new Head("Doing", 2, 2));
    }

    @Test
    void aCellThatIsAListGivesACardEach() {
        Table table = tableOfText("x\t\"• slow\n• dear\"\ny\t\"one\ntwo\"");
        assertThat(TablePlan.of(table, TableChoice.CELLS).cards())
                .containsExactly(
                        new Text(0, 0, 1, "x"),
                        new Text(0, 1, 1, "slow"),
                        new Text(0, 1, 1, "dear"),
                        new Text(1, 0, 1, "y"),
                        new Text(1, 1, 1, "one\ntwo"));
    }

    @Test
    void asAListEverythingStandsAtOnePlace() {
        TablePlan plan = TablePlan.of(tableOfText("a\tb\nc\t\"- d\n- e\""), new TableChoice(true, true, true, true));
        assertThat(plan.cards().stream().map(Text::text)).containsExactly("a", "b", "c", "d", "e");
        assertThat(plan.cards()).allMatch(card -> card.row() == 0 && card.column() == 0);
        assertThat(plan.stages()).isEmpty();
        assertThat(plan.lanes()).isEmpty();
    }

    @Test
    void namesOfLanesTellTheirKindInTwoLanguages() {
        assertThat(LaneWords.kind("Pain Points:")).contains(LaneKind.PAIN);
        assertThat(LaneWords.kind("GEFÜHLE")).contains(LaneKind.FEELING);
        assertThat(LaneWords.kind("Front-stage")).contains(LaneKind.ONSTAGE_PEOPLE);
        assertThat(LaneWords.kind("Mira")).isEmpty();
        assertThat(LaneWords.kind("thinking ".repeat(20))).isEmpty();
    }
}
