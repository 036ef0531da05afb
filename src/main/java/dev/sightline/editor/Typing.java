package dev.sightline.editor;

import dev.sightline.edit.Edit;
import dev.sightline.edit.Rejected;
import dev.sightline.editor.TextEditing.After;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.util.Optional;

/// Writing texts on the sheet: from the first letter, shown as a preview, to the one step in the history.
final class Typing {
    private final Editor editor;

    Typing(Editor editor) {
        this.editor = editor;
    }

    void type(String text) {
        Optional<TextEditing> now = editor.state().text();
        if (now.isPresent()) {
            changed(now.get().text() + text);
        } else {
            focused(editor.state()).ifPresent(begun -> begin(over(begun, text)));
        }
    }

    private static TextEditing over(TextEditing begun, String text) {
        return new TextEditing(begun.element(), begun.field(), begun.spot(), begun.fresh(), true, begun.before(), text);
    }

    /// Opens the focused text as it is.
    boolean edit() {
        Optional<TextEditing> begun = focused(editor.state());
        begun.ifPresent(this::begin);
        return begun.isPresent();
    }

    boolean canEdit() {
        return focused(editor.state()).isPresent();
    }

    private Optional<TextEditing> focused(EditorState state) {
        Optional<Element> lead = state.selection().lead().flatMap(state.document()::find);
        Optional<Spot> spot = state.selection().spot();
        return lead.isPresent()
                ? Writing.of(lead.get(), spot)
                : spot.filter(editor.grid()::has).flatMap(place -> Writing.fresh(editor.grid(), place));
    }

    /// Begins another text in the place that is focused.
    boolean another() {
        Optional<TextEditing> begun = editor.state()
                .selection()
                .spot()
                .filter(editor.grid()::has)
                .flatMap(place -> Writing.fresh(editor.grid(), place));
        begun.ifPresent(this::begin);
        return begun.isPresent();
    }

    private void begin(TextEditing begun) {
        editor.cancelGesture();
        EditorState state = editor.state();
        show(state.withDocument(state.committed()).withNotice(Optional.empty()), begun);
    }

    void changed(String text) {
        EditorState state = editor.state();
        state.text().filter(now -> !now.text().equals(text)).ifPresent(now -> show(state, now.saying(text)));
    }

    private void show(EditorState state, TextEditing text) {
        Optional<ChangeSet> changes = changes(text);
        JourneyDocument document = changes.filter(set -> !set.isEmpty())
                .map(state.committed()::with)
                .orElse(state.committed());
        TextEditing shown =
                text.fresh() ? changes.flatMap(Typing::added).map(text::on).orElse(text) : text;
        Selection selection = shown.fresh() && document.find(shown.element()).isPresent()
                ? Selection.of(shown.element(), shown.spot().orElseThrow())
                : state.selection();
        editor.become(state.withDocument(document).withText(Optional.of(shown)).withSelection(selection));
    }

    private Optional<ChangeSet> changes(TextEditing text) {
        return edit(text).flatMap(edit -> {
            try {
                return Optional.of(edit.on(editor.state().committed()));
            } catch (Rejected rejected) {
                return Optional.empty();
            }
        });
    }

    private Optional<Edit> edit(TextEditing text) {
        EditorState state = editor.state();
        return Writing.edit(text, new Grid(state.committed().view(state.map())));
    }

    private static Optional<Id<?>> added(ChangeSet changes) {
        return changes.changes().values().stream()
                .filter(change -> change.before() == null)
                .<Id<?>>map(Change::id)
                .findFirst();
    }

    boolean commit(After after) {
        Optional<TextEditing> now = editor.state().text();
        if (now.isEmpty()) {
            return false;
        }
        TextEditing text = now.get();
        Optional<Edit> edit = text.isChanged() ? edit(text) : Optional.empty();
        if (edit.isEmpty()) {
            drop();
        } else if (!editor.commit(
                edit.get(), Optional.empty(), Optional.of(editor.state().selection()))) {
            return false;
        }
        goOn(after);
        return true;
    }

    void goOn(After after) {
        Optional<Spot> spot = editor.state().selection().spot();
        GridWalk walk = editor.walk();
        switch (after) {
            case STAY -> {}
            case DOWN -> spot.flatMap(here -> walk.nextRow(here, true)).ifPresent(editor::select);
            case NEXT_STEP -> editor.select(walk.step(editor.state().selection(), Direction.RIGHT));
            case PREVIOUS_STEP -> editor.select(walk.step(editor.state().selection(), Direction.LEFT));
            case ANOTHER_HERE -> another();
        }
    }

    void drop() {
        EditorState state = editor.state();
        if (state.text().isPresent()) {
            boolean fresh = state.text().get().fresh();
            Selection selection = fresh
                    ? state.text().get().spot().map(Selection::place).orElse(state.selection())
                    : state.selection();
            editor.become(state.withText(Optional.empty())
                    .withDocument(state.committed())
                    .withSelection(selection)
                    .withNotice(Optional.empty()));
        }
    }
}
