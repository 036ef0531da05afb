package dev.sightline.ui.canvas;

import dev.sightline.geometry.Box;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Rings around what is selected or pointed at: a few nodes over the canvas, so that it need not be painted for them.
final class SelectionLayer extends Region {
    private static final double SPACE = 3;
    private final Rectangle clip = new Rectangle();
    private int used;

    SelectionLayer() {
        setMouseTransparent(true);
    }

    /// Shows rings only in this part.
    void clipTo(double x, double y, double width, double height) {
        clip.setX(x);
        clip.setY(y);
        clip.setWidth(Math.max(0, width));
        clip.setHeight(Math.max(0, height));
        setClip(clip);
    }

    void begin() {
        used = 0;
    }

    void clear() {
        begin();
        end();
    }

    /// A ring around a box, strong for what is selected.
    void add(Box box, boolean strong) {
        Rectangle ring;
        if (used < getChildren().size()) {
            ring = (Rectangle) getChildren().get(used);
        } else {
            ring = new Rectangle();
            ring.setManaged(false);
            getChildren().add(ring);
        }
        used++;
        ring.getStyleClass().setAll(strong ? "selection-ring" : "hover-ring");
        ring.setVisible(true);
        ring.setX(Math.rint(box.x() - SPACE) + 0.5);
        ring.setY(Math.rint(box.y() - SPACE) + 0.5);
        ring.setWidth(Math.rint(box.width() + 2 * SPACE) - 1);
        ring.setHeight(Math.rint(box.height() + 2 * SPACE) - 1);
        ring.setArcWidth(16);
        ring.setArcHeight(16);
    }

    void end() {
        for (int i = used; i < getChildren().size(); i++) {
            Node ring = getChildren().get(i);
            ring.setVisible(false);
        }
    }
}
