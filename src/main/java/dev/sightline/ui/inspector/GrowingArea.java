package dev.sightline.ui.inspector;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A text field of several lines, as high as what stands in it. Tab leads on to the next control.
final class GrowingArea extends TextArea {
    private static final double BESIDE = 23;

    /// A little more than the text needs: if it lacks but a part of a pixel, a scroll bar that nobody sees takes its
    /// width from the text.
    private static final double ABOVE_AND_BELOW = 20;

    private final Text measure = new Text();

    GrowingArea() {
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefColumnCount(12);
        setMinSize(0, USE_PREF_SIZE);
        textProperty().addListener((seen, before, after) -> requestLayout());
        widthProperty().addListener((seen, before, after) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + "x" : getText());
        measure.setWrappingWidth(Math.max(40, wide - BESIDE));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + ABOVE_AND_BELOW;
    }
}
