package dev.sightline.ui.canvas;

import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The sheet in the window: the drawing, its headers kept in view, and what is selected.
///
/// It shows a viewport that belongs to somebody else, and asks for another one through [#requests].
public final class CanvasView extends Region {
    private static final double RIM = 256;
    private static final double REACH = 5;
    private static final Duration REST = Duration.millis(140);

    private final SheetLayer body = new SheetLayer(RIM, RIM);
    private final SheetLayer top = new SheetLayer(RIM, 0);
    private final SheetLayer left = new SheetLayer(0, RIM);
    private final SheetLayer corner = new SheetLayer(0, 0);
    private final Region topEdge = new Region();
    private final Region leftEdge = new Region();
    private final SelectionLayer bodyMarks = new SelectionLayer();
    private final SelectionLayer headMarks = new SelectionLayer();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ObjectProperty<Viewport> viewport =
            new SimpleObjectProperty<>(this, "viewport", Viewport.of(new Size(1, 1), new Size(1, 1)));
    private @Nullable DrawnSheet sheet;
    private List<String> selected = List.of();
    private Optional<String> hovered = Optional.empty();
    private Requests requests = new Requests() {};

    /// What the view asks for when a person points at it.
    public interface Requests {
        /// To see another part of the sheet.
        default void view(UnaryOperator<Viewport> change) {}

        /// To select an element, or nothing; `adding` keeps what is selected.
        default void select(Optional<String> element, boolean adding) {}

        /// To look at one element closely.
        default void approach(String element) {}
    }

    /// An empty view.
    public CanvasView() {
        getStyleClass().add("canvas-view");
        topEdge.getStyleClass().add("frozen-top");
        leftEdge.getStyleClass().add("frozen-left");
        for (Region edge : List.of(topEdge, leftEdge)) {
            edge.setMouseTransparent(true);
        }
        getChildren().addAll(body, bodyMarks, left, leftEdge, top, topEdge, corner, headMarks);
        getChildren().forEach(child -> child.setManaged(false));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        rest.setOnFinished(done -> paint(false));
        new PointerInput(this);
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
        hovered = Optional.empty();
        paint(false);
    }

    /// Shows another part of the sheet.
    public void look(Viewport next) {
        boolean zooming = next.zoom() != viewport.get().zoom();
        viewport.set(next);
        paint(zooming);
        if (zooming) {
            rest.playFromStart();
        }
    }

    /// Marks the selected elements.
    public void select(List<String> elements) {
        selected = List.copyOf(elements);
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
        Freeze freeze = freeze(shown);
        Viewport view = viewport.get();
        double originX = point.x() < freeze.left && point.y() < freeze.yStart + freeze.height ? freeze.leftX : view.x();
        double originY = point.y() < freeze.top ? freeze.topY : view.y();
        return shown.elementAt(
                new Point((point.x() - originX) / view.zoom(), (point.y() - originY) / view.zoom()),
                REACH / view.zoom());
    }

    /// How many pixels at the top the headers cover when they are kept in view.
    public double coveredTop() {
        return columnHeads()
                .map(stripe -> stripe.height() * viewport.get().zoom())
                .orElse(0.0);
    }

    /// How many pixels at the left the lane headers cover when they are kept in view.
    public double coveredLeft() {
        return rowHeads().map(stripe -> stripe.width() * viewport.get().zoom()).orElse(0.0);
    }

    /// Headers that would take more than half of the window are let go.
    private Optional<Box> columnHeads() {
        return sheet().flatMap(DrawnSheet::columnHeads)
                .filter(stripe -> stripe.height() * viewport.get().zoom() < getHeight() / 2);
    }

    private Optional<Box> rowHeads() {
        return sheet().flatMap(DrawnSheet::rowHeads)
                .filter(stripe -> stripe.width() * viewport.get().zoom() < getWidth() / 2);
    }

    @Override
    protected void layoutChildren() {
        paint(false);
    }

    private void paint(boolean hasty) {
        DrawnSheet shown = sheet;
        boolean any = shown != null;
        body.setVisible(any);
        if (shown == null) {
            List.of(top, left, corner, topEdge, leftEdge).forEach(layer -> layer.setVisible(false));
            placeMarks();
            return;
        }
        Viewport view = viewport.get();
        double zoom = view.zoom();
        body.resizeRelocate(0, 0, getWidth(), getHeight());
        body.show(shown, zoom, view.x(), view.y(), hasty);
        Freeze freeze = freeze(shown);
        place(top, freeze.top > 0, freeze.xStart, 0, freeze.width, freeze.top);
        place(left, freeze.left > 0, 0, freeze.yStart, freeze.left, freeze.height);
        place(corner, freeze.top > 0 && freeze.left > 0, 0, 0, freeze.left, freeze.top);
        place(topEdge, freeze.top > 0, freeze.xStart, freeze.top, freeze.width, EDGE);
        place(leftEdge, freeze.left > 0, freeze.left, freeze.yStart, EDGE, freeze.height);
        if (top.isVisible()) {
            top.show(shown, zoom, view.x() - freeze.xStart, freeze.topY, hasty);
        }
        if (left.isVisible()) {
            left.show(shown, zoom, freeze.leftX, view.y() - freeze.yStart, hasty);
        }
        if (corner.isVisible()) {
            corner.show(shown, zoom, freeze.leftX, freeze.topY, hasty);
        }
        placeMarks();
    }

