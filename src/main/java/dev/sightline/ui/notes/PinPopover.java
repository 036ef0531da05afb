package dev.sightline.ui.notes;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Selection;
import dev.sightline.editor.find.NoteThread;
import dev.sightline.geometry.Box;
import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// The thread of the pin that is selected, beside it on the sheet. It goes with the selection; where a panel shows all
/// notes, it stays away. While it is open and the sheet has the keyboard, R or Enter answers, E settles and F2
/// rewrites.
public final class PinPopover extends Pane {
    private static final double WIDTH = 320;
    private static final double MOST_HEIGHT = 380;
    private static final double GAP = 10;

    private final CanvasView canvas;
    private final BooleanSupplier elsewhere;
    private Optional<NoteShelf> shelf = Optional.empty();
    private Optional<ThreadBox> box = Optional.empty();

    /// A layer over the sheet on which nothing is open.
    ///
    /// @param elsewhere whether notes are shown elsewhere, so that none need open here
    public PinPopover(CanvasView canvas, BooleanSupplier elsewhere) {
        this.canvas = canvas;
        this.elsewhere = elsewhere;
        setPickOnBounds(false);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        widthProperty().addListener(seen -> show());
        heightProperty().addListener(seen -> show());
    }

    /// Follows a document.
    public void follow(Session session) {
        NoteShelf notes = new NoteShelf(session);
        shelf = Optional.of(notes);
        ThreadBox thread = new ThreadBox(session.editor(), canvas::requestFocus);
        thread.getStyleClass().add("note-popover");
        thread.setManaged(false);
        box = Optional.of(thread);
        getChildren().clear();
        session.state().addListener((seen, before, after) -> {
            if (shelf.filter(notes::equals).isPresent()) {
                show();
            }
        });
        session.sheet().addListener(seen -> {
            if (shelf.filter(notes::equals).isPresent()) {
                show();
            }
        });
    }

    /// Brings what is open in line with what is selected.
    public void show() {
        if (shelf.isEmpty() || box.isEmpty()) {
            return;
        }
        NoteShelf notes = shelf.get();
        Optional<NoteThread> thread = isWanted() ? notes.selected() : Optional.empty();
        Optional<Box> pin = thread.flatMap(one -> pin(one, notes.session()));
        if (thread.isEmpty() || pin.isEmpty()) {
            close();
            return;
        }
        ThreadBox open = box.get();
        open.show(thread.get(), notes.session().document());
        if (getChildren().isEmpty()) {
            getChildren().setAll(open);
            open.applyCss();
        }
        place(open, pin.get());
    }

    private boolean isWanted() {
        Optional<EditorState> state =
                shelf.map(notes -> notes.session().editor().state());
        return !elsewhere.getAsBoolean()
                && state.filter(now -> now.text().isEmpty() && now.gesture().isResting())
                        .isPresent();
    }

    private void close() {
        if (!getChildren().isEmpty()) {
            boolean focused = box.filter(one -> isInside(one)).isPresent();
            getChildren().clear();
            if (focused) {
                canvas.requestFocus();
            }
        }
    }

    private boolean isInside(ThreadBox open) {
        for (var node = getScene() == null ? null : getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == open) {
                return true;
            }
        }
        return false;
    }

    /// The note is drawn as a pin and may be told at the foot of the sheet: the smallest is the pin. None if it is out
    /// of sight.
    private Optional<Box> pin(NoteThread thread, Session session) {
        Optional<DrawnSheet> drawn = session.sheet().get();
        Box window = new Box(0, 0, getWidth(), getHeight());
        return drawn.flatMap(sheet -> sheet.boxes(thread.head().id().value()).stream()
                        .min(Comparator.comparingDouble(box -> box.width() * box.height())))
                .map(canvas::seen)
                .filter(box -> box.overlaps(window));
    }

    /// Right of the pin, else left of it, and wholly to be seen.
    private void place(ThreadBox open, Box pin) {
        double width = Math.min(WIDTH, getWidth() - 2 * GAP);
        double height = Math.min(Math.min(MOST_HEIGHT, getHeight() - 2 * GAP), open.prefHeight(width));
        double right = pin.right() + GAP;
        double x = right + width <= getWidth() - GAP ? right : pin.x() - GAP - width;
        double y = Math.clamp(pin.y() - GAP, GAP, Math.max(GAP, getHeight() - height - GAP));
        open.resizeRelocate(Math.rint(Math.max(GAP, x)), Math.rint(y), width, Math.max(0, height));
    }

    /// Whether a thread is open here.
    public boolean isOpen() {
        return !getChildren().isEmpty();
    }

    /// Lets the open thread be answered.
    public void answer() {
        if (isOpen()) {
            box.ifPresent(ThreadBox::answer);
        }
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!isOpen() || !plain) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            answer();
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            box.ifPresent(ThreadBox::rewrite);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    /// Back to what the note is about.
    private void leave() {
        shelf.ifPresent(notes -> notes.selected().ifPresent(thread -> {
            Session session = notes.session();
            Selection on = session.at(thread.on());
            session.select(on.spot().isPresent() ? on : Selection.of(thread.on().id()));
        }));
    }

    private void typed(KeyEvent event) {
        if (!isOpen() || event.isShortcutDown() || event.isAltDown()) {
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
}
