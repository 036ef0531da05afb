package dev.sightline.ui.canvas;

import dev.sightline.editor.Gesture;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The sheet in the window: the drawing, its headers kept in view, and what is selected.
///
/// It shows a viewport that belongs to somebody else, and asks for another one through [#requests].
public final class CanvasView extends Region implements GestureLayer.Seen {
    private static final double RIM = 256;
    private static final double REACH = 5;
    private static final Duration REST = Duration.millis(140);

    private final SheetLayer body = new SheetLayer(RIM, RIM);
    private final FrozenHeads heads = new FrozenHeads(body, RIM);
    private final ShortHeads shortHeads = new ShortHeads();
    private final SelectionLayer bodyMarks = new SelectionLayer();
    private final SelectionLayer headMarks = new SelectionLayer();
    private final GestureLayer gestures = new GestureLayer();
    private final TextOverlay field = new TextOverlay();
    private final Composing composing = new Composing(this, field);
    private final PauseTransition rest = new PauseTransition(REST);
    private final ObjectProperty<Viewport> viewport =
            new SimpleObjectProperty<>(this, "viewport", Viewport.of(new Size(1, 1), new Size(1, 1)));
    private @Nullable DrawnSheet sheet;
    private Optional<WritingPlace> writing = Optional.empty();
    private Optional<HiddenText> hidden = Optional.empty();
    private Marked marked = new Marked(List.of(), Optional.empty(), Optional.empty());
    private List<String> found = List.of();
    private Optional<String> hovered = Optional.empty();
    private final PointerInput input;
    private Gesture gesture = Gesture.NONE;
    private Requests requests = new Requests() {};

    /// What the view asks for when a person points at it.
    public interface Requests {
        /// To see another part of the sheet.
        default void view(UnaryOperator<Viewport> change) {}

        /// To do what the pointer does.
        default void point(Pointer pointer) {}

        /// To write: typed letters begin a card, or take the place of what is selected.
        default void type(String text) {}

        /// To leave a text as it was.
        default void drop() {}
    }

    /// What is marked on the sheet.
    ///
    /// @param elements that are selected
    /// @param focus the place that has the keyboard, if nothing is selected in it but a curve that runs through
    /// @param range the places from the first to the last of a range
    public record Marked(List<String> elements, Optional<Box> focus, Optional<Box> range) {
        /// Marks of a list that nobody changes any more.
        public Marked {
            elements = List.copyOf(elements);
        }
    }

    /// An empty view.
    public CanvasView() {
        getStyleClass().add("canvas-view");
        getChildren().addAll(body, bodyMarks);
        getChildren().addAll(heads.layers());
        getChildren().addAll(shortHeads, headMarks, gestures, field);
        getChildren().forEach(child -> child.setManaged(false));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        rest.setOnFinished(done -> paint(SheetLayer.Pace.RESTING));
        input = new PointerInput(this);
    }

    /// Who answers what a person asks for here.
    public void answerTo(Requests next) {
        requests = next;
    }

    Requests requests() {
        return requests;
    }

    Optional<DrawnSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    Viewport viewport() {
        return viewport.get();
    }

    /// Shows another sheet, or none.
    public void show(@Nullable DrawnSheet next) {
        sheet = next;
        rest.playFromStart();
        paint();
        input.again();
    }

    /// Shows what the pointer is in the middle of.
    public void show(Gesture next) {
        if (!next.equals(gesture)) {
            gesture = next;
            showGesture();
            input.show(next.picture());
        }
    }

    Gesture gesture() {
        return gesture;
    }

    private void showGesture() {
        gestures.resizeRelocate(0, 0, getWidth(), getHeight());
        gestures.show(gesture.picture(), this, sheet());
    }

    /// Shows another part of the sheet.
    public void look(Viewport next) {
        boolean zooming = next.zoom() != viewport.get().zoom();
        boolean moving = !next.equals(viewport.get());
        viewport.set(next);
        placeField();
        if (moving) {
            rest.playFromStart();
        }
        if (zooming) {
            paint(SheetLayer.Pace.HASTY);
        } else {
            paint();
        }
        if (moving) {
            input.again();
        }
    }

    /// Marks what is selected and focused.
    public void mark(Marked next) {
        if (!next.equals(marked)) {
            marked = next;
            placeMarks();
        }
    }

    /// Lets a person write on the sheet, where [#write(WritingPlace)] says.
    ///
    /// @param single whether the text has one line only
    public void beginWriting(String text, boolean single, Writer writer) {
        field.begin(text, single, writer);
        if (!composing.isGoingOn()) {
            field.requestFocus();
        }
    }

    /// Shows a text that was changed otherwise than in the field.
    public void say(String text) {
        field.say(text);
    }

    /// Lays the field over a text of the sheet, which is no longer painted there.
    public void write(WritingPlace place) {
        if (!writing.filter(place::equals).isPresent()) {
            writing = Optional.of(place);
            placeField();
            paint();
        }
    }

    /// Takes the field away.
    public void endWriting() {
        boolean focused = getScene() != null && getScene().getFocusOwner() == field;
        field.leave();
        writing = Optional.empty();
        hidden = Optional.empty();
        paint();
        if (focused) {
            requestFocus();
        }
    }

    /// The field in which a text is written; to be seen only while one is.
    public TextArea field() {
        return field;
    }

    /// Where the text in the field stands, in pixels.
    Box fieldBox() {
        return field.textBox();
    }

    private void placeField() {
        writing.ifPresent(place -> {
            Box seen = seen(place.text().box());
            field.lay(
                    place.text(),
                    place.isDrawn(),
                    new Point(seen.x(), seen.y()),
                    viewport.get().zoom());
            hidden = field.isLifted() ? Optional.empty() : place.hidden();
        });
    }

