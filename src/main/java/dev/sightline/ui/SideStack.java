package dev.sightline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Two panels one above the other, each of which may be away.
final class SideStack extends SplitPane {
    private static final double UPPER_SHARE = 0.62;

    private final Region upper;
    private final Region lower;

    SideStack(Region upper, Region lower) {
        this.upper = upper;
        this.lower = lower;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("side-stack");
        upper.setMinHeight(120);
        lower.setMinHeight(120);
    }

    void show(boolean showUpper, boolean showLower) {
        List<Node> wanted = new ArrayList<>();
        if (showUpper) {
            wanted.add(upper);
        }
        if (showLower) {
            wanted.add(lower);
        }
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
            if (wanted.size() == 2) {
                setDividerPositions(UPPER_SHARE);
            }
        }
    }
}
