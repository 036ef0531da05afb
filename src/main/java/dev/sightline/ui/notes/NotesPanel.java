package dev.sightline.ui.notes;

import dev.sightline.edit.Remove;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.find.NoteThread;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// All notes of the document in the order of what they are about, those that wait for somebody first to be seen. The
/// chosen one is shown on the map, whichever it is on, and in full below, to be answered and settled. In the list R
/// answers, E settles, F2 rewrites and Delete removes.
public final class NotesPanel extends BorderPane {
    private static final double ROW = 76;

    private final Runnable back;
    private final Label title = new Label(Words.of("notes.title"));
    private final ListView<NoteThread> list = new ListView<>();
    private final ToggleGroup which = new ToggleGroup();
    private final CheckBox resolvedPins = new CheckBox(Words.of("notes.pins.resolved"));
    private final VBox below = new VBox();
    private Optional<NoteShelf> shelf = Optional.empty();
    private Optional<ThreadBox> box = Optional.empty();
    private Predicate<NoteThread> wanted = NoteThread::isOpen;
    private boolean following;

    /// A panel of no notes yet.
    ///
    /// @param back gives the keyboard back to the sheet
    public NotesPanel(Runnable back) {
        this.back = back;
        getStyleClass().addAll("panel", "notes-panel");
        title.getStyleClass().add("panel-title");
        title.setLabelFor(list);
        FlowPane filters = new FlowPane(
                6,
                6,
                filter("notes.filter.open", NoteThread::isOpen),
                filter("notes.filter.resolved", thread -> !thread.isOpen()),
                filter("notes.filter.mine", this::isMine),
                filter("notes.filter.all", thread -> true));
        filters.getStyleClass().addAll("segments", "note-filters");
        which.selectToggle(which.getToggles().getFirst());
        which.selectedToggleProperty().addListener((seen, before, now) -> {
            if (now == null) {
                which.selectToggle(before);
            } else if (now.getUserData() instanceof Filter filter) {
                wanted = filter.wanted;
                show();
            }
        });
        list.setFixedCellSize(ROW);
        list.setAccessibleText(Words.of("notes.accessible"));
        list.setPlaceholder(placeholder());
        list.setCellFactory(
                view -> new NoteCell(() -> shelf.orElseThrow().session().document()));
        list.getSelectionModel().selectedItemProperty().addListener((seen, before, thread) -> chosen(thread));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        below.getStyleClass().add("note-below");
        resolvedPins.setSelected(true);
        resolvedPins.getStyleClass().add("note-pins");
        resolvedPins.setWrapText(true);
        resolvedPins.selectedProperty().addListener((seen, before, shown) -> hidePins());
        setTop(new VBox(title, filters, resolvedPins));
        setCenter(list);
        setBottom(below);
        sceneProperty().addListener(seen -> show());
    }

    private record Filter(Predicate<NoteThread> wanted) {}

    private ToggleButton filter(String key, Predicate<NoteThread> threads) {
        ToggleButton button = new ToggleButton(Words.of(key));
        button.setToggleGroup(which);
        button.setUserData(new Filter(threads));
        return button;
    }

