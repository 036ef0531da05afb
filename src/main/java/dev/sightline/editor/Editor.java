package dev.sightline.editor;

import dev.sightline.edit.CommentEdit;
import dev.sightline.edit.Edit;
import dev.sightline.edit.History;
import dev.sightline.edit.Rejected;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Sheet;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Showing;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One document under the hands. Holds its state and the history; whatever changes it is an [Edit]. Used from one
/// thread.
public final class Editor {
    private final InstantSource clock;
    private final Gesture resting;
    private final List<BiConsumer<EditorState, EditorState>> listeners = new CopyOnWriteArrayList<>();
    private final Typing typing = new Typing(this);
    private final VerbRun verbs = new VerbRun(this, typing);
    private EditorState state;
    private String author = "";
    private @Nullable Grid grid;
    private @Nullable Sheet sheet;

    /// An editor on a document, with its first map open and nothing selected.
    ///
    /// @param document has at least one map
    /// @param resting what the pointer does when it does nothing yet; [Gesture#NONE] without a pointer
    public Editor(JourneyDocument document, InstantSource clock, Gesture resting) {
        this.clock = clock;
        this.resting = resting;
        this.state = EditorState.of(document, Viewport.of(new Size(1, 1), new Size(1, 1)), resting);
    }

    /// The state now.
    public EditorState state() {
        return state;
    }

