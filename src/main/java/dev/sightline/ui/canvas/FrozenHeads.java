package dev.sightline.ui.canvas;

import dev.sightline.editor.Viewport;
import java.util.List;
import javafx.scene.layout.Region;

/// The headers that lie over the sheet so that they stay in view, each stripe with a soft edge.
final class FrozenHeads {
    private static final double EDGE = 6;

    private final SheetLayer top;
    private final SheetLayer left;
    private final SheetLayer corner;
    private final Region topEdge = new Region();
    private final Region leftEdge = new Region();

    /// The headers of what another layer shows.
    ///
    /// @param rim pixels painted in store where the sheet is pushed along
    FrozenHeads(SheetLayer body, double rim) {
        top = new SheetLayer(rim, 0, body);
        left = new SheetLayer(0, rim, body);
        corner = new SheetLayer(0, 0, body);
        topEdge.getStyleClass().add("frozen-top");
        leftEdge.getStyleClass().add("frozen-left");
        topEdge.setMouseTransparent(true);
        leftEdge.setMouseTransparent(true);
    }

    /// What lies over the sheet, from the bottom up.
    List<Region> layers() {
        return List.of(left, leftEdge, top, topEdge, corner);
    }

    void hide() {
        layers().forEach(layer -> layer.setVisible(false));
    }

    /// Shows the stripes of a sheet that is seen so.
    void show(SheetLayer.Content content, Viewport view, Freeze freeze, SheetLayer.Pace pace) {
        double zoom = view.zoom();
        place(top, freeze.top() > 0, freeze.xStart(), 0, freeze.width(), freeze.top());
        place(left, freeze.left() > 0, 0, freeze.yStart(), freeze.left(), freeze.height());
        place(corner, freeze.top() > 0 && freeze.left() > 0, 0, 0, freeze.left(), freeze.top());
        place(topEdge, freeze.top() > 0, freeze.xStart(), freeze.top(), freeze.width(), EDGE);
        place(leftEdge, freeze.left() > 0, freeze.left(), freeze.yStart(), EDGE, freeze.height());
        if (top.isVisible()) {
            top.show(content, zoom, view.x() - freeze.xStart(), freeze.topY(), pace);
        }
        if (left.isVisible()) {
            left.show(content, zoom, freeze.leftX(), view.y() - freeze.yStart(), pace);
        }
        if (corner.isVisible()) {
            corner.show(content, zoom, freeze.leftX(), freeze.topY(), pace);
        }
    }

    private static void place(Region layer, boolean visible, double x, double y, double width, double height) {
        layer.setVisible(visible);
        if (visible) {
            layer.resizeRelocate(x, y, width, height);
        }
    }
}
