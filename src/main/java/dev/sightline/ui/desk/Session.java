package dev.sightline.ui.desk;

import dev.sightline.analysis.Sifted;
import dev.sightline.editor.Editor;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.Key;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.editor.Viewport;
import dev.sightline.editor.gesture.Resting;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Theme;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Framing;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Showing;
import dev.sightline.ui.canvas.DrawnSheet;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One open document. Panels follow [#state] and [#sheet], and change things only through the methods here, all on the
/// window's thread.
public final class Session {
    private Optional<Path> file;
    private final SheetPress press;
    private final ReadOnlyObjectWrapper<EditorState> state;
    private final ReadOnlyObjectWrapper<Optional<DrawnSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Editor editor;
    private Dress dress;
    private boolean placed;
    private List<Box> covers = List.of();
    private boolean resolvedHidden;
    /// Where one looked on maps that were open before.
    private final Map<Id<JourneyMap>, Viewport> looked = new HashMap<>();
    private Optional<Framing> awaited = Optional.empty();
    private Optional<JourneyDocument> shown = Optional.empty();
    private Runnable revealer = () -> {};

    /// A document from a file, or one that was never saved, with its first map open.
    ///
    /// @param document has at least one map
    public Session(JourneyDocument document, Optional<Path> file, SheetPress press, Dress dress) {
        this.file = file;
        this.press = press;
        this.dress = dress;
        editor = new Editor(document, InstantSource.system(), Resting.NOWHERE);
        author("");
        state = new ReadOnlyObjectWrapper<>(editor.state());
        editor.listen((before, after) -> {
            state.set(after);
            if (!before.showsSameAs(after)) {
                draw();
            }
        });
    }

    /// The file it was opened from; empty for one that was never saved.
    public Optional<Path> file() {
        return file;
    }

    /// Tells that it has been saved in a file.
    public void keptIn(Path place) {
        file = Optional.of(place);
    }

    /// Shows the same part of the same maps as another session did, as far as they are there; before it is drawn first.
    public void resume(Session before) {
        EditorState was = before.state.get();
        looked.putAll(before.looked);
        if (document().find(was.map()).isPresent()) {
            editor.open(was.map());
            editor.look(seen -> was.viewport());
            placed = before.placed;
        }
        editor.show(was.filtering().everywhere(was.map()));
    }

    /// The document, the open map, what is selected and what is seen.
    public ReadOnlyObjectProperty<EditorState> state() {
        return state.getReadOnlyProperty();
    }

    /// The document as it is now.
    public JourneyDocument document() {
        return state.get().document();
    }

    /// The open map's sheet; empty while it is being made.
    public ReadOnlyObjectProperty<Optional<DrawnSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Whom to tell when what is selected should be brought into view.
    public void onReveal(Runnable next) {
        revealer = next;
    }

    /// Shows as much of the open map as is asked for.
    ///
    /// @param framing where to look once that is drawn; wherever one looks now when empty
    public void show(Showing showing, Optional<Framing> framing) {
        EditorState before = state.get();
        awaited = framing;
        editor.show(showing);
        if (before.showsSameAs(state.get()) && isCurrent()) {
            lookAsAwaited();
        }
    }

    private void lookAsAwaited() {
        Optional<Framing> where = awaited;
        awaited = Optional.empty();
        where.ifPresent(framing -> editor.look(seen -> seen.framed(framing)));
    }

    /// Makes the open map's sheet, at once if that is quick, else in the background; whoever follows [#sheet] is told
    /// when it is there.
    public void draw() {
        EditorState drawn = state.get();
        Dress wanted = dress;
        press.make(drawn.document(), drawn.map(), wanted, sifted(drawn), made -> {
            if (state.get().map().equals(drawn.map()) && wanted.equals(dress)) {
                editor.sheet(made.sheet());
                shown = Optional.of(drawn.document());
                Size size = made.drawing().size();
                editor.look(seen -> placed ? seen.of(size) : first(seen.of(size), covers));
                placed = placed || state.get().viewport().window().width() > 1;
                if (drawn.showsSameAs(state.get()) && placed) {
                    lookAsAwaited();
                }
                sheet.set(Optional.of(made));
            }
        });
    }

    private Sifted sifted(EditorState drawn) {
        Sifted asked = drawn.filtering().sifted();
        return resolvedHidden
                ? asked.without(drawn.document().all(Comment.class).stream()
                        .filter(Comment::resolved)
                        .map(Comment::id)
                        .collect(Collectors.toSet()))
                : asked;
    }

    /// Says whether the pins of resolved notes are left out. The document knows nothing of it.
    public void hideResolved(boolean hidden) {
        if (hidden != resolvedHidden) {
            resolvedHidden = hidden;
            draw();
        }
    }

    /// Whether the sheet shows the document as it is now, and not as it was a moment ago.
    @SuppressWarnings("ReferenceEquality") // a document that was replaced by an equal one is drawn again, too
    public boolean isCurrent() {
        return shown.filter(document -> document == document()).isPresent();
    }

    /// How the sheet is drawn, the brand that it wears included.
    public Theme theme() {
        return dress.of(document());
    }

    /// A sheet is first seen as a whole if it can be read so, else from its beginning, as wide as the window. On
    /// one that was only begun there is little to be read, but every column is to be seen.
    private Viewport first(Viewport seen, List<Box> covers) {
        Viewport whole = seen.fittingMap(covers);
        if (whole.zoom() > READABLE) {
            return whole;
        }
        double wide = new Viewport(seen.sheet(), seen.window(), 1, 0, 0)
                .fittingWidth()
                .zoom();
        double zoom = Math.min(1, file.isEmpty() && wide > OVERSEEN ? wide : Math.max(wide, READABLE));
        return new Viewport(seen.sheet(), seen.window(), zoom, Viewport.MARGIN, Viewport.MARGIN).panned(0, 0);
    }

    private static final double READABLE = 0.75;
    private static final double OVERSEEN = 0.4;

    /// Draws with another theme or brand from now on.
    public void dress(Dress next) {
        if (!next.equals(dress)) {
            dress = next;
            draw();
        }
    }

    /// Opens another map of the document.
    public void open(Id<JourneyMap> map) {
        if (!map.equals(state.get().map())) {
            if (placed) {
                looked.put(state.get().map(), state.get().viewport());
            }
            sheet.set(Optional.empty());
            shown = Optional.empty();
            Viewport last = looked.get(map);
            placed = last != null;
            editor.open(map);
            if (last != null) {
                editor.look(seen -> last.in(seen.window()));
            }
        }
    }

    /// Tells how large the window on the sheet is.
    ///
    /// @param bars what lies over it, in its pixels
    public void fit(Size window, List<Box> bars) {
        covers = List.copyOf(bars);
        boolean first = !placed && sheet.get().isPresent() && window.width() > 1;
        Viewport seen = state.get().viewport().in(window);
        placed = placed || first;
        editor.look(now -> first ? first(seen, covers) : seen);
    }

    /// Shows another part of the sheet.
    public void view(UnaryOperator<Viewport> change) {
        editor.look(change);
    }

    /// Selects, without moving the sheet.
    public void select(Selection next) {
        editor.select(next);
    }

    /// Selects one element and brings it into view, opening the map it is on, and showing all of that where a filter
    /// leaves the element out; does nothing for one that is gone.
    public void goTo(Id<?> id) {
        Optional<Element> element = document().find(id);
        if (element.isEmpty()) {
            return;
        }
        Homes.map(element.get(), document()).ifPresent(this::open);
        if (state.get().filtering().sifted().left().contains(id)) {
            editor.show(Showing.ALL);
        }
        select(at(element.get()));
        revealer.run();
    }

    /// Goes to where something is to be written first, as on a map that was begun just now.
    public void goToFirst() {
        select(editor.walk().unwritten());
        revealer.run();
    }

    /// How a walk would select an element.
    public Selection at(Element element) {
        return editor.walk().at(element, state.get().selection().column());
    }

    /// Does what a menu or a key asks of the editor, and brings what it leads to into view.
    ///
    /// @return whether anything was done
    public boolean perform(Verb verb) {
        boolean done = editor.perform(verb);
        revealer.run();
        return done;
    }

    /// Changes something, and brings what it leads to into view.
    public void change(Consumer<Editor> change) {
        change.accept(editor);
        revealer.run();
    }

    /// Takes a key pressed on the sheet or in a text that is being written.
    ///
    /// @return whether it meant something to the editor
    public boolean key(Key key) {
        boolean meant = editor.key(key);
        if (meant) {
            revealer.run();
        }
        return meant;
    }

    /// Takes what is typed on the sheet.
    public void type(String text) {
        editor.type(text);
        revealer.run();
    }

    /// Tells who writes the notes from now on; whoever is signed in on the system, if no name is given.
    public void author(String name) {
        editor.author(name.isBlank() ? System.getProperty("user.name", "") : name);
    }

    /// The editor of the document.
    public Editor editor() {
        return editor;
    }

    /// The maps of the document in order.
    public List<JourneyMap> maps() {
        return document().maps();
    }
}
