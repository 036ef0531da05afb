package dev.sightline.editor.form;

import dev.sightline.edit.LinkEdit;
import dev.sightline.model.Cause;
import dev.sightline.model.CauseCategory;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.LineStyle;
import dev.sightline.model.Link;
import dev.sightline.model.LinkDirection;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.SavedView;
import java.util.Optional;

/// The forms of what ties others together or hangs on them: links, markers, notes and causes.
final class TieForms {
    private TieForms() {}

    static final Form<Link> LINK = Form.of(
            Section.main(
                    "content",
                    new Fields<Link>()
                            .line("label", Link::label, Link::withLabel)
                            .kind("kind", LinkKind.class, Link::kind, Link::withKind)
                            .line("kindName", Link::kindName, Link::withKindName)
                            .maybeKind("direction", LinkDirection.class, Link::direction, Link::withDirection)
                            .<Element>needed("from", Kin.END, link -> any(link.from()), Link::withFrom)
                            .by((document, element, end) ->
                                    new LinkEdit.Reconnect(((Link) element).id(), LinkEdit.End.FROM, end.orElseThrow()))
                            .<Element>needed("to", Kin.END, link -> any(link.to()), Link::withTo)
                            .by((document, element, end) ->
                                    new LinkEdit.Reconnect(((Link) element).id(), LinkEdit.End.TO, end.orElseThrow()))),
            Section.main(
                    "course",
                    new Fields<Link>()
                            .line("condition", Link::condition, Link::withCondition)
                            .number("probability", Amount.SHARE, Link::probability, Link::withProbability)
                            .other("channel", Kin.CHANNEL, Link::channel, Link::withChannel)),
            Section.more("look", new Fields<Link>().maybeKind("style", LineStyle.class, Link::style, Link::withStyle)),
            AboutForm.quiet(Link::about, Link::withAbout));

    static final Form<Marker> MARKER = Form.of(
            Section.main(
                    "content",
                    new Fields<Marker>()
                            .kind("kind", MarkerKind.class, Marker::kind, Marker::withKind)
                            .line("label", Marker::label, Marker::withLabel)
                            .prose("note", Marker::note, Marker::withNote)
                            .line("symbol", Marker::symbol, Marker::withSymbol)),
            Section.main(
                    "place",
                    new Fields<Marker>()
                            .<Element>needed("on", Kin.MARKED, marker -> any(marker.on()), TieForms::on)
                            .as("markerOn")
                            .field(
                                    "at",
                                    new Control.Other(Kin.COLUMN, false),
                                    marker -> marker.at().map(id -> id),
                                    (marker, at) -> marker.withAt(at.map(Fields::<Column>known)))),
            AboutForm.quiet(Marker::about, Marker::withAbout));

    /// On something else, a marker is not at a point of the curve that it was on.
    private static Marker on(Marker marker, Id<Element> on) {
        return marker.on().equals(on) ? marker : marker.withOn(on).withAt(Optional.empty());
    }

    static final Form<Comment> COMMENT = Form.of(
            Section.main(
                    "content",
                    new Fields<Comment>()
                            .prose("text", Comment::text, Comment::withText)
                            .as("note")
                            .prose("quote", Comment::quote, Comment::withQuote)
                            .as("noteQuote")
                            .words("author", Comment::author, Comment::withAuthor)
                            .language(Comment::language, Comment::withLanguage)),
            AboutForm.quiet(Comment::about, Comment::withAbout));

    static final Form<Cause> CAUSE = Form.of(
            Section.main(
                    "content",
                    new Fields<Cause>()
                            .prose("text", Cause::text, Cause::withText)
                            .other("parent", Kin.CAUSE_ABOVE, Cause::parent, Cause::withParent)
                            .as("causeOf")
                            .maybeKind("category", CauseCategory.class, Cause::category, Cause::withCategory)
                            .flag("root", Cause::root, Cause::withRoot)
                            .other("card", Kin.CARD, Cause::card, Cause::withCard)
                            .as("causeCard")),
            AboutForm.section(Cause::about, Cause::withAbout));

    static final Form<SavedView> VIEW = Form.of(
            Section.main("content", new Fields<SavedView>().line("name", SavedView::name, SavedView::withName)),
            AboutForm.quiet(SavedView::about, SavedView::withAbout));

    @SuppressWarnings("unchecked") // an id of whatever it is
    private static Id<? extends Element> any(Id<?> id) {
        return (Id<? extends Element>) id;
    }
}
