package dev.sightline.ui.canvas;

import dev.sightline.drawing.Page;
import dev.sightline.geometry.Size;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A printed page as a small picture. It is white paper until it is painted.
public final class PagePicture extends Region {
    private final Page page;
    private final Canvas canvas;
    private final double zoom;

    /// A picture of a page.
    ///
    /// @param zoom pixels to a point on paper
    /// @param words what it shows
    public PagePicture(Page page, double zoom, String words) {
        this.page = page;
        this.zoom = zoom;
        Size size = page.size();
        canvas =
                new Canvas(Math.max(1, Math.round(size.width() * zoom)), Math.max(1, Math.round(size.height() * zoom)));
        canvas.setManaged(false);
        getChildren().add(canvas);
        getStyleClass().add("page-picture");
        setPrefSize(canvas.getWidth(), canvas.getHeight());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setMouseTransparent(true);
    }

    /// Paints it, once it is in a window.
    public void paint() {
        double grain = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        new ScreenPainter(canvas.getGraphicsContext2D())
                .paint(page, new Size(canvas.getWidth(), canvas.getHeight()), zoom, grain);
    }
}