    private static final double EDGE = 6;

    private static void place(Region layer, boolean visible, double x, double y, double width, double height) {
        layer.setVisible(visible);
        if (visible) {
            layer.resizeRelocate(x, y, width, height);
        }
    }

    /// Which stripes of headers lie over the sheet now, in pixels.
    ///
    /// @param top how far the column headers reach down; 0 when they are in their own place
    /// @param left how far the lane headers reach to the right
    /// @param topY where the sheet's top edge lies for the column headers
    /// @param leftX where the sheet's left edge lies for the lane headers
    /// @param xStart where the column headers begin
    /// @param width how wide the column headers are
    /// @param yStart where the lane headers begin
    /// @param height how high the lane headers are
    private record Freeze(
            double top,
            double left,
            double topY,
            double leftX,
            double xStart,
            double width,
            double yStart,
            double height) {}

    private Freeze freeze(DrawnSheet shown) {
        Viewport view = viewport.get();
        double zoom = view.zoom();
        Box table = view.toWindow(shown.table());
        double top = 0;
        double topY = 0;
        Optional<Box> heads = columnHeads();
        if (heads.isPresent() && view.y() + heads.get().y() * zoom < 0) {
            double height = Math.ceil(heads.get().height() * zoom) + 1;
            top = Math.clamp(table.bottom(), 0, height);
            topY = -Math.floor(heads.get().y() * zoom) + top - height;
        }
        double left = 0;
        double leftX = 0;
        Optional<Box> lanes = rowHeads();
        if (lanes.isPresent() && view.x() + lanes.get().x() * zoom < 0) {
            double width = Math.ceil(lanes.get().width() * zoom);
            left = Math.clamp(table.right(), 0, width);
            leftX = -Math.floor(lanes.get().x() * zoom) + left - width;
        }
        double right = Math.min(getWidth(), view.x() + view.sheet().width() * zoom);
        double xStart = Math.max(0, view.x());
        double yStart = Math.max(top, table.y());
        double bottom = Math.min(getHeight(), table.bottom());
        return new Freeze(
                top > 0 ? Math.ceil(top) : 0,
                bottom > yStart ? Math.ceil(left) : 0,
                topY,
                leftX,
                xStart,
                Math.max(0, right - xStart),
                yStart,
                Math.max(0, Math.ceil(bottom - yStart)));
    }

    private void placeMarks() {
        DrawnSheet shown = sheet;
        if (shown == null) {
            bodyMarks.clear();
            headMarks.clear();
            return;
        }
        Viewport view = viewport.get();
        Freeze freeze = freeze(shown);
        double marksX = Math.max(freeze.left, 0);
        bodyMarks.resizeRelocate(0, 0, getWidth(), getHeight());
        headMarks.resizeRelocate(0, 0, getWidth(), getHeight());
        bodyMarks.clipTo(marksX, freeze.top, getWidth() - marksX, getHeight() - freeze.top);
        bodyMarks.begin();
        headMarks.begin();
        for (String element : selected) {
            shown.boxes(element).forEach(box -> mark(shown, box, view, freeze, true));
        }
        hovered.filter(element -> !selected.contains(element))
                .ifPresent(element -> shown.boxes(element).forEach(box -> mark(shown, box, view, freeze, false)));
        bodyMarks.end();
        headMarks.end();
    }

    private void mark(DrawnSheet shown, Box box, Viewport view, Freeze freeze, boolean strong) {
        boolean inTop = freeze.top > 0
                && shown.columnHeads().filter(heads -> heads.contains(box)).isPresent();
        boolean inLeft = freeze.left > 0
                && shown.rowHeads().filter(heads -> heads.contains(box)).isPresent();
        Box seen = view.toWindow(box);
        if (inTop) {
            headMarks.add(seen.plus(0, freeze.topY - view.y()), strong);
        } else if (inLeft) {
            Box moved = seen.plus(freeze.leftX - view.x(), 0);
            (moved.y() >= freeze.top ? headMarks : bodyMarks).add(moved, strong);
        } else {
            bodyMarks.add(seen, strong);
        }
    }
}
