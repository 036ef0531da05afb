package dev.sightline.ui;

import dev.sightline.geometry.Box;
import dev.sightline.ui.canvas.CanvasView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What lies over the sheet, in its pixels: headers that stay in view, and bars. The navigator does not: it makes way
/// for what has the focus.
final class Covers {
    private final Region pane;
    private final CanvasView canvas;
    private final List<? extends Region> bars;

    Covers(Region pane, CanvasView canvas, List<? extends Region> bars) {
        this.pane = pane;
        this.canvas = canvas;
        this.bars = List.copyOf(bars);
    }

    /// All of it at a zoom.
    ///
    /// @param header whether a header is looked for, which others that are kept in view do not cover
    List<Box> at(double zoom, boolean header) {
        List<Box> covers = new ArrayList<>(bars());
        if (!header) {
            covers.add(new Box(0, 0, canvas.coveredLeft(zoom), canvas.getHeight()));
            covers.add(new Box(0, 0, canvas.getWidth(), canvas.coveredTop(zoom)));
        }
        return covers;
    }

    /// The bars that are shown, where the next layout puts them.
    List<Box> bars() {
        return bars.stream().filter(Node::isVisible).map(this::box).toList();
    }

    private Box box(Region bar) {
        Insets margin = StackPane.getMargin(bar);
        Pos corner = StackPane.getAlignment(bar);
        double width = Math.min(bar.prefWidth(-1), pane.getWidth() - margin.getLeft() - margin.getRight());
        double height = bar.prefHeight(width);
        return new Box(
                corner.getHpos() == HPos.RIGHT ? pane.getWidth() - margin.getRight() - width : margin.getLeft(),
                corner.getVpos() == VPos.BOTTOM ? pane.getHeight() - margin.getBottom() - height : margin.getTop(),
                width,
                height);
    }
}
