package dev.sightline.ui.outline;

import dev.sightline.ui.words.KindIcons;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the outline: icon, words, and quietly where or how many.
final class OutlineCell extends TreeCell<OutlineEntry> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final Label words = new Label();
    private final Label detail = new Label();
    private final Line line = new Line();
    private final Tooltip tip = new Tooltip();
    private String icon = "";

    OutlineCell() {
        words.getStyleClass().add("outline-words");
        detail.getStyleClass().add("outline-detail");
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST_TIP);
        line.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            pseudoClassStateChanged(HEADING, false);
            return;
        }
        words.setText(entry.words());
        if (!entry.icon().equals(icon)) {
            icon = entry.icon();
            words.setGraphic(KindIcons.icon(icon));
        }
        detail.setText(entry.detail());
        tip.setText(entry.detail().isBlank() ? entry.words() : entry.words() + "  ·  " + entry.detail());
        pseudoClassStateChanged(HEADING, entry.element().isEmpty());
        setAccessibleText(entry.spoken());
        setGraphic(line);
    }

    /// The words, which have as much room as they need, and the detail in what they leave, if anything of it could
    /// be read there. A tip says it all where something is cut.
    private final class Line extends Region {
        Line() {
            getStyleClass().add("outline-line");
            getChildren().addAll(words, detail);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(words.prefHeight(-1), detail.prefHeight(-1));
        }

        @Override
        protected double computePrefWidth(double height) {
            return words.prefWidth(-1) + GAP + detail.prefWidth(-1);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            double room = Math.max(0, getWidth());
            double whole = Math.ceil(words.prefWidth(-1));
            double beside = detail.getText().isEmpty() ? 0 : Math.ceil(detail.prefWidth(-1));
            double first = Math.min(whole, room);
            double left = room - first - GAP;
            double second = beside <= left || left >= LEAST_DETAIL ? Math.min(beside, left) : 0;
            place(words, 0, first);
            place(detail, first + GAP, second);
            setTooltip(first < whole || second < beside ? tip : null);
        }

        private void place(Label label, double x, double width) {
            double height = label.prefHeight(-1);
            label.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
        }
    }

    private static final double GAP = 8;
    private static final double LEAST_DETAIL = 44;
    private static final double WIDEST_TIP = 420;
}
