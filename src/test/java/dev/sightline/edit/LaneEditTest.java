package dev.sightline.edit;

import static dev.sightline.edit.Desk.id;
import static dev.sightline.edit.Desk.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.SeparatorLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lanes, lines and groups.
class LaneEditTest {
    private static final String ACTION = "lane-customer-action-1";
    private static final String THINKING = "lane-thinking-3";
    private static final String LINE = "line-visibility";
    private static final String PAIN = "lane-pain-6";
    private static final String GAIN = "lane-gain-7";

    private final Desk desk = new Desk(new Journeys("Coffee")
            .stage("Order")
            .lane(LaneKind.CUSTOMER_ACTION)
            .card("stage-order", "Orders")
            .lane(LaneKind.THINKING)
            .line(LineKind.VISIBILITY)
            .group("Lens")
            .lane(LaneKind.PAIN)
            .lane(LaneKind.GAIN));

    private static List<Id<MapRow>> rows(String... ids) {
        return ids(ids);
    }

    @Test
    void aLaneComesWhereItIsSaidAndBesideARowOfAGroupIntoTheGroup() throws Rejected {
        desk.does(new LaneEdit.Insert(Where.before(id(THINKING)), LaneKind.TOUCHPOINT, ""));
        desk.does(new LaneEdit.Insert(Where.after(id(PAIN)), LaneKind.CUSTOM, "Ideas"));
        desk.does(new LaneEdit.Insert(Where.lastIn(Journeys.MAP), LaneKind.NOTE, ""));
        desk.does(new LaneEdit.Insert(Where.firstIn(id("group-lens")), LaneKind.NEED, ""));
        desk.does(new LaneEdit.Insert(Where.after(id("group-lens")), LaneKind.RISK, ""));
        desk.does(new LaneEdit.InsertLine(Where.after(id(ACTION)), LineKind.INTERACTION, ""));
        assertThat(desk.rows())
                .containsExactly(
                        ACTION,
                        "line-interaction",
                        "lane-touchpoint",
                        THINKING,
                        LINE,
                        "Lens/lane-need",
                        "Lens/" + PAIN,
                        "Lens/lane-ideas",
                        "Lens/" + GAIN,
                        "lane-risk",
                        "lane-note");
    }

    @Test
    void aLaneGoesDownIntoTheGroupThatItMeetsAndOutAtItsEnd() throws Rejected {
        desk.does(new LaneEdit.Shift(rows(THINKING), 1));
        assertThat(desk.rows()).startsWith(ACTION, LINE, THINKING);
        desk.does(new LaneEdit.Shift(rows(THINKING), 1));
        assertThat(desk.rows()).containsExactly(ACTION, LINE, "Lens/" + THINKING, "Lens/" + PAIN, "Lens/" + GAIN);
        desk.does(new LaneEdit.Shift(rows(THINKING), 3));
        assertThat(desk.rows()).containsExactly(ACTION, LINE, "Lens/" + PAIN, "Lens/" + GAIN, THINKING);
        desk.leaves(new LaneEdit.Shift(rows(THINKING), 1));
        desk.does(new LaneEdit.Shift(rows(THINKING), -4));
        assertThat(desk.rows()).startsWith(ACTION, LINE, THINKING);
    }

    @Test
    void groupsMoveWithTheirRowsAndStandInNoOtherGroup() throws Rejected {
        desk.does(new LaneEdit.Move(List.of(id("group-lens")), Where.firstIn(Journeys.MAP)));
        assertThat(desk.rows()).startsWith("Lens/" + PAIN, "Lens/" + GAIN, ACTION);
        desk.does(new LaneEdit.InsertGroup(Where.after(id(PAIN)), "More"));
        desk.does(new LaneEdit.Move(rows(ACTION), Where.lastIn(id("group-more"))));
        assertThat(desk.rows()).containsExactly("Lens/" + PAIN, "Lens/" + GAIN, "More/" + ACTION, THINKING, LINE);
        desk.does(new LaneEdit.Shift(List.of(id("group-lens")), 1));
        assertThat(desk.rows()).startsWith("More/" + ACTION, "Lens/" + PAIN);
        assertThat(desk.refuses(new LaneEdit.Move(List.of(id("group-lens"), id(LINE)), Where.lastIn(Journeys.MAP))))
                .contains("cannot be moved together");
    }

    @Test
    void rowsAreGroupedAndUngroupedWhereTheyStand() throws Rejected {
        desk.does(new LaneEdit.Enclose(rows(ACTION, THINKING), "Front"));
        assertThat(desk.rows())
                .containsExactly("Front/" + ACTION, "Front/" + THINKING, LINE, "Lens/" + PAIN, "Lens/" + GAIN);
        desk.does(new LaneEdit.Dissolve(Desk.<LaneGroup>id("group-front")));
        assertThat(desk.rows()).startsWith(ACTION, THINKING, LINE);
        assertThat(desk.document().find(id("group-front"))).isEmpty();
        desk.does(new LaneEdit.Enclose(rows(GAIN), "Good"));
        assertThat(desk.rows()).endsWith("Lens/" + PAIN, "Good/" + GAIN);
    }

    @Test
    void whatStandsInTheMiddleOfAGroupIsNotTakenOutOfIt() throws Rejected {
        desk.does(new LaneEdit.Insert(Where.after(id(PAIN)), LaneKind.NEED, ""));
        assertThat(desk.refuses(new LaneEdit.Enclose(rows("lane-need"), "Other")))
                .isEqualTo("What is selected stands in the middle of a group. Move it to an end of the group first.");
    }

    @Test
    void namesAndKindsChange() throws Rejected {
        desk.does(new LaneEdit.Rename(id(THINKING), "In their heads"));
        desk.does(new LaneEdit.Rename(id("group-lens"), "Lenses"));
        desk.does(new LaneEdit.SetLineKind(Desk.<SeparatorLine>id(LINE), LineKind.INTERACTION));
        desk.does(new LaneEdit.SetKind(Desk.<Lane>id(ACTION), LaneKind.GAIN));
        assertThat(desk.get(Desk.<Lane>id(THINKING)).name()).isEqualTo("In their heads");
        assertThat(desk.get(Desk.<SeparatorLine>id(LINE)).kind()).isEqualTo(LineKind.INTERACTION);
        assertThat(desk.card("card-1")).isNotInstanceOf(Card.class);
        assertThat(desk.refuses(new LaneEdit.Rename(id("stage-order"), "x"))).contains("Only lanes");
    }

    @Test
    void aCopyOfALaneBringsItsCards() throws Rejected {
        desk.does(new LaneEdit.Duplicate(rows(ACTION)));
        assertThat(desk.rows()).startsWith(ACTION, "lane-customer-action", THINKING);
        assertThat(desk.texts("lane-customer-action")).containsExactly("Orders");
        desk.does(new LaneEdit.Duplicate(List.of(id("group-lens"))));
        assertThat(desk.rows()).hasSize(8);
    }

    @Test
    void aLaneTakesItsCardsWithIt() throws Rejected {
        desk.does(Remove.of(desk.document(), ids(ACTION)));
        assertThat(desk.document().find(id("card-1"))).isEmpty();
    }
}
