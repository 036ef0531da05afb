package dev.sightline.editor;

import dev.sightline.edit.Edit;
import dev.sightline.edit.Rejected;
import dev.sightline.editor.TextEditing.After;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Link;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Writing texts on the sheet: from the first letter, shown as a preview, to the one step in the history.
final class Typing {
    private final Editor editor;
    private Optional<Shown> shown = Optional.empty();

    /// What is shown while a text is written.
    private record Shown(JourneyDocument committed, ChangeSet changes, JourneyDocument document) {}

    Typing(Editor editor) {
        this.editor = editor;
    }

    /// Types: on into the text being written, or over what is focused.
    void type(String typed) {
        Optional<TextEditing> now = editor.state().text();
        if (now.isPresent()) {
            changed(now.get().text() + typed);
        } else {
            Writing.begun(Focus.of(editor), Optional.of(typed)).ifPresent(begun -> begin(begun.typedOver(typed)));
        }
    }

    /// The focused text, to be opened as it is.
    Optional<TextEditing> focused() {
        return Writing.begun(Focus.of(editor), Optional.empty());
    }

    void begin(TextEditing begun) {
        editor.cancelGesture();
        EditorState state = editor.state();
        show(
                state.withLinkFrom(Optional.empty())
                        .withHistory(state.history().closed())
                        .withNotice(Optional.empty()),
                begun);
    }

    void changed(String text) {
        EditorState state = editor.state();
        state.text().filter(now -> !now.text().equals(text)).ifPresent(now -> show(state, now.saying(text)));
    }

    private void show(EditorState state, TextEditing text) {
        ChangeSet changes = changes(text, state);
        JourneyDocument document = document(changes, state);
        EditorState next = state.withDocument(document).withText(Optional.of(text));
        if (text.fresh()) {
            next = next.withSelection(text.origin());
            Optional<Element> added = added(changes);
            if (added.isPresent()) {
                next = showing(next, text, added.get());
            }
        }
        editor.become(next);
    }

    /// The document with what is written. What comes to be with its first letter only becomes another with the next, so
    /// that the large rest need not be read again.
    @SuppressWarnings("ReferenceEquality") // an equal document that is another object is made anew, which does no harm
    private JourneyDocument document(ChangeSet changes, EditorState state) {
        JourneyDocument committed = state.committed();
        Optional<JourneyDocument> next = shown.filter(
                        last -> last.committed == committed && last.document == state.document())
                .flatMap(last -> Optional.of(last.changes.inverse().then(changes))
                        .filter(Typing::exchanges)
                        .map(last.document::with));
        JourneyDocument document = changes.isEmpty() ? committed : next.orElseGet(() -> committed.with(changes));
        shown = Optional.of(new Shown(committed, changes, document));
        return document;
    }

    private static boolean exchanges(ChangeSet set) {
        return set.changes().values().stream().noneMatch(change -> change.before() == null || change.after() == null);
    }

    /// What comes to be is selected; for a note, what it is on stays so.
    private static EditorState showing(EditorState state, TextEditing text, Element added) {
        if (added instanceof Comment) {
            return state.withText(Optional.of(text.on(added.id(), text.spot())));
        }
        int leaf = text.spot().map(Spot::leaf).orElse(0);
        Optional<Spot> spot = new Grid(state.view()).spot(added, leaf);
        return state.withText(Optional.of(text.on(added.id(), spot)))
                .withSelection(new Selection(List.of(added.id()), spot, Optional.empty()));
    }

    private ChangeSet changes(TextEditing text, EditorState state) {
        Optional<Edit> edit = Writing.shown(text, state, editor.signature());
        if (edit.isEmpty() || !text.fresh() && !text.isChanged()) {
            return ChangeSet.NONE;
        }
        try {
            return edit.get().on(state.committed());
        } catch (Rejected rejected) {
            return ChangeSet.NONE;
        }
    }

    private static Optional<Element> added(ChangeSet changes) {
        return changes.changes().values().stream()
                .filter(change -> change.before() == null)
                .map(Change::after)
                .filter(Objects::nonNull)
                .filter(element -> !(element instanceof Link))
                .findFirst();
    }

    /// Puts the text into the history.
    ///
    /// @return whether it could be done; if not, it is still being written
    boolean commit() {
        EditorState state = editor.state();
        Optional<TextEditing> now = state.text();
        if (now.isEmpty()) {
            return false;
        }
        shown = Optional.empty();
        TextEditing text = now.get();
        Optional<Edit> edit = text.isChanged() ? Writing.finished(text, state, editor.signature()) : Optional.empty();
        if (edit.isEmpty()) {
            drop();
            return true;
        }
        return editor.commit(edit.get(), Optional.empty(), Typing::kept);
    }

    /// What was written stays selected, if it is still there.
    private static Selection kept(EditorState before, JourneyDocument next, ChangeSet changes) {
        Selection now = before.selection();
        boolean there = now.lead().isEmpty() || now.lead().flatMap(next::find).isPresent();
        return there ? now : Following.into(before, next);
    }

    boolean commit(After after) {
        Optional<TextEditing> text = editor.state().text();
        boolean written = text.filter(TextEditing::isChanged).isPresent();
        boolean beside = text.filter(TextEditing::isBeside).isPresent();
        if (!commit()) {
            return false;
        }
        goOn(beside && after == After.DOWN ? After.STAY : after, written);
        return true;
    }

    /// Goes on from what is focused.
    ///
    /// @param making whether the way may go on behind the last column, which makes one
    void goOn(After after, boolean making) {
        Focus focus = Focus.of(editor);
        GridWalk walk = editor.walk();
        switch (after) {
            case STAY -> {}
            case DOWN -> focus.spot().flatMap(here -> walk.nextRow(here, true)).ifPresent(editor::select);
            case PREVIOUS_STEP -> editor.select(walk.step(focus.selection(), Direction.LEFT));
            case ANOTHER_HERE -> Inserts.another(focus, true).ifPresent(this::begin);
            case NEXT_STEP -> {
                Selection next = walk.step(focus.selection(), Direction.RIGHT);
                if (making && next.spot().equals(focus.selection().spot())) {
                    Inserts.next(focus).ifPresent(column -> behind(focus, column));
                } else {
                    editor.select(next);
                }
            }
        }
    }

    /// Makes a column behind the last one: its name is written if heads are walked, else its place in the lane is next.
    private void behind(Focus focus, Making.OfColumn column) {
        if (focus.rowKind().filter(Grid.RowKind::isColumns).isPresent()) {
            begin(TextEditing.making(column, TextEditing.Field.NAME, focus.spot(), focus.selection()));
            return;
        }
        Spot here = focus.spot().orElseThrow();
        Aim place = (before, next, changes) ->
                Selection.place(here.at(next.view(before.map()).leaves().size() - 1));
        editor.commit(Writing.column(column.level(), column.where(), ""), Optional.empty(), place);
    }

    /// Leaves the text as it was.
    void drop() {
        shown = Optional.empty();
        EditorState state = editor.state();
        state.text()
                .ifPresent(text -> editor.become(state.withText(Optional.empty())
                        .withDocument(state.committed())
                        .withSelection(text.origin())
                        .withNotice(Optional.empty())));
    }
}
