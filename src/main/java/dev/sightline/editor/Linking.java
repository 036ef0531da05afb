package dev.sightline.editor;

import dev.sightline.edit.Edit;
import dev.sightline.edit.LinkEdit;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import java.util.Optional;

/// Drawing a link with the keys: from what is selected, by walking to where it leads. With a link selected, walking
/// takes its end elsewhere.
final class Linking {
    private final Editor editor;

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
        Selection start = from instanceof Link link
                ? state.document()
                        .find(link.to())
                        .map(to -> editor.walk().at(to, 0))
                        .orElse(state.selection())
                : state.selection().withoutRange();
        editor.become(state.withLinkFrom(Optional.of(from.id())).withSelection(start));
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
        return begins.flatMap(element -> to.map(end -> element instanceof Link link
                ? new LinkEdit.Reconnect(link.id(), LinkEdit.End.TO, end)
                : new LinkEdit.Draw(from, end, LinkKind.SEQUENCE)));
    }

    /// Draws the link to what has been walked to.
    void finish() {
        Optional<Edit> edit = edit();
        if (edit.isEmpty()) {
            drop();
        } else if (editor.apply(edit.get())) {
            editor.become(editor.state().withLinkFrom(Optional.empty()));
        }
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