    private static Node placeholder() {
        Label none = new Label(Words.of("notes.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        VBox room = new VBox(none);
        room.setAlignment(Pos.TOP_LEFT);
        room.getStyleClass().add("note-placeholder");
        return room;
    }

    private boolean isMine(NoteThread thread) {
        return shelf.filter(one -> thread.isOf(one.session().editor().author())).isPresent();
    }

    /// It stays as it is said here while the window is open, whichever document is shown.
    private void hidePins() {
        shelf.ifPresent(notes -> notes.session().hideResolved(!resolvedPins.isSelected()));
    }

    /// Follows a document.
    public void follow(Session next) {
        NoteShelf notes = new NoteShelf(next);
        shelf = Optional.of(notes);
        hidePins();
        ThreadBox thread = new ThreadBox(next.editor(), list::requestFocus);
        box = Optional.of(thread);
        next.state().addListener((seen, before, after) -> {
            if (shelf.filter(notes::equals).isPresent() && concerns(before, after)) {
                show();
            }
        });
        show();
    }

    @SuppressWarnings("ReferenceEquality") // showing an equal document again does no harm
    private static boolean concerns(EditorState before, EditorState after) {
        return before.committed() != after.committed() || !before.selection().equals(after.selection());
    }

    /// While the panel is away it is not brought up to date.
    private void show() {
        if (getScene() == null || shelf.isEmpty()) {
            return;
        }
        NoteShelf notes = shelf.get();
        Optional<NoteThread> selected = notes.selected();
        Optional<NoteThread> kept = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        // one that was settled just now stays until another is chosen
        List<NoteThread> shown = notes.threads().stream()
                .filter(thread -> wanted.test(thread)
                        || selected.filter(one -> same(one, thread)).isPresent())
                .toList();
        following = true;
        if (!list.getItems().equals(shown)) {
            list.getItems().setAll(shown);
        }
        Optional<NoteThread> now = selected.or(() -> kept.flatMap(
                one -> shown.stream().filter(thread -> same(thread, one)).findFirst()));
        if (now.isPresent()) {
            list.getSelectionModel().select(now.get());
            list.getFocusModel().focus(shown.indexOf(now.get()));
            if (selected.isPresent() && !list.isFocused()) {
                list.scrollTo(Math.max(0, shown.indexOf(now.get()) - 2));
            }
        } else {
            list.getSelectionModel().clearSelection();
        }
        following = false;
        long open = notes.threads().stream().filter(NoteThread::isOpen).count();
        title.setText(open == 0 ? Words.of("notes.title") : Words.of("notes.title.open", open));
        showBelow(now);
    }

    private static boolean same(NoteThread one, NoteThread other) {
        return one.head().id().equals(other.head().id());
    }

    private void showBelow(Optional<NoteThread> thread) {
        if (thread.isEmpty() || box.isEmpty()) {
            below.getChildren().clear();
            return;
        }
        box.get().show(thread.get(), shelf.orElseThrow().session().document());
        if (!below.getChildren().equals(List.of(box.get()))) {
            below.getChildren().setAll(box.get());
        }
    }

    private void chosen(NoteThread thread) {
        if (thread != null && !following) {
            shelf.ifPresent(notes -> notes.session().goTo(thread.head().id()));
        }
    }

    private void pressed(KeyEvent event) {
        NoteThread thread = list.getSelectionModel().getSelectedItem();
        boolean meant = thread != null;
        switch (event.getCode()) {
            case ENTER -> answer();
            case F2 -> box.ifPresent(ThreadBox::rewrite);
            case DELETE, BACK_SPACE -> remove(thread);
            case ESCAPE -> back.run();
            default -> meant = false;
        }
        if (meant || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
        }
    }

    /// Letters are heard once they are typed: else the field that gets the keyboard would be typed into.
    private void typed(KeyEvent event) {
        if (list.getSelectionModel().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCharacter().equalsIgnoreCase(Words.of("notes.key.answer"))) {
            answer();
            event.consume();
        } else if (event.getCharacter().equalsIgnoreCase(Words.of("notes.key.resolve"))) {
            box.ifPresent(ThreadBox::settle);
            event.consume();
        }
    }

    private void remove(NoteThread thread) {
        shelf.filter(notes -> thread != null).ifPresent(notes -> {
            var editor = notes.session().editor();
            editor.apply(
                    Remove.of(editor.state().committed(), Set.of(thread.head().id())));
        });
    }

    /// Gives the keyboard to the list.
    public void focus() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.requestFocus();
    }

    /// Lets the chosen thread be answered.
    public void answer() {
        box.filter(thread -> !below.getChildren().isEmpty()).ifPresent(ThreadBox::answer);
    }
}
