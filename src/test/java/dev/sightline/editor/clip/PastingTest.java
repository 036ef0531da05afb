package dev.sightline.editor.clip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.exchange.GridPaste;
import dev.sightline.exchange.RowList;
import dev.sightline.exchange.Table;
import dev.sightline.exchange.TableChoice;
import dev.sightline.exchange.TablePlan;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.About;
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Link;
import dev.sightline.model.LinkBuilder;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapView;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.Rank;
import dev.sightline.model.Step;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastingTest {
    private static Editor editor(JourneyDocument document) {
        return new Editor(document, InstantSource.fixed(Instant.EPOCH), Gesture.NONE);
    }

    private static Journeys train() {
        return new Journeys("Train")
                .stage("Plan")
                .step("Search")
                .step("Book")
                .stage("Ride")
                .lane(LaneKind.CUSTOMER_ACTION)
                .card("step-search", "compares")
                .card("step-book", "pays")
                .card("stage-ride", "sleeps")
                .lane(LaneKind.PAIN)
                .lane(LaneKind.THINKING)
                .card("step-book", "is it safe?");
    }

    private static JourneyDocument linked() {
        Journeys train = train();
        train.with(new Channel(
                Id.of("channel-web"), train.rank(), About.NONE, "Web", "", Optional.empty(), Optional.empty()));
        train.with(LinkBuilder.builder()
                .id(Id.of("link-1"))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(Journeys.MAP)
                .from(Id.of("card-1"))
                .to(Id.of("card-2"))
                .kind(LinkKind.SEQUENCE)
                .kindName("")
                .label("then")
                .condition("")
                .build());
        JourneyDocument document = train.document();
        Card card = document.get(Id.of("card-1"));
        return document.with(ChangeSet.replacing(card, card.withChannels(List.of(Id.of("channel-web")))));
    }

    private static void select(Editor editor, Spot spot, String... ids) {
        List<Id<?>> elements = new ArrayList<>();
        Arrays.stream(ids).forEach(id -> elements.add(Id.of(id)));
        editor.select(new Selection(elements, Optional.of(spot), Optional.empty()));
    }

    private static Spot at(String row, int leaf) {
        return new Spot(Id.of(row), leaf);
    }

    /// Every lane as its texts by leaf: `search: compares | book: pays`.
    private static List<String> told(JourneyDocument document) {
        MapView view = document.view(document.maps().getFirst().id());
        List<String> lines = new ArrayList<>();
        for (Lane lane : view.lanes()) {
            List<String> cells = new ArrayList<>();
            for (Placed placed : view.placed(lane.id())) {
                List<String> on = placed.place().columns().stream()
                        .map(id -> document.get(id))
                        .map(Column::name)
                        .toList();
                cells.add(String.join("-", on) + ": " + placed.text());
            }
            lines.add((lane.name().isEmpty() ? lane.kind().name() : lane.name()) + " " + cells);
        }
        return lines;
    }

    private static String told(Editor editor, int lane) {
        return told(editor.state().document()).get(lane);
    }

    private static TablePlan list(String text) {
        return TablePlan.of(
                (RowList) GridPaste.read(Optional.empty(), Optional.of(text)).orElseThrow());
    }

    private static Table table(String text) {
        return (Table) GridPaste.read(Optional.empty(), Optional.of(text)).orElseThrow();
    }

    @Test
    void cardsKeepTheirDistancesTheirLinksAndWhatTheySpeakOf() {
        Editor editor = editor(linked());
        String lane = editor.state().view().lanes().getFirst().id().value();
        select(editor, at(lane, 0), "card-1", "card-2");
        Clipping clipping = Pasting.copy(editor.state()).orElseThrow();
        select(editor, at(lane, 1));
        assertThat(Pasting.paste(editor, clipping)).isTrue();
        assertThat(told(editor, 0))
                .isEqualTo("CUSTOMER_ACTION [Search: compares, Book: pays, Book: compares, Ride: sleeps, Ride: pays]");
        assertThat(editor.state().history().entries().getLast().label()).isEqualTo("Paste 2 cards");
        assertThat(editor.state().document().all(Channel.class)).hasSize(1);
        List<Link> links = editor.state().document().all(Link.class);
        assertThat(links).hasSize(2);
        assertThat(editor.state().selection().elements())
                .contains(links.getLast().from(), links.getLast().to());
        editor.undo();
        assertThat(editor.state().document()).isEqualTo(linked());
    }

    @Test
    void cardsThatReachBeyondTheEdgeBringColumnsAndLanes() {
        Editor editor = editor(train().document());
        List<Lane> lanes = editor.state().view().lanes();
        select(editor, at(lanes.getFirst().id().value(), 0), "card-2", "card-4", "card-3");
        Clipping clipping = Pasting.copy(editor.state()).orElseThrow();
        select(editor, at(lanes.getLast().id().value(), 2));
        Pasting.paste(editor, clipping);
        MapView view = editor.state().view();
        assertThat(view.leaves()).hasSize(4);
        assertThat(view.lanes()).hasSize(5);
        assertThat(told(editor, 2)).isEqualTo("THINKING [Book: is it safe?, Ride: pays, Ride: sleeps]");
        assertThat(view.lanes().get(4).kind()).isEqualTo(LaneKind.THINKING);
        assertThat(told(editor, 4)).isEqualTo("THINKING [Ride: is it safe?]");
    }

    @Test
    void aCardBecomesAPainInALaneOfPains() {
        Editor editor = editor(train().document());
        String pains = editor.state().view().lanes().get(1).id().value();
        select(editor, at("x", 0), "card-4");
        Clipping clipping = Pasting.copy(editor.state()).orElseThrow();
        select(editor, at(pains, 0));
        Pasting.paste(editor, clipping);
        assertThat(editor.state().document().all(PainPoint.class)).hasSize(1);
        assertThat(told(editor, 1)).isEqualTo("PAIN [Search: is it safe?]");
    }

    @Test
    void whatIsCopiedCanBePastedIntoAnotherDocumentAgainAndAgain() {
        Editor from = editor(linked());
        select(from, at("x", 0), "card-1", "card-2");
        // the short id that tests give their map is none for a file
        String carried = Pasting.copy(from.state()).orElseThrow().json().replace("\"map\"", "\"map-train\"");
        JourneyDocument other = new Journeys("Other")
                .stage("One")
                .lane(LaneKind.NOTE)
                .card("stage-one", "mine")
                .document();
        Editor to = editor(other);
        select(to, at(to.state().view().lanes().getFirst().id().value(), 0));
        for (int i = 0; i < 3; i++) {
            assertThat(Pasting.paste(to, Clipping.read(carried).orElseThrow())).isTrue();
        }
        JourneyDocument document = to.state().document();
        assertThat(document.all(Channel.class)).as("brought once").hasSize(1);
        assertThat(document.all(Card.class)).hasSize(7);
        assertThat(document.all(Link.class)).hasSize(3);
        assertThat(document.all(Card.class).stream().filter(card -> card.text().equals("compares")))
                .hasSize(3)
                .allMatch(card -> card.channels()
                        .equals(List.of(document.all(Channel.class).getFirst().id())));
    }

    @Test
    void cuttingAndPastingMovesInTwoSteps() {
        Editor editor = editor(linked());
        Lane first = editor.state().view().lanes().getFirst();
        select(editor, at(first.id().value(), 0), "card-1", "card-2");
        Clipping clipping = Pasting.copy(editor.state()).orElseThrow();
        assertThat(Pasting.cut(editor, clipping)).isTrue();
        assertThat(told(editor, 0)).isEqualTo("CUSTOMER_ACTION [Ride: sleeps]");
        assertThat(editor.state().history().entries().getLast().label()).isEqualTo("Cut 2 cards");
        select(editor, at(first.id().value(), 0));
        Pasting.paste(editor, clipping);
        assertThat(editor.state().history().entries()).hasSize(2);
        JourneyDocument before = linked();
        JourneyDocument after = editor.state().document();
        assertThat(after.find(Id.of("card-1")).map(Element::references)).isPresent();
        assertThat(after.all(Link.class)).isEqualTo(before.all(Link.class));
        assertThat(told(after)).isEqualTo(told(before));
    }

    @Test
    void aStageComesWithItsStepsAndWhatStandsOnThem() {
        Editor editor = editor(train().document());
        select(editor, new Spot(Spot.STAGES, 0), "stage-plan");
        Clipping clipping = Pasting.copy(editor.state()).orElseThrow();
        assertThat(clipping.text()).isEqualTo("Search\tBook\ncompares\tpays\n\t\n\tis it safe?");
        select(editor, new Spot(Spot.STAGES, 2), "stage-ride");
        Pasting.paste(editor, clipping);
        MapView view = editor.state().view();
        assertThat(view.leaves().stream().map(Column::name))
                .containsExactly("Search", "Book", "Ride", "Search", "Book");
        assertThat(view.lanes()).hasSize(3);
        assertThat(told(editor, 0))
                .isEqualTo(
                        "CUSTOMER_ACTION [Search: compares, Book: pays, Ride: sleeps, Search: compares, Book: pays]");
        assertThat(editor.state().selection().elements())
                .containsExactly(view.stages().getLast().id());
    }

    @Test
    void aLaneComesBelowTheFocusedOneWithItsCards() {
        Editor editor = editor(train().document());
        List<Lane> lanes = editor.state().view().lanes();
        select(
                editor,
                at(lanes.getLast().id().value(), Spot.HEAD),
                lanes.getLast().id().value());
        Clipping clipping = Pasting.copy(editor.state()).orElseThrow();
        select(editor, at(lanes.getFirst().id().value(), Spot.HEAD));
        Pasting.paste(editor, clipping);
        assertThat(told(editor, 1)).isEqualTo("THINKING [Book: is it safe?]");
        assertThat(told(editor, 3)).isEqualTo("THINKING [Book: is it safe?]");
    }

    @Test
    void aGridOfCardsIsATableForOtherPrograms() {
        Editor editor = editor(train().document());
        select(editor, at("x", 0), "card-1", "card-2", "card-4");
        Clipping clipping = Pasting.copy(editor.state()).orElseThrow();
        assertThat(clipping.text()).isEqualTo("compares\tpays\n\t\n\tis it safe?");
        assertThat(clipping.html().orElseThrow()).contains("<tr><td>compares</td><td>pays</td></tr>");
        select(editor, at("x", 0), "card-1");
        assertThat(Pasting.copy(editor.state()).orElseThrow().text()).isEqualTo("compares");
    }

    @Test
    void aBlockFillsToTheRightAndDownAndMakesWhatIsMissing() {
        Editor editor = editor(train().document());
        select(editor, at(editor.state().view().lanes().get(2).id().value(), 2));
        Pasting.paste(editor, TablePlan.of(table("a\tb\tc\nd\te\tf"), TableChoice.CELLS));
        MapView view = editor.state().view();
        assertThat(view.leaves()).hasSize(5);
        assertThat(view.lanes()).hasSize(4);
        assertThat(told(editor, 2)).isEqualTo("THINKING [Book: is it safe?, Ride: a, : b, : c]");
        assertThat(told(editor, 3)).isEqualTo("CUSTOM [Ride: d, : e, : f]");
        assertThat(editor.state().history().entries()).hasSize(1);
        assertThat(editor.state().selection().elements()).hasSize(6);
    }

    @Test
    void namesOfStagesAndLanesAreFoundOrMade() {
        Editor editor = editor(train().document());
        Table table = table("\tride\tArrive\nThoughts\tnice view\tfinally\nBackstage\t\tcleans\nMy lane\tx\t");
        Pasting.paste(editor, TablePlan.of(table, new TableChoice(true, false, true, false)));
        assertThat(editor.state().view().stages().stream().map(Column::name)).containsExactly("Plan", "Ride", "Arrive");
        assertThat(told(editor.state().document()))
                .containsExactly(
                        "CUSTOMER_ACTION [Search: compares, Book: pays, Ride: sleeps]",
                        "PAIN []",
                        "THINKING [Book: is it safe?, Ride: nice view, Arrive: finally]",
                        "Backstage [Arrive: cleans]",
                        "My lane [Ride: x]");
        assertThat(editor.state().view().lanes().get(3).kind()).isEqualTo(LaneKind.BACKSTAGE_PEOPLE);
    }

    @Test
    void aTableWithStagesOverStepsBuildsAMapFromNothing() {
        Editor editor = editor(new Journeys("Empty").document());
        TablePlan plan = new TablePlan(
                3,
                List.of(new TablePlan.Head("Before", 0, 1), new TablePlan.Head("After", 2, 2)),
                List.of("Search", "Book", "Rest"),
                1,
                List.of(new TablePlan.Head("Pains", 0, 0)),
                List.of(new TablePlan.Text(0, 0, 2, "slow"), new TablePlan.Text(0, 2, 1, "cold")));
        Pasting.paste(editor, plan);
        MapView view = editor.state().view();
        assertThat(view.stages().stream().map(Column::name)).containsExactly("Before", "After");
        assertThat(view.leaves().stream().map(Column::name)).containsExactly("Search", "Book", "Rest");
        assertThat(told(editor, 0)).isEqualTo("Pains [Search-Book: slow, Rest: cold]");
        assertThat(editor.state().document().all(PainPoint.class)).hasSize(2);
    }

    @Test
    void aListGivesACardForEachLineAtTheFocusedPlace() {
        Editor editor = editor(train().document());
        String lane = editor.state().view().lanes().getFirst().id().value();
        select(editor, at(lane, 0), "card-1");
        Pasting.paste(editor, list("• one\n• two"));
        assertThat(told(editor, 0))
                .isEqualTo("CUSTOMER_ACTION [Search: compares, Search: one, Search: two, Book: pays, Ride: sleeps]");
        assertThat(editor.state().history().entries().getLast().label()).isEqualTo("Paste 2 cards");
    }

    @Test
    void aListOnTheHeadOfAColumnOrALaneGivesColumnsOrLanes() {
        Editor editor = editor(train().document());
        select(editor, new Spot(Spot.STAGES, 2), "stage-ride");
        Pasting.paste(editor, list("Arrive\nRemember"));
        assertThat(editor.state().view().stages().stream().map(Column::name))
                .containsExactly("Plan", "Ride", "Arrive", "Remember");
        select(editor, new Spot(Spot.STEPS, 0), "step-search");
        Pasting.paste(editor, list("Compare"));
        assertThat(editor.state().view().steps().stream().map(Step::name)).containsExactly("Search", "Compare", "Book");
        String lane = editor.state().view().lanes().getFirst().id().value();
        select(editor, at(lane, Spot.HEAD), lane);
        Pasting.paste(editor, list("Feelings\nWeather"));
        assertThat(editor.state().view().lanes().stream().map(Lane::kind))
                .containsExactly(
                        LaneKind.CUSTOMER_ACTION, LaneKind.FEELING, LaneKind.CUSTOM, LaneKind.PAIN, LaneKind.THINKING);
    }

    @Test
    void aPictureBecomesACardOrAStepsPictureAndIsKeptOnce() {
        Editor editor = editor(train().document());
        ImageAsset.Data picture = new ImageAsset.Data("image/png", 2, 3, new byte[] {1, 2, 3});
        String lane = editor.state().view().lanes().getFirst().id().value();
        select(editor, at(lane, 1));
        assertThat(Pasting.paste(
                        editor, List.of(new Pasting.Picture(picture, "Berth")), Pasting.PictureAim.of(editor.state())))
                .isTrue();
        Card card = (Card) editor.state()
                .document()
                .find(editor.state().selection().elements().getFirst())
                .orElseThrow();
        assertThat(card.image()).contains(Id.of("image-berth"));
        assertThat(card.place().columns()).containsExactly(Id.<Step>of("step-book"));
        select(editor, new Spot(Spot.STEPS, 0), "step-search");
        Pasting.paste(
                editor, List.of(new Pasting.Picture(picture, "Berth again")), Pasting.PictureAim.of(editor.state()));
        assertThat(editor.state().document().get(Id.<Step>of("step-search")).image())
                .contains(Id.of("image-berth"));
        assertThat(editor.state().document().all(ImageAsset.class)).hasSize(1);
    }

    @Test
    void aPictureWithoutAPlaceComesIntoALaneOfPictures() {
        Editor editor = editor(train().document());
        Pasting.paste(
                editor,
                List.of(new Pasting.Picture(new ImageAsset.Data("image/png", 2, 3, new byte[] {1}), "")),
                Pasting.PictureAim.of(editor.state()));
        assertThat(editor.state().view().lanes().getLast().kind()).isEqualTo(LaneKind.IMAGE);
        assertThat(editor.state().history().entries()).hasSize(1);
    }

    @Test
    void whatIsNoClippingIsNotTakenForOne() {
        assertThat(Clipping.read("{}")).isEmpty();
        assertThat(Clipping.read("no json")).isEmpty();
        assertThat(Clipping.read(new String(JourneyJson.write(linked()), StandardCharsets.UTF_8)))
                .isEmpty();
        Editor editor = editor(train().document());
        assertThat(Pasting.copy(editor.state())).isEmpty();
    }
}