    /// Tells a listener of each change from now on: the state before and after. Run the answer to stop.
    public Runnable listen(BiConsumer<EditorState, EditorState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void become(EditorState wanted) {
        EditorState before = state;
        EditorState next = Filtering.over(before, wanted);
        state = next;
        listeners.forEach(listener -> listener.accept(before, next));
    }

    /// Shows as much of the open map as is asked for; a text being written is finished first.
    public void show(Showing showing) {
        finishText();
        become(state.withFiltering(state.filtering().asking(showing)));
        select(state.selection());
    }

    /// Shows as much of each map as is asked for, once it is opened, and of the open one at once; maps that are not
    /// named are shown whole.
    public void show(Map<Id<JourneyMap>, Showing> showings) {
        Map<Id<JourneyMap>, Showing> others = new HashMap<>(showings);
        others.keySet().removeIf(map -> state.document().find(map).isEmpty());
        Showing here = Objects.requireNonNullElse(others.remove(state.map()), Showing.ALL);
        become(state.withFiltering(state.filtering().asking(others)));
        show(here);
    }

    /// Does something as a step of its own in the history; a text being written is finished first.
    ///
    /// @return whether it could be done; if not, the state's notice says why
    public boolean apply(Edit edit) {
        return apply(edit, Optional.empty(), Aim.FOLLOW);
    }

    /// Does something; quick repeats with an equal key become one step.
    public boolean apply(Edit edit, Object mergeKey) {
        return apply(edit, Optional.of(mergeKey), Aim.FOLLOW);
    }

    /// Does something and selects what the aim says.
    public boolean apply(Edit edit, Optional<Object> mergeKey, Aim aim) {
        finishText();
        return commit(edit, mergeKey, aim);
    }

    /// Does something; what is written or previewed meanwhile is dropped for it.
    boolean commit(Edit wanted, Optional<Object> mergeKey, Aim aim) {
        Edit edit = wanted instanceof CommentEdit.State said ? said.by(author, clock.instant()) : wanted;
        EditorState before = state;
        JourneyDocument next;
        ChangeSet changes;
        try {
            changes = edit.on(before.committed());
            next = changes.isEmpty() ? before.committed() : before.committed().with(changes);
            if (next.find(before.map()).isEmpty() && next.maps().isEmpty()) {
                throw new Rejected("A document needs a map. Close the document instead.");
            }
        } catch (Rejected rejected) {
            notice(rejected.sentence());
            return false;
        }
        EditorState at = Following.mapOf(before, next);
        Selection selection = aim.in(before, next, changes);
        History<Bookmark> history = before.history()
                .done(new History.Entry<>(
                        edit.label(),
                        changes,
                        new Bookmark(
                                before.map(),
                                before.text().map(TextEditing::origin).orElse(before.selection())),
                        new Bookmark(at.map(), selection),
                        clock.instant(),
                        mergeKey));
        become(at.withSelection(selection)
                .withHistory(history)
                .withText(Optional.empty())
                .withNotice(Optional.empty()));
        return true;
    }

    /// Shows what something would do, in place of what was previewed before; the history knows nothing of
    /// it. A text being written is finished first.
    ///
    /// @return whether it could be done
    public boolean preview(Edit edit) {
        finishText();
        try {
            ChangeSet changes = edit.on(state.committed());
            JourneyDocument tried =
                    changes.isEmpty() ? state.committed() : state.committed().with(changes);
            if (tried.find(state.map()).isEmpty()) {
                throw new Rejected("The map that is open would be gone.");
            }
            become(state.withDocument(tried));
            return true;
        } catch (Rejected rejected) {
            dropPreview();
            return false;
        }
    }

    /// Shows the document as it is; a text being written stays.
    public void dropPreview() {
        if (state.isPreview() && state.text().isEmpty()) {
            become(state.withDocument(state.committed()).withSelection(Following.into(state, state.committed())));
        }
    }

    /// Whether something could be done now.
    public boolean allowed(Edit edit) {
        try {
            edit.on(state.committed());
            return true;
        } catch (Rejected rejected) {
            return false;
        }
    }

    /// Takes back the last step.
    public void undo() {
        finishText();
        state.history().undo(state.committed()).ifPresent(this::move);
    }

    /// Does again what was taken back last.
    public void redo() {
        finishText();
        state.history().redo(state.committed()).ifPresent(this::move);
    }

    /// Goes to where so many steps are done.
    public void stepTo(int position) {
        finishText();
        while (state.history().position() > Math.max(0, position)) {
            undo();
        }
        while (state.history().position()
                < Math.min(position, state.history().entries().size())) {
            redo();
        }
    }

    private void move(History.Moved<Bookmark> moved) {
        Bookmark mark = moved.selection();
        become(state.withDocument(moved.document())
                .withCommitted(moved.document())
                .withHistory(moved.history())
                .withMap(mark.map())
                .withSelection(mark.selection())
                .withLinkFrom(Optional.empty())
                .withNotice(Optional.empty()));
    }

    /// Tells that the document as it is now has been saved.
    public void saved() {
        become(state.withHistory(state.history().saved()));
    }

    /// Selects what is there of a selection; a text being written is finished first.
    public void select(Selection selection) {
        finishText();
        Selection there = selection.within(state.document()).inside(grid());
        if (state.isPreview()) {
            // what only a preview has would be gone with it, and the history must not remember it
            there = there.within(state.committed())
                    .inside(new Grid(state.committed().view(state.map())));
        }
        if (!there.equals(state.selection())) {
            become(state.withSelection(there)
                    .withHistory(state.history().closed())
                    .withNotice(Optional.empty()));
        }
    }

    /// Selects an element where it stands, on the map that is open.
    public void select(Element element) {
        select(walk().at(element, state.selection().column()));
    }

    /// Opens another map of the document.
    public void open(Id<JourneyMap> map) {
        finishText();
        if (!map.equals(state.map())) {
            sheet = null;
            become(state.withMap(map)
                    .withSelection(Selection.NONE)
                    .withLinkFrom(Optional.empty())
                    .withHistory(state.history().closed()));
        }
    }

    /// Shows another part of the sheet.
    public void look(UnaryOperator<Viewport> change) {
        Viewport next = change.apply(state.viewport());
        if (!next.equals(state.viewport())) {
            become(state.withViewport(next));
        }
    }

    /// Tells who writes the notes from now on.
    public void author(String name) {
        author = name;
    }

    /// Who writes the notes.
    public String author() {
        return author;
    }

    /// Answers a note, in the name of who writes now.
    ///
    /// @return whether it could be done
    public boolean answer(Id<Comment> note, String words) {
        return apply(new CommentEdit.Reply(note, words, author, clock.instant()));
    }

    Signature signature() {
        return new Signature(author, clock.instant());
    }

    /// Tells which sheet is shown now, for hit tests and for walking by what is seen.
    public void sheet(Sheet shown) {
        sheet = shown;
    }

    /// The sheet that is shown; empty while none is.
    public Optional<Sheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /// The places of the map that is open, as it is drawn.
    public Grid grid() {
        Grid known = grid;
        if (known == null || known.view() != state.view()) {
            known = new Grid(state.view());
            grid = known;
        }
        return known;
    }

    /// The ways over the map that is open, as it is drawn.
    public GridWalk walk() {
        return new GridWalk(grid(), this::box);
    }

    private Optional<Box> box(Id<?> id) {
        return sheet().flatMap(shown -> shown.box(id));
    }

    /// Everything in the places from one corner to another; the focus stays in the second.
    public Selection range(Spot anchor, Spot spot) {
        return new SelectionRange(grid()).between(anchor, spot);
    }

    /// Types on what is focused: begins a card in an empty place, replaces the text of a card.
    public void type(String text) {
        typing.type(text);
    }

    /// Begins to write something new, which comes to be with its text, as one step.
    public void make(Making making) {
        finishText();
        typing.begin(
                TextEditing.making(making, making.field(), state.selection().spot(), state.selection()));
    }

    /// Tells what the text control holds now.
    public void textChanged(String text) {
        typing.changed(text);
    }

    /// Finishes the text being written and goes on from there.
    ///
    /// @return whether it could be done; if not, it is still being written and the notice says why
    public boolean commitText(TextEditing.After after) {
        return typing.commit(after);
    }

    /// Leaves the text being written as it was.
    public void dropText() {
        typing.drop();
    }

    private void finishText() {
        if (state.text().isPresent() && !typing.commit()) {
            typing.drop();
        }
    }

    /// Does what a menu or a key asks for, if it is the editor's to do.
    ///
    /// @return whether anything was done
    public boolean perform(Verb verb) {
        return verbs.perform(verb);
    }

    /// Whether a verb would do something now.
    public boolean possible(Verb verb) {
        return verbs.isPossible(verb);
    }

    /// Takes a key, pressed on the sheet or in a text that is being written.
    ///
    /// @return whether it meant something; if not, it is for the text control or the window
    public boolean key(Key key) {
        return verbs.key(key);
    }

    /// Takes what the pointer does.
    public void pointer(Pointer pointer) {
        Gesture next = state.gesture().on(pointer, this);
        if (!next.equals(state.gesture())) {
            become(state.withGesture(next));
        }
    }

    /// Calls off what the pointer is in the middle of.
    ///
    /// @return whether it was in the middle of something
    boolean cancelGesture() {
        if (state.gesture().isResting()) {
            return false;
        }
        pointer(new Pointer.Cancelled(Pointer.Aim.of(Point.ORIGIN, 1, Pointer.Held.NONE)));
        dropPreview();
        become(state.withGesture(resting));
        return true;
    }

    /// Says why something could not be done.
    void notice(String sentence) {
        become(state.withNotice(Optional.of(sentence)));
    }
}
