package dev.sightline.edit;

import static dev.sightline.edit.Desk.id;
import static dev.sightline.edit.Desk.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.model.About;
import dev.sightline.model.Card;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentBuilder;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Rank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlacedEditTest {
    private static final String THINKING = "lane-thinking-7";
    private static final String FEELING = "lane-feeling-13";
    private static final String PAIN = "lane-pain-14";
    private static final String OPPORTUNITY = "lane-opportunity-15";

    /// Order (Read, Choose, Pay), Wait, Drink (Sip, Leave); cards 1 to 5 in the lane of thinking.
    private final Desk desk = new Desk(new Journeys("Coffee")
            .stage("Order")
            .step("Read")
            .step("Choose")
            .step("Pay")
            .stage("Wait")
            .stage("Drink")
            .step("Sip")
            .lane(LaneKind.THINKING)
            .card("step-read", "So many")
            .card("step-read", "Too small")
            .card("step-pay", "Expensive")
            .card("stage-wait", "When?")
            .card("step-sip", "Good")
            .lane(LaneKind.FEELING)
            .lane(LaneKind.PAIN)
            .lane(LaneKind.OPPORTUNITY));

    private static List<Id<? extends Placed>> cards(String... ids) {
        return List.copyOf(Desk.<Placed>ids(ids));
    }

    private static Place on(String column) {
        return Place.on(Desk.<dev.sightline.model.Step>id(column));
    }

    @Test
    void aCardIsOfTheKindThatItsLaneHolds() throws Rejected {
        assertThat(desk.makes(new PlacedEdit.Add(id(FEELING), on("step-pay"), "Hm"), Card.class))
                .isEqualTo(id("card-6"));
        assertThat(desk.makes(new PlacedEdit.Add(id(PAIN), on("step-pay"), "Dear"), PainPoint.class))
                .isEqualTo(id("pain-1"));
        assertThat(desk.makes(new PlacedEdit.Add(id(OPPORTUNITY), on("step-pay"), "Loyalty"), Opportunity.class))
                .isEqualTo(id("opportunity-1"));
    }

    @Test
    void aNewCardComesToTheEndOfItsPlaceOrWhereItIsSaid() throws Rejected {
        desk.does(new PlacedEdit.Add(id(THINKING), on("step-read"), "last on Read"));
        desk.does(new PlacedEdit.Add(id(THINKING), on("step-read"), "second", Optional.of(Where.after(id("card-1")))));
        assertThat(desk.texts(THINKING))
                .containsExactly("So many", "second", "Too small", "last on Read", "Expensive", "When?", "Good");
    }

    @Test
    void aThousandCardsTypedAtOneSpotKeepTheirOrderAndShortRanks() throws Rejected {
        JourneyDocument now = desk.document();
        for (int i = 0; i < 1000; i++) {
            Where where = i % 2 == 0 ? Where.after(id("card-1")) : Where.before(id("card-2"));
            now = now.with(new PlacedEdit.Add(id(THINKING), on("step-read"), "n" + i, Optional.of(where)).on(now));
        }
        List<Placed> lane = now.view(Journeys.MAP).placed(id(THINKING));
        assertThat(lane.get(1).text()).isEqualTo("n998");
        assertThat(lane.get(1000).text()).isEqualTo("n999");
        assertThat(lane).allSatisfy(card -> assertThat(card.rank().digits()).hasSizeLessThan(49));
    }

    @Test
    void cardsMoveTogetherAndStopTogetherAtTheEdgeOfTheMap() throws Rejected {
        desk.does(new PlacedEdit.Move(cards("card-1", "card-3"), Drag.along(0, 1)));
        assertThat(desk.place("card-1")).isEqualTo(on("step-choose"));
        assertThat(desk.place("card-3")).isEqualTo(on("stage-wait"));
        desk.does(new PlacedEdit.Move(cards("card-1", "card-3"), Drag.along(0, 99)));
        assertThat(desk.place("card-1")).isEqualTo(on("step-pay"));
        assertThat(desk.place("card-3")).isEqualTo(on("step-sip"));
        desk.leaves(new PlacedEdit.Move(cards("card-1", "card-3"), Drag.along(0, 1)));
    }

    @Test
    void aCardOnAStageMovesFromStageToStageWhereverItWasTaken() throws Rejected {
        Id<Placed> card =
                desk.makes(new PlacedEdit.Add(id(FEELING), on("stage-order"), "Over all of it"), Placed.class);
        desk.leaves(new PlacedEdit.Move(List.of(card), Drag.along(0, 2)));
        desk.does(new PlacedEdit.Move(List.of(card), Drag.along(2, 3)));
        assertThat(desk.get(card).place()).isEqualTo(on("stage-wait"));
    }

    @Test
    void aRangeKeepsItsLengthAndGoesUpALevelWhereItsEndsWouldBeOnTwo() throws Rejected {
        Id<Placed> card = desk.makes(
                new PlacedEdit.Add(id(FEELING), Journeys.range("step-read", "step-choose"), "Both"), Placed.class);
        desk.does(new PlacedEdit.Move(List.of(card), Drag.along(0, 1)));
        assertThat(desk.get(card).place()).isEqualTo(Journeys.range("step-choose", "step-pay"));
        desk.does(new PlacedEdit.Move(List.of(card), Drag.along(0, 1)));
        assertThat(desk.get(card).place()).isEqualTo(Journeys.range("stage-order", "stage-wait"));
    }

    @Test
    void severalColumnsMoveWithTheGapsBetweenThem() throws Rejected {
        Id<Placed> card = desk.makes(
                new PlacedEdit.Add(id(FEELING), Journeys.several("step-read", "step-pay"), "Twice"), Placed.class);
        desk.does(new PlacedEdit.Move(List.of(card), Drag.along(0, 1)));
        assertThat(desk.get(card).place()).isEqualTo(Journeys.several("step-choose", "stage-wait"));
    }

    @Test
    void cardsDroppedOnANeighbourStandBesideItInTheirOrder() throws Rejected {
        desk.does(new PlacedEdit.Move(
                cards("card-5", "card-3"), Drag.along(2, 0), Optional.of(Where.before(id("card-2")))));
        assertThat(desk.texts(THINKING)).containsExactly("So many", "Expensive", "Good", "Too small", "When?");
        assertThat(desk.place("card-3")).isEqualTo(on("step-read"));
        assertThat(desk.place("card-5")).isEqualTo(on("step-pay"));
    }

    @Test
    void aCardGoesUpAndDownInItsPileOnly() throws Rejected {
        desk.does(new PlacedEdit.Shift(cards("card-1"), 1));
        assertThat(desk.texts(THINKING)).startsWith("Too small", "So many");
        desk.leaves(new PlacedEdit.Shift(cards("card-1"), 1));
        desk.leaves(new PlacedEdit.Shift(cards("card-1", "card-2"), -1));
        desk.does(new PlacedEdit.Shift(cards("card-1"), -5));
        assertThat(desk.texts(THINKING)).startsWith("So many", "Too small");
    }

    @Test
    void aCardBecomesAPainInTheLaneOfPainsAndLinksMarkersAndNotesStayWithIt() throws Rejected {
        desk.does(new LinkEdit.Draw(id("card-3"), id("step-pay"), LinkKind.CAUSES));
        desk.does(new MarkerEdit.Toggle(Journeys.MAP, List.of(id("card-3")), MarkerKind.MAKE_OR_BREAK));
        desk.does(new CommentEdit.Add(id("card-3"), "Really?", "Ann", java.time.Instant.EPOCH));
        Card before = desk.get(Desk.<Card>id("card-3"));
        desk.does(new Put("Research", List.of(before.withEvidence(Optional.of(EvidenceLevel.RESEARCHED)))));
        desk.does(new PlacedEdit.Move(cards("card-3"), Drag.across(2)));
        assertThat(desk.card("card-3")).isInstanceOfSatisfying(PainPoint.class, pain -> {
            assertThat(pain.text()).isEqualTo("Expensive");
            assertThat(pain.evidence()).contains(EvidenceLevel.RESEARCHED);
            assertThat(pain.place()).isEqualTo(on("step-pay"));
        });
        assertThat(desk.view().links()).hasSize(1);
        assertThat(desk.view().markers(id("card-3"))).hasSize(1);
        assertThat(desk.view().comments(id("card-3"))).hasSize(1);
        desk.does(new PlacedEdit.Move(cards("card-3"), Drag.across(-2)));
        assertThat(desk.card("card-3")).isInstanceOf(Card.class);
    }

    @Test
    void nothingThatWasSaidIsLostByADragToALaneOfAnotherKind() throws Rejected {
        Id<PainPoint> pain = desk.makes(new PlacedEdit.Add(id(PAIN), on("step-pay"), "Dear"), PainPoint.class);
        desk.does(new Put("Severity", List.of(desk.get(pain).withSeverity(Optional.of(4)))));
        desk.does(new PlacedEdit.Move(List.of(pain), Drag.across(-1)));
        assertThat(desk.get(pain).severity()).contains(4);
        assertThat(desk.get(pain).lane()).isEqualTo(id(FEELING));
    }

    @Test
    void aPainThatAnOpportunityAddressesStaysAPainUntilItIsMadeSomethingElse() throws Rejected {
        Id<PainPoint> pain = desk.makes(new PlacedEdit.Add(id(PAIN), on("step-pay"), "Dear"), PainPoint.class);
        Id<Opportunity> opportunity =
                desk.makes(new PlacedEdit.Add(id(OPPORTUNITY), on("step-pay"), "Loyalty card"), Opportunity.class);
        desk.does(new Put("Address", List.of(desk.get(opportunity).withPains(List.of(pain)))));
        desk.does(new PlacedEdit.Move(List.of(pain), Drag.across(-1)));
        assertThat(desk.document().find(pain).orElseThrow()).isInstanceOf(PainPoint.class);
        desk.does(new PlacedEdit.SetKind(List.of(pain), PlacedKind.GAIN));
        assertThat(desk.document().find(pain).orElseThrow()).isInstanceOf(Gain.class);
        assertThat(desk.get(opportunity).pains()).isEmpty();
    }

    @Test
    void cardsGoToOnePlaceTogether() throws Rejected {
        Place range = Journeys.range("step-read", "step-pay");
        desk.does(new PlacedEdit.MoveTo(cards("card-1", "card-5"), id(FEELING), range, Optional.empty()));
        assertThat(desk.texts(FEELING)).containsExactly("So many", "Good");
        assertThat(desk.place("card-5")).isEqualTo(range);
        assertThat(desk.refuses(new PlacedEdit.MoveTo(
                        cards("card-1"), id(FEELING), Journeys.range("step-read", "stage-wait"), Optional.empty())))
                .contains("same level");
    }

    @Test
    void copiesBringTheLinksBetweenThemAndTheMarkersOnThem() throws Rejected {
        desk.does(new LinkEdit.Draw(id("card-1"), id("card-3"), LinkKind.SEQUENCE));
        desk.does(new LinkEdit.Draw(id("card-3"), id("card-4"), LinkKind.SEQUENCE));
        desk.does(new MarkerEdit.Toggle(Journeys.MAP, List.of(id("card-1")), MarkerKind.PAIN));
        desk.does(new PlacedEdit.Copy(cards("card-1", "card-3"), Drag.across(1), Optional.empty()));
        assertThat(desk.texts(FEELING)).containsExactly("So many", "Expensive");
        assertThat(desk.texts(THINKING)).hasSize(5);
        List<Link> links = desk.view().links();
        assertThat(links).hasSize(3);
        assertThat(links.getLast().from()).isEqualTo(id("card-6"));
        assertThat(links.getLast().to()).isEqualTo(id("card-7"));
        assertThat(desk.view().markers(id("card-6"))).hasSize(1);
        assertThat(desk.view().markers()).hasSize(2);
    }

    @Test
    void aDuplicateStandsRightAfterItsOriginal() throws Rejected {
        desk.does(new PlacedEdit.Duplicate(cards("card-1")));
        assertThat(desk.texts(THINKING)).startsWith("So many", "So many", "Too small");
    }

    @Test
    void wordsChangeAndTheUndoMenuSaysWhichInShort() throws Rejected {
        PlacedEdit.SetText edit =
                new PlacedEdit.SetText(id("card-1"), "Why is there no picture of anything on this board?\nAnd so on");
        desk.does(edit);
        assertThat(desk.card("card-1").text()).endsWith("And so on");
        assertThat(edit.label()).isEqualTo("Type “Why is there no picture of…”");
        assertThat(new PlacedEdit.Move(cards("card-1", "card-2", "card-3"), Drag.NONE).label())
                .isEqualTo("Move 3 cards");
        assertThat(Remove.of(desk.document(), ids("stage-wait")).label()).isEqualTo("Remove stage “Wait”");
        assertThat(Remove.of(desk.document(), ids("card-1", "card-2")).label()).isEqualTo("Remove 2 cards");
        assertThat(Remove.of(desk.document(), ids("card-1", "stage-wait")).label())
                .isEqualTo("Remove 2 elements");
    }

    @Test
    void whatIsGoneIsRefusedWithASentence() {
        assertThat(desk.refuses(new PlacedEdit.SetText(id("card-99"), "x")))
                .isEqualTo("The card is not there any more. Select something else and try again.");
        assertThat(desk.refuses(new PlacedEdit.Move(List.of(), Drag.NONE))).contains("Nothing is selected");
        assertThat(desk.refuses(new PlacedEdit.Add(id(THINKING), on("step-gone"), "x")))
                .contains("not on this map");
    }

    @Test
    void anIdWithFieldsOfANewerVersionIsNotGivenToAnother() throws Rejected {
        Comment comment = CommentBuilder.builder()
                .id(id("comment-1"))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .on(id("card-1"))
                .text("")
                .author("")
                .stateBy("")
                .quote("")
                .build();
        JourneyDocument newer = JourneyDocument.of(
                desk.document()
                        .with(dev.sightline.model.ChangeSet.adding(comment))
                        .elements(),
                Map.of(id("comment-1"), new TreeMap<>(Map.of("/mood", "\"blue\""))));
        JourneyDocument without = newer.with(Remove.of(newer, ids("comment-1")).on(newer));
        assertThat(FreshIds.of(without).<Comment>next("comment")).isEqualTo(id("comment-2"));
    }

    @Test
    void aLaneGivesWayToAnother() throws Rejected {
        desk.does(new LaneEdit.SetKind(Desk.<Lane>id(THINKING), LaneKind.PAIN));
        assertThat(desk.view().placed(id(THINKING)))
                .allSatisfy(card -> assertThat(card).isInstanceOf(PainPoint.class));
    }
}
