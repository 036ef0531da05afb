package dev.sightline.ui.canvas;

import dev.sightline.geometry.Size;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A sheet as a small picture, fitted into a width and cut off below a height.
public final class Thumbnail extends Region {
    private final DrawnSheet sheet;
    private final SheetLayer picture = new SheetLayer(0, 0);
    private final double zoom;

    /// A picture of that width and at most that height, in pixels.
    public Thumbnail(DrawnSheet sheet, double width, double height) {
        this.sheet = sheet;
        Size size = sheet.drawing().size();
        zoom = width / size.width();
        picture.setManaged(false);
        getChildren().add(picture);
        setPrefSize(width, height);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double high = Math.min(getHeight(), Math.ceil(sheet.drawing().size().height() * zoom));
        picture.resizeRelocate(0, Math.max(0, Math.rint((getHeight() - high) / 2)), getWidth(), high);
        picture.show(new SheetLayer.Content(sheet, Optional.empty()), zoom, 0, 0, SheetLayer.Pace.MOVING);
    }
}
