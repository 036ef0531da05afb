package dev.sightline.ui.canvas;

import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The whole sheet as a thumbnail with a frame around what is seen; dragging the frame moves the view.
public final class Navigator extends Region {
    private static final double WIDTH = 208;
    private static final double HEIGHT = 132;
    private static final double SPACE = 8;

    /// How long nothing changes before the thumbnail is painted again: it shows all of a sheet, so it costs.
    private static final Duration REST = Duration.millis(300);

    private static final double NOTICED = 0.02;
    private static final double LEAST = 4;

    private final PauseTransition rest = new PauseTransition(REST);
    private final SheetLayer picture = new SheetLayer(0, 0);
    private final Rectangle frame = new Rectangle();
    private @Nullable DrawnSheet drawn;
    private double zoom = 1;

    /// @param move who moves the view
    public Navigator(Consumer<UnaryOperator<Viewport>> move) {
        getStyleClass().add("navigator");
        frame.getStyleClass().add("navigator-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        picture.setManaged(false);
        getChildren().addAll(picture, frame);
        rest.setOnFinished(done -> paint());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        addEventHandler(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                Point wanted = new Point((event.getX() - SPACE) / zoom, (event.getY() - SPACE) / zoom);
                move.accept(view -> view.centredOn(wanted));
                event.consume();
            }
        });
    }

    /// Shows where the view is on a sheet.
    public void show(DrawnSheet sheet, Viewport view) {
        if (sheet != drawn) {
            Size size = sheet.drawing().size();
            double fit = Math.min(WIDTH / size.width(), HEIGHT / size.height());
            boolean other = drawn == null || Math.abs(fit / zoom - 1) > NOTICED;
            drawn = sheet;
            zoom = fit;
            double width = Math.ceil(size.width() * zoom);
            double height = Math.ceil(size.height() * zoom);
            setPrefSize(width + 2 * SPACE, height + 2 * SPACE);
            setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            picture.resizeRelocate(SPACE, SPACE, width, height);
            if (other) {
                paint();
            } else {
                rest.playFromStart();
            }
        }
        Box seen = view.visible();
        // stays on the thumbnail however far the view is, so that it needs no clip, which would cost with every frame
        double left = Math.clamp(seen.x() * zoom, 0, Math.max(0, picture.getWidth() - LEAST));
        double top = Math.clamp(seen.y() * zoom, 0, Math.max(0, picture.getHeight() - LEAST));
        frame.setX(Math.rint(left + SPACE) + 0.5);
        frame.setY(Math.rint(top + SPACE) + 0.5);
        frame.setWidth(Math.max(
                        LEAST, Math.rint(Math.min(seen.right(), view.sheet().width()) * zoom - left))
                - 1);
        frame.setHeight(Math.max(
                        LEAST, Math.rint(Math.min(seen.bottom(), view.sheet().height()) * zoom - top))
                - 1);
    }

    private void paint() {
        DrawnSheet sheet = drawn;
        rest.stop();
        if (sheet != null) {
            picture.show(new SheetLayer.Content(sheet, Optional.empty()), zoom, 0, 0, SheetLayer.Pace.MOVING);
        }
    }

    /// Whether a thumbnail helps: less than half of the sheet is seen.
    public static boolean helps(Viewport view) {
        Box seen = view.visible();
        double across = Math.min(1, seen.width() / view.sheet().width());
        double down = Math.min(1, seen.height() / view.sheet().height());
        return across * down < 0.5;
    }
}
