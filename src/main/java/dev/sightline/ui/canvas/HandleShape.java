package dev.sightline.ui.canvas;

import dev.sightline.editor.GesturePicture.Handle;
import dev.sightline.geometry.Point;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Handles as nodes, of the same size at any zoom.
final class HandleShape {
    private static final double DOT = 4;
    private static final double BEND = 6;
    private static final double RING = 10;
    private static final double BUTTON = 9;
    private static final double SIGN = 4;
    private static final double BAR_WIDTH = 5;
    private static final double BAR_HEIGHT = 16;

    private HandleShape() {}

    /// A handle with its middle at a point of the window.
    static Node of(Handle handle, Point at) {
        double x = Math.rint(at.x());
        double y = Math.rint(at.y());
        double grown = handle.hot() ? 1.5 : 0;
        return switch (handle.shape()) {
            case STRETCH -> {
                Rectangle bar =
                        new Rectangle(x - BAR_WIDTH / 2 - grown / 2, y - BAR_HEIGHT / 2, BAR_WIDTH + grown, BAR_HEIGHT);
                bar.setArcWidth(BAR_WIDTH);
                bar.setArcHeight(BAR_WIDTH);
                yield styled(bar, "handle", handle.hot());
            }
            case LINK, END -> styled(new Circle(x, y, DOT + grown), "handle", handle.hot());
            case BEND -> {
                double half = BEND + grown;
                yield styled(new Polygon(x, y - half, x + half, y, x, y + half, x - half, y), "handle", handle.hot());
            }
            case POINT -> styled(new Circle(x, y, RING + grown), "handle-ring", handle.hot());
            case PLUS -> {
                Line across = new Line(x - SIGN, y, x + SIGN, y);
                Line down = new Line(x, y - SIGN, x, y + SIGN);
                across.getStyleClass().add("handle-sign");
                down.getStyleClass().add("handle-sign");
                yield new Group(
                        styled(new Circle(x, y, BUTTON + grown), "handle-button", handle.hot()),
                        signed(across, handle.hot()),
                        signed(down, handle.hot()));
            }
        };
    }

    private static Shape styled(Shape shape, String style, boolean hot) {
        shape.getStyleClass().add(style);
        return signed(shape, hot);
    }

    private static Shape signed(Shape shape, boolean hot) {
        if (hot) {
            shape.getStyleClass().add("hot");
        }
        return shape;
    }
}
