package dev.sightline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The sheet between the outline and the inspector, each of which may be away.
final class Panels extends SplitPane {
    private static final double LEFT_WIDTH = 288;
    private static final double RIGHT_WIDTH = 320;

    private final Region left;
    private final Region middle;
    private final Region right;

    Panels(Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getStyleClass().add("panels");
        left.setMinWidth(180);
        middle.setMinWidth(200);
        right.setMinWidth(220);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        widthProperty().addListener((seen, before, after) -> {
            if (before.doubleValue() < 1) {
                divide();
            }
        });
    }

    void show(boolean showLeft, boolean showRight) {
        List<Node> wanted = new ArrayList<>();
        if (showLeft) {
            wanted.add(left);
        }
        wanted.add(middle);
        if (showRight) {
            wanted.add(right);
        }
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
            divide();
        }
    }

    /// Gives the panels their usual width; the sheet has the rest.
    private void divide() {
        double width = getWidth();
        if (width < 1) {
            return;
        }
        List<Double> places = new ArrayList<>();
        if (getItems().contains(left)) {
            places.add(LEFT_WIDTH / width);
        }
        if (getItems().contains(right)) {
            places.add(1 - RIGHT_WIDTH / width);
        }
        setDividerPositions(places.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
