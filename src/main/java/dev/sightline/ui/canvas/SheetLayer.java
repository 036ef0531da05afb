package dev.sightline.ui.canvas;

import dev.sightline.geometry.Box;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A window onto a sheet: a canvas somewhat larger than itself, which is only pushed along while the sheet is panned
/// and
/// painted anew when its rim is used up, or the zoom or the sheet changes.
final class SheetLayer extends Region {
    private final Canvas canvas = new Canvas();
    private final ScreenPainter painter = new ScreenPainter(canvas.getGraphicsContext2D());
    private final double rimX;
    private final double rimY;
    private Optional<Painted> painted = Optional.empty();

    /// What the canvas holds.
    ///
    /// @param good the part that is painted, in pixels from the sheet's top left corner
    private record Painted(DrawnSheet sheet, double zoom, double grain, double x, double y, Box good) {}

    /// @param rimX pixels painted in store at the left and right, as `rimY` above and below
    SheetLayer(double rimX, double rimY) {
        this.rimX = rimX;
        this.rimY = rimY;
        canvas.setManaged(false);
        getChildren().add(canvas);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMouseTransparent(true);
    }

    /// Shows the sheet with its top left corner at a place in this layer, in whole pixels.
    ///
    /// @param hasty whether only what is seen is painted, since the next moment will be another
    void show(DrawnSheet sheet, double zoom, double x, double y, boolean hasty) {
        double width = Math.ceil(getWidth());
        double height = Math.ceil(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        fit(width + 2 * rimX, height + 2 * rimY);
        double grain = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        Box seen = new Box(-x, -y, width, height);
        boolean usable = painted.filter(old -> old.sheet == sheet && old.zoom == zoom && old.grain == grain)
                .filter(old -> old.good.contains(seen))
                .isPresent();
        if (!usable) {
            double keepX = hasty ? 0 : rimX;
            double keepY = hasty ? 0 : rimY;
            Box clip = new Box(rimX - keepX, rimY - keepY, width + 2 * keepX, height + 2 * keepY);
            painter.paint(sheet, new ScreenPainter.Placing(zoom, x + rimX, y + rimY, grain), clip);
            Box good = new Box(-x - keepX, -y - keepY, clip.width(), clip.height());
            painted = Optional.of(new Painted(sheet, zoom, grain, x, y, good));
        }
        painted.ifPresent(now -> canvas.relocate(x - now.x - rimX, y - now.y - rimY));
    }

    private void fit(double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            painted = Optional.empty();
        }
    }
}
