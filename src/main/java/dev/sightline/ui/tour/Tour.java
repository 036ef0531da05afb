package dev.sightline.ui.tour;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.model.LaneKind;
import dev.sightline.ui.desk.Session;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Leads through the window on a map that nobody needs: a bubble beside each thing, which goes on when the thing has
/// been tried, or by its button. Escape ends it at any time.
public final class Tour {
    private final StackPane window;
    private final Node sheet;
    private final ObservableBooleanValue covered;
    private final Function<TourStep, Optional<Bounds>> places;
    private final TourBubble bubble = new TourBubble(this::next, this::end);
    private final ChangeListener<EditorState> onState = (seen, before, after) -> follow(after);
    private Optional<Session> session = Optional.empty();
    private TourStep step = TourStep.SHEET;
    private Optional<EditorState> begun = Optional.empty();
    private boolean awaited;

    /// @param window what the bubble lies over; it takes the place of a child of it
    /// @param sheet where maps are written on
    /// @param covered whether a dialog lies over all
    /// @param places where in the scene the thing is that a step is about
    public Tour(
            StackPane window, Node sheet, ObservableBooleanValue covered, Function<TourStep, Optional<Bounds>> places) {
        this.window = window;
        this.sheet = sheet;
        this.covered = covered;
        this.places = places;
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        window.widthProperty().addListener(seen -> place());
        window.heightProperty().addListener(seen -> place());
        covered.addListener((seen, before, now) -> {
            bubble.setVisible(!now);
            if (before && !now && step == TourStep.PALETTE) {
                next();
            }
        });
    }

    /// Begins with the next document that is shown.
    public void await() {
        awaited = true;
    }

    /// Tells that a document is shown; the tour ends with the document it was on.
    public void shown(Session next) {
        end();
        if (awaited) {
            awaited = false;
            session = Optional.of(next);
            next.state().addListener(onState);
            window.getChildren().add(window.getChildren().size() - 1, bubble);
            begin(TourStep.SHEET);
        }
    }

    /// Whether it is going on.
    public boolean isOn() {
        return session.isPresent();
    }

    /// The step that it is at.
    public TourStep step() {
        return step;
    }

    /// Ends it.
    public void end() {
        session.ifPresent(open -> {
            session = Optional.empty();
            open.state().removeListener(onState);
            window.getChildren().remove(bubble);
            sheet.requestFocus();
        });
    }

    private void next() {
        if (isOn()) {
            step.next().ifPresentOrElse(this::begin, this::end);
        }
    }

    private void begin(TourStep next) {
        step = next;
        session.ifPresent(open -> {
            if (next == TourStep.TYPE) {
                open.select(free(open.state().get()));
            }
            begun = Optional.of(open.state().get());
            bubble.show(next);
            place();
            if (next.isOnSheet()) {
                if (open.state().get().text().isEmpty()) {
                    sheet.requestFocus();
                }
            } else {
                bubble.next().requestFocus();
            }
        });
    }

    /// A place on the map where a card can begin.
    private static Selection free(EditorState state) {
        return state.view().lanes().stream()
                .filter(lane -> lane.kind() == LaneKind.CUSTOMER_ACTION || lane.kind() == LaneKind.THINKING)
                .findFirst()
                .map(lane -> Selection.place(new Spot(lane.id(), 0)))
                .orElse(state.selection());
    }

    private void follow(EditorState now) {
        place();
        if (begun.filter(first -> step.isDone(first, now)).isPresent()) {
            next();
        }
    }

    private void place() {
        if (isOn()) {
            Bounds at = places.apply(step)
                    .map(window::sceneToLocal)
                    .orElseGet(() -> new BoundingBox(window.getWidth() / 2, window.getHeight() / 3, 0, 0));
            bubble.pointAt(at);
        }
    }

    private void pressed(KeyEvent event) {
        if (!isOn() || covered.get()) {
            return;
        }
        Node owner = window.getScene().getFocusOwner();
        if (event.getCode() == KeyCode.ESCAPE && !(owner instanceof TextInputControl)) {
            end();
            event.consume();
        } else if (event.getCode() == KeyCode.F6 && !bubble.next().isFocused()) {
            bubble.next().requestFocus();
            event.consume();
        }
    }
}
