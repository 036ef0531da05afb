package dev.sightline.edit;

import static dev.sightline.edit.Desk.id;
import static dev.sightline.edit.Desk.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.model.Bend;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentState;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Link;
import dev.sightline.model.LinkDirection;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Project;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Links, markers and notes.
class TieEditTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final Desk desk = new Desk(new Journeys("Coffee")
            .stage("Order")
            .stage("Wait")
            .lane(LaneKind.THINKING)
            .card("stage-order", "One")
            .card("stage-wait", "Two"));

    private Id<Link> drawn() throws Rejected {
        return desk.makes(new LinkEdit.Draw(id("card-1"), id("card-2"), LinkKind.SEQUENCE), Link.class);
    }

    @Test
    void aLinkIsDrawnTurnedRoundAndTakenElsewhere() throws Rejected {
        Id<Link> link = drawn();
        assertThat(desk.get(link).map()).isEqualTo(Journeys.MAP);
        desk.does(new LinkEdit.Reverse(List.of(link)));
        assertThat(desk.get(link).from()).isEqualTo(id("card-2"));
        desk.does(new LinkEdit.Reconnect(link, LinkEdit.End.TO, id("stage-order")));
        assertThat(desk.get(link).to()).isEqualTo(id("stage-order"));
        desk.does(new LinkEdit.SetLabel(link, "then"));
        desk.does(new LinkEdit.SetKind(List.of(link), LinkKind.CUSTOM, "reminds of"));
        desk.does(new LinkEdit.SetDirection(List.of(link), Optional.of(LinkDirection.TWO)));
        assertThat(desk.get(link).kindName()).isEqualTo("reminds of");
        assertThat(desk.get(link).label()).isEqualTo("then");
        assertThat(desk.get(link).direction()).contains(LinkDirection.TWO);
    }

    @Test
    void aLinkNeedsTwoEndsThatCanBeLinkedAndSaysNothingTwice() throws Rejected {
        Id<Link> link = drawn();
        assertThat(desk.refuses(new LinkEdit.Draw(id("card-1"), id("card-1"), LinkKind.LOOSE)))
                .contains("two ends");
        assertThat(desk.refuses(new LinkEdit.Draw(id("card-1"), id("card-2"), LinkKind.SEQUENCE)))
                .contains("linked like that already");
        assertThat(desk.refuses(new LinkEdit.Draw(id("card-1"), id("lane-thinking-2"), LinkKind.LOOSE)))
                .isEqualTo("A link cannot begin or end at a lane. Choose a card, a stage, a step or a marker.");
        assertThat(desk.refuses(new LinkEdit.Reconnect(link, LinkEdit.End.TO, id("card-1"))))
                .contains("two ends");
    }

    @Test
    void aLinkRunsBesideARowOrAColumnOfItsMapUntilThatGoes() throws Rejected {
        Id<Link> link = drawn();
        Bend below = new Bend(Bend.Side.BELOW, id("lane-thinking-2"));
        desk.does(new LinkEdit.Route(List.of(link), Optional.of(below)));
        assertThat(desk.get(link).bend()).contains(below);
        assertThat(desk.refuses(new LinkEdit.Route(
                        List.of(link), Optional.of(new Bend(Bend.Side.BEFORE, id("lane-thinking-2"))))))
                .contains("beside a lane or a column");
        assertThat(desk.refuses(
                        new LinkEdit.Route(List.of(link), Optional.of(new Bend(Bend.Side.ABOVE, id("nowhere"))))))
                .contains("of its own map");
        desk.does(new MapEdit.Duplicate(Journeys.MAP, "Coffee again"));
        Link twin = desk.document().all(Link.class).getLast();
        Lane lane = (Lane) desk.document().get(twin.bend().orElseThrow().of());
        assertThat(lane.map()).isEqualTo(twin.map()).isNotEqualTo(Journeys.MAP);
        Bend after = new Bend(Bend.Side.AFTER, id("stage-order"));
        desk.does(new LinkEdit.Route(List.of(link), Optional.of(after)));
        assertThat(desk.get(link).bend()).contains(after);
        desk.does(new LinkEdit.Route(List.of(link), Optional.empty()));
        assertThat(desk.get(link).bend()).isEmpty();
    }

    @Test
    void aLinkForgetsTheRowThatItRanBelow() throws Rejected {
        desk.does(new LaneEdit.Insert(Where.lastIn(Journeys.MAP), LaneKind.NOTE, "More"));
        Id<Lane> more = desk.view().lanes().getLast().id();
        Id<Link> link = drawn();
        desk.does(new LinkEdit.Route(List.of(link), Optional.of(new Bend(Bend.Side.BELOW, more))));
        desk.does(Remove.of(desk.document(), List.of(more)));
        assertThat(desk.get(link).bend()).isEmpty();
    }

    @Test
    void aLinkGoesWithEitherOfItsEnds() throws Rejected {
        drawn();
        desk.does(Remove.of(desk.document(), ids("card-2")));
        assertThat(desk.view().links()).isEmpty();
    }

    @Test
    void aMarkerIsSetOnAllThatHaveNoneAndTakenFromAllThatHaveIt() throws Rejected {
        desk.does(new MarkerEdit.Toggle(Journeys.MAP, List.of(id("card-1")), MarkerKind.MOMENT_OF_TRUTH));
        MarkerEdit both =
                new MarkerEdit.Toggle(Journeys.MAP, List.of(id("card-1"), id("card-2")), MarkerKind.MOMENT_OF_TRUTH);
        assertThat(both.label()).isEqualTo("Mark as moment of truth");
        desk.does(both);
        assertThat(desk.view().markers()).hasSize(2);
        desk.does(new MarkerEdit.SetLabel(
                desk.view().markers(id("card-1")).getFirst().id(), "Here"));
        desk.does(both);
        assertThat(desk.view().markers()).isEmpty();
    }

    @Test
    void whatCannotBeMarkedSaysSo() {
        assertThat(desk.refuses(new MarkerEdit.Toggle(Journeys.MAP, List.of(id("lane-thinking-2")), MarkerKind.PAIN)))
                .isEqualTo("A lane cannot be marked. Select a card, a stage, a step or a curve.");
        assertThat(desk.refuses(new MarkerEdit.SetLabel(Desk.<Marker>id("marker-9"), "x")))
                .contains("not there any more");
    }

    @Test
    void aNoteIsAnsweredSettledAndWrittenAnew() throws Rejected {
        Id<Comment> note = desk.makes(new CommentEdit.Add(id("card-1"), "Really?", "Ann", NOON), Comment.class);
        Id<Comment> first = desk.makes(new CommentEdit.Reply(note, "Yes", "Ben", NOON), Comment.class);
        desk.does(new CommentEdit.Reply(first, "Thanks", "Ann", NOON));
        assertThat(desk.view().replies(desk.get(note)))
                .extracting(Comment::text)
                .containsExactly("Yes", "Thanks");
        desk.does(new CommentEdit.State(List.of(note), Optional.of(CommentState.ACCEPTED), "Ben", Optional.of(NOON)));
        assertThat(desk.get(note))
                .extracting(Comment::resolved, Comment::stateBy, Comment::stateDate)
                .containsExactly(false, "Ben", Optional.of(NOON));
        desk.does(CommentEdit.State.of(List.of(note), Optional.of(CommentState.COMPLETED))
                .by("Ann", NOON));
        desk.does(new CommentEdit.Rewrite(note, "Really so?"));
        assertThat(desk.get(note))
                .extracting(Comment::resolved, Comment::text, Comment::author)
                .containsExactly(true, "Really so?", "Ann");
        assertThat(desk.get(note).date()).contains(NOON);
        desk.does(Remove.of(desk.document(), List.of(note)));
        assertThat(desk.document().all(Comment.class)).isEmpty();
    }

    @Test
    void aNoteMayBeOnTheWholeDocumentButNotEmptyNorOnANote() throws Rejected {
        Id<Comment> note = desk.makes(new CommentEdit.Add(Project.ID, "Draft", "Ann", NOON), Comment.class);
        assertThat(desk.refuses(new CommentEdit.Add(note, "x", "Ann", NOON))).contains("Answer it");
        assertThat(desk.refuses(new CommentEdit.Reply(note, "  ", "Ann", NOON))).contains("needs words");
    }
}
