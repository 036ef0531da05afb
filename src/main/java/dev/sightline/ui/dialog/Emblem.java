package dev.sightline.ui.dialog;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/// The program's emblem: a journey's curve, its turning point, and the line of sight across.
public final class Emblem {
    private Emblem() {}

    /// The emblem in a square of that side, in pixels.
    public static Node of(double side) {
        Rectangle ground = new Rectangle(side, side, Color.web("#2F5BEA"));
        ground.setArcWidth(side * 0.44);
        ground.setArcHeight(side * 0.44);
        double u = side / 24;
        CubicCurve curve = new CubicCurve(4.5 * u, 16 * u, 10 * u, 22 * u, 11 * u, 4 * u, 19.5 * u, 8 * u);
        curve.setFill(null);
        curve.setStroke(Color.WHITE);
        curve.setStrokeWidth(2.1 * u);
        curve.setStrokeLineCap(StrokeLineCap.ROUND);
        Rectangle line = new Rectangle(4.5 * u, 11.6 * u, 15 * u, 0.9 * u);
        line.setFill(Color.web("#FFFFFF", 0.45));
        Circle point = new Circle(19 * u, 8 * u, 2.2 * u, Color.web("#FFC857"));
        StackPane box = new StackPane(new Group(ground, line, curve, point));
        box.setMinSize(side, side);
        box.setMaxSize(side, side);
        return box;
    }
}