    /// Marks what was found.
    public void found(List<String> elements) {
        found = List.copyOf(elements);
        placeMarks();
    }

    void hover(Optional<String> element) {
        if (!element.equals(hovered)) {
            hovered = element;
            placeMarks();
        }
    }

    /// The element seen at a point of this view; headers kept in view come first.
    Optional<String> elementAt(Point point) {
        DrawnSheet shown = sheet;
        if (shown == null) {
            return Optional.empty();
        }
        return shown.elementAt(onSheet(point), REACH / viewport.get().zoom());
    }

    /// The point of the sheet that is seen at a point of this view.
    public Point onSheet(Point point) {
        DrawnSheet shown = sheet;
        Viewport view = viewport.get();
        return shown == null
                ? view.toSheet(point)
                : shortHeads.onSheet(point).orElseGet(() -> freeze(shown).toSheet(point, view));
    }

    /// Where a pointer in this view points.
    Pointer.Aim aim(Point point, Pointer.Held held) {
        return new Pointer.Aim(viewport.get().toSheet(point), onSheet(point), zoom(), held);
    }

    /// Whether headers that are kept in view lie over the sheet at a point of this view.
    boolean isOnHeads(Point point) {
        return !onSheet(point).equals(viewport.get().toSheet(point));
    }

    @Override
    public Box room() {
        double x = kept().map(
                        heads -> Math.max(heads.shortLeft(), heads.freeze().left()))
                .orElse(0.0);
        double y = kept().map(heads -> Math.max(heads.shortTop(), heads.freeze().top()))
                .orElse(0.0);
        return Box.between(x, y, Math.max(x, getWidth()), Math.max(y, getHeight()));
    }

    @Override
    public double zoom() {
        return viewport.get().zoom();
    }

    /// How many pixels at the top the headers cover at a zoom when they are kept in view.
    public double coveredTop(double zoom) {
        return kept().map(heads -> heads.coveredTop(zoom)).orElse(0.0);
    }

    /// How many pixels at the left the lane headers cover at a zoom when they are kept in view.
    public double coveredLeft(double zoom) {
        return kept().map(heads -> heads.coveredLeft(zoom)).orElse(0.0);
    }

    private Optional<KeptHeads> kept() {
        return sheet().map(shown -> new KeptHeads(shown, viewport()));
    }

    /// Says what elements are called whose headers are too large to be kept in view.
    public void names(UnaryOperator<String> called) {
        shortHeads.names(called);
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        boolean resting = rest.getStatus() != Animation.Status.RUNNING;
        paint(resting ? SheetLayer.Pace.RESTING : SheetLayer.Pace.MOVING);
    }

    private void paint(SheetLayer.Pace pace) {
        DrawnSheet shown = sheet;
        boolean any = shown != null;
        body.setVisible(any);
        if (shown == null) {
            heads.hide();
            shortHeads.hide();
            placeMarks();
            return;
        }
        Viewport view = viewport.get();
        body.resizeRelocate(0, 0, getWidth(), getHeight());
        SheetLayer.Content content = new SheetLayer.Content(shown, hidden);
        body.show(content, view.zoom(), view.x(), view.y(), pace);
        KeptHeads kept = new KeptHeads(shown, view);
        Freeze freeze = kept.freeze();
        heads.show(content, view, freeze, pace);
        shortHeads.show(shown, view, kept.shortTop() > 0, kept.shortLeft() > 0, freeze.left());
        placeMarks();
        showGesture();
    }

    private Freeze freeze(DrawnSheet shown) {
        return new KeptHeads(shown, viewport.get()).freeze();
    }

    private void placeMarks() {
        DrawnSheet shown = sheet;
        if (shown == null) {
            bodyMarks.clear();
            headMarks.clear();
            return;
        }
        Freeze freeze = freeze(shown);
        double marksX = Math.max(freeze.left(), 0);
        bodyMarks.resizeRelocate(0, 0, getWidth(), getHeight());
        headMarks.resizeRelocate(0, 0, getWidth(), getHeight());
        bodyMarks.clipTo(marksX, freeze.top(), getWidth() - marksX, getHeight() - freeze.top());
        bodyMarks.begin();
        headMarks.begin();
        for (String element : found) {
            shown.boxes(element).stream()
                    .filter(box -> isSeen(seen(box)))
                    .forEach(box -> mark(shown, box, SelectionLayer.Ring.FOUND));
        }
        marked.range.ifPresent(box -> mark(shown, box, SelectionLayer.Ring.RANGE));
        marked.focus.ifPresent(box -> mark(shown, box, SelectionLayer.Ring.PLACE));
        for (String element : marked.elements) {
            shown.boxes(element).forEach(box -> mark(shown, box, SelectionLayer.Ring.SELECTED));
        }
        hovered.filter(element -> !marked.elements.contains(element))
                .ifPresent(
                        element -> shown.boxes(element).forEach(box -> mark(shown, box, SelectionLayer.Ring.HOVERED)));
        bodyMarks.end();
        headMarks.end();
    }

    private boolean isSeen(Box box) {
        return box.right() > 0 && box.bottom() > 0 && box.x() < getWidth() && box.y() < getHeight();
    }

    private void mark(DrawnSheet shown, Box box, SelectionLayer.Ring ring) {
        Freeze.Seen seen = freeze(shown).seen(box, shown, viewport.get());
        (seen.onHeads() ? headMarks : bodyMarks).add(seen.box(), ring);
    }

    @Override
    public Box seen(Box onSheet) {
        DrawnSheet shown = sheet;
        Viewport view = viewport.get();
        return shown == null
                ? view.toWindow(onSheet)
                : freeze(shown).seen(onSheet, shown, view).box();
    }
}
