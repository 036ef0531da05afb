package dev.sightline.ui.canvas;

import dev.sightline.geometry.Box;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Rings around what is selected or pointed at: a few nodes over the canvas, so that it need not be painted for them.
final class SelectionLayer extends Region {
    private final Rectangle clip = new Rectangle();
    private int used;

    /// What a ring tells, with how far it stands off its box.
    enum Ring {
        SELECTED("selection-ring", 3),
        HOVERED("hover-ring", 3),
        PLACE("place-ring", -1),
        RANGE("range-ring", 0),
        FOUND("found-ring", 3);

        private final String style;
        private final double space;

        Ring(String style, double space) {
            this.style = style;
            this.space = space;
        }
    }

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

    /// A ring around a box.
    void add(Box box, Ring kind) {
        Rectangle ring;
        if (used < getChildren().size()) {
            ring = (Rectangle) getChildren().get(used);
        } else {
            ring = new Rectangle();
            ring.setManaged(false);
            getChildren().add(ring);
        }
        used++;
        if (!ring.getStyleClass().contains(kind.style)) {
            ring.getStyleClass().setAll(kind.style);
        }
        ring.setVisible(true);
        double space = kind.space;
        ring.setX(Math.rint(box.x() - space) + 0.5);
        ring.setY(Math.rint(box.y() - space) + 0.5);
        ring.setWidth(Math.max(4, Math.rint(box.width() + 2 * space) - 1));
        ring.setHeight(Math.max(4, Math.rint(box.height() + 2 * space) - 1));
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
