package dev.sightline.editor;

import dev.sightline.edit.Edit;
import dev.sightline.edit.LinkEdit;
import dev.sightline.edit.LinkEdit.End;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import java.util.Optional;

/// Drawing a link with the keys: from what is selected, by walking to where it leads. With a link selected, walking
/// takes its end elsewhere, or its start after the verb is asked for again.
final class Linking {
    private final Editor editor;
    /// Which end of a link that is there is taken elsewhere.
    private End end = End.TO;

    Linking(Editor editor) {
        this.editor = editor;
    }

    boolean isOn() {
        return editor.state().linkFrom().isPresent();
    }

    /// Whether a link could begin here.
    boolean isPossible() {
        return Focus.of(editor).lead().filter(Linking::canHaveLinks).isPresent();
    }

    private static boolean canHaveLinks(Element element) {
        return element instanceof Placed
                || element instanceof Column
                || element instanceof Marker
                || element instanceof Link;
    }

    void begin() {
        EditorState state = editor.state();
        Element from = Focus.of(editor).lead().orElseThrow();
        end = End.TO;
        Selection start =
                from instanceof Link link ? at(link) : state.selection().withoutRange();
        editor.become(state.withLinkFrom(Optional.of(from.id())).withSelection(start));
    }

    private Selection at(Link link) {
        EditorState state = editor.state();
        return state.committed()
                .find(end == End.TO ? link.to() : link.from())
                .map(there -> editor.walk().at(there, 0))
                .orElse(state.selection());
    }

    /// Goes to the other end of the link that is being taken elsewhere; that end is taken then.
    ///
    /// @return false where a new link is drawn, or none
    boolean turn() {
        Optional<Link> link = taken();
        link.ifPresent(one -> {
            editor.dropPreview();
            end = end == End.TO ? End.FROM : End.TO;
            editor.become(editor.state().withSelection(at(one)));
        });
        return link.isPresent();
    }

    /// The link of which an end is being taken elsewhere.
    Optional<Link> taken() {
        return editor.state()
                .linkFrom()
                .flatMap(editor.state().committed()::find)
                .filter(Link.class::isInstance)
                .map(Link.class::cast);
    }

    /// Shows the link to what has been walked to, if it may lead there.
    void aim() {
        edit().ifPresentOrElse(editor::preview, editor::dropPreview);
    }

    private Optional<Edit> edit() {
        EditorState state = editor.state();
        Id<?> from = state.linkFrom().orElseThrow();
        Optional<Element> begins = state.committed().find(from);
        Optional<Id<?>> to = state.selection().lead().filter(lead -> !lead.equals(from));
        return begins.flatMap(element -> to.map(there -> element instanceof Link link
                ? new LinkEdit.Reconnect(link.id(), end, there)
                : new LinkEdit.Draw(from, there, LinkKind.SEQUENCE)));
    }

    /// Draws the link to what has been walked to, or to a card that is written where there is nothing yet.
    void finish() {
        Optional<Edit> edit = edit();
        if (edit.isPresent()) {
            if (editor.apply(edit.get())) {
                editor.become(editor.state().withLinkFrom(Optional.empty()));
            }
            return;
        }
        Optional<Making> target = taken().isPresent()
                ? Optional.empty()
                : target(editor, editor.state().linkFrom().orElseThrow());
        if (target.isPresent()) {
            editor.make(target.get());
        } else {
            editor.notice("A link cannot end here. Walk to a card or a step, or press Escape to leave the link.");
        }
    }

    /// A card in the focused place, to which a link leads; empty where no card can stand, or something is selected.
    static Optional<Making> target(Editor editor, Id<?> from) {
        Focus focus = Focus.of(editor);
        return focus.lead().isPresent()
                ? Optional.empty()
                : focus.lane()
                        .flatMap(lane -> focus.place()
                                .map(place -> new Making.OfTarget(
                                        from, new Making.OfCard(lane.id(), place, Optional.empty()))));
    }

    /// Goes back to where the link began.
    void drop() {
        EditorState state = editor.state();
        Optional<Element> from = state.linkFrom().flatMap(state.committed()::find);
        editor.dropPreview();
        editor.become(editor.state()
                .withLinkFrom(Optional.empty())
                .withSelection(from.map(element ->
                                editor.walk().at(element, state.selection().column()))
                        .orElse(state.selection())));
    }
}
