package dev.sightline.file;

import dev.sightline.model.Comment;
import dev.sightline.model.CommentBuilder;
import dev.sightline.model.CommentState;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurveStyle;
import dev.sightline.model.Link;
import dev.sightline.model.LinkBuilder;
import dev.sightline.model.LinkDirection;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerBuilder;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Project;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.ScoreCurveBuilder;
import java.util.List;
import java.util.Optional;

/// The shapes of what ties elements together or is set on them: curves, links, markers and comments.
final class TieShapes {
    private TieShapes() {}

    private static final String ID = "What others refer to it by; made from its place when not said.";

    static final Shape<ScoreCurve, ScoreCurveBuilder> CURVE = Shape.built(
                    "curve",
                    "Values over the way: how a persona feels, how a step is rated.",
                    ScoreCurveBuilder::builder,
                    ScoreCurveBuilder::builder,
                    ScoreCurveBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .value(
                    "kind",
                    Words.of(CurveKind.class, "curve kind"),
                    ScoreCurve::kind,
                    ScoreCurveBuilder::kind,
                    CurveKind.EMOTION,
                    "What it measures.")
            .text("name", ScoreCurve::name, ScoreCurveBuilder::name, "What it is called.")
            .maybe("persona", Reference.PERSONA, ScoreCurve::persona, ScoreCurveBuilder::persona, "Whose it is.")
            .maybe("actor", Reference.ACTOR, ScoreCurve::actor, ScoreCurveBuilder::actor, "Whose it is.")
            .value(
                    "scale",
                    ScaleForm.SCALE,
                    ScoreCurve::scale,
                    ScoreCurveBuilder::scale,
                    Scale.EMOTION,
                    "What its values are measured on; -2 to 2 when not said.")
            .value(
                    "points",
                    PointsForm.POINTS,
                    ScoreCurve::points,
                    ScoreCurveBuilder::points,
                    List.of(),
                    "Its values by column: {\"step-book\": 1, \"step-wait\": null}, or a list of points.")
            .maybe(
                    "shownAs",
                    Words.of(CurveStyle.class, "curve style"),
                    ScoreCurve::shownAs,
                    ScoreCurveBuilder::shownAs,
                    "How it is drawn; as its kind when not said.")
            .maybe("colour", ColourForm.COLOUR, ScoreCurve::colour, ScoreCurveBuilder::colour, "Its colour.")
            .about(ScoreCurve::about, ScoreCurveBuilder::about, ScoreCurveBuilder::about);

    static final Shape<Link, LinkBuilder> LINK = Shape.built(
                    "link",
                    "An arrow or a tie between two elements.",
                    LinkBuilder::builder,
                    LinkBuilder::builder,
                    LinkBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .needed("from", Reference.END, Link::from, LinkBuilder::from, Project.ID, "Where it begins.")
            .needed("to", Reference.END, Link::to, LinkBuilder::to, Project.ID, "Where it ends.")
            .value(
                    "kind",
                    Words.of(LinkKind.class, "link kind"),
                    Link::kind,
                    LinkBuilder::kind,
                    LinkKind.SEQUENCE,
                    "What it says of its two ends.")
            .text("kindName", Link::kindName, LinkBuilder::kindName, "The name of a custom kind.")
            .maybe(
                    "direction",
                    Words.of(LinkDirection.class, "link direction"),
                    Link::direction,
                    LinkBuilder::direction,
                    "Where it has heads; as its kind when not said.")
            .text("label", Link::label, LinkBuilder::label, "What stands on it.")
            .text("condition", Link::condition, LinkBuilder::condition, "When this way is taken.")
            .maybe("probability", Numbers.SHARE, Link::probability, LinkBuilder::probability, "How likely, 0 to 1.")
            .maybe("channel", Reference.CHANNEL, Link::channel, LinkBuilder::channel, "Over which channel.")
            .maybe("style", RowShapes.LINE_STYLE, Link::style, LinkBuilder::style, "How it is drawn.")
            .maybe(
                    "bend",
                    BendForm.BEND,
                    Link::bend,
                    LinkBuilder::bend,
                    "Where it is to run, instead of the way that it finds: above or below a lane, before or after a"
                            + " column, as in {\"below\": \"lane-service\"}.")
            .about(Link::about, LinkBuilder::about, LinkBuilder::about);

    static final Shape<Marker, MarkerBuilder> MARKER = Shape.built(
                    "marker",
                    "A sign set on something: a moment of truth, a fail point, ...",
                    MarkerBuilder::builder,
                    MarkerBuilder::builder,
                    MarkerBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .needed(
                    "kind",
                    Words.of(MarkerKind.class, "marker kind"),
                    Marker::kind,
                    MarkerBuilder::kind,
                    MarkerKind.CUSTOM,
                    "What it says.")
            .needed("on", Reference.MARKED, Marker::on, MarkerBuilder::on, Project.ID, "What it is set on.")
            .maybe("at", Reference.COLUMN, Marker::at, MarkerBuilder::at, "At which point, when it is on a curve.")
            .text("label", Marker::label, MarkerBuilder::label, "Words beside it.")
            .text(
                    "symbol",
                    Marker::symbol,
                    MarkerBuilder::symbol,
                    "A letter or a shipped icon; the kind's when not said.")
            .text("note", Marker::note, MarkerBuilder::note, "What is to be said about it.")
            .about(Marker::about, MarkerBuilder::about, MarkerBuilder::about);

    static final Shape<Comment, CommentBuilder> COMMENT = Shape.built(
                    "comment",
                    "A note that somebody set on an element, or a reply to one.",
                    CommentBuilder::builder,
                    CommentBuilder::builder,
                    CommentBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .part(
                    "on",
                    new Elsewhere(Reference.ANYTHING.schema()),
                    false,
                    "The element it is about; \"project\" for the whole document. A reply is about the same.")
            .text("text", Comment::text, CommentBuilder::text, "What it says.")
            .text("author", Comment::author, CommentBuilder::author, "Who wrote it.")
            .maybe("date", Dates.MOMENT, Comment::date, CommentBuilder::date, "When.")
            .flag("resolved", Comment::resolved, TieShapes::resolved, false, "Whether it is settled.")
            .maybe(
                    "state",
                    Words.of(CommentState.class, "state of a comment"),
                    TieShapes::said,
                    TieShapes::stated,
                    "What came of it; accepted means agreed to, not done yet. What is settled without one is"
                            + " completed.")
            .text("stateBy", Comment::stateBy, CommentBuilder::stateBy, "Who said so last.")
            .maybe("stateDate", Dates.MOMENT, Comment::stateDate, CommentBuilder::stateDate, "When.")
            .text("quote", Comment::quote, CommentBuilder::quote, "The words that it is about, if not the whole.")
            .maybe(
                    "language",
                    Texts.LANGUAGE,
                    Comment::language,
                    CommentBuilder::language,
                    "The language of what it says; that of the map when not said.")
            .about(Comment::about, CommentBuilder::about, CommentBuilder::about)
            .part("replies", Elsewhere.listOf("comment"), false, "Answers to it.");

    /// The state of a comment where "resolved" does not say as much: programs that know no states write that alone.
    private static Optional<CommentState> said(Comment comment) {
        return comment.state().filter(state -> state != CommentState.COMPLETED);
    }

    private static CommentBuilder resolved(CommentBuilder comment, boolean resolved) {
        boolean known = comment.state().filter(CommentState::isSettled).isPresent();
        return resolved && !known ? comment.state(Optional.of(CommentState.COMPLETED)) : comment;
    }

    /// What is settled stays so, whatever a program left standing that knows no states.
    private static CommentBuilder stated(CommentBuilder comment, Optional<CommentState> state) {
        boolean done = comment.state().filter(CommentState.COMPLETED::equals).isPresent();
        return state.isEmpty() || done && !state.get().isSettled() ? comment : comment.state(state);
    }
}
