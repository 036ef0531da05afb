package dev.sightline.ui.tour;

import dev.sightline.ui.words.Words;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;

/// A bubble beside the thing that a step is about, with an arrow to it. Lies over the window without being in its way.
final class TourBubble extends Pane {
    private static final double WIDTH = 348;
    private static final double ARROW = 9;
    private static final double MARGIN = 12;

    private final Label title = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Button next = new Button();
    private final Button skip = new Button(Words.of("tour.skip"));
    private final VBox box;
    private final Polygon arrow = new Polygon();
    private Bounds anchor = new BoundingBox(0, 0, 0, 0);

    TourBubble(Runnable onNext, Runnable onSkip) {
        setPickOnBounds(false);
        title.getStyleClass().add("tour-title");
        text.getStyleClass().add("tour-text");
        count.getStyleClass().add("quiet");
        for (Label label : new Label[] {title, text}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        next.getStyleClass().add("accent");
        next.setOnAction(pressed -> onNext.run());
        skip.setOnAction(pressed -> onSkip.run());
        for (Labeled whole : new Labeled[] {count, skip, next}) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, count, gap, skip, next);
        row.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(10, title, text, row);
        box.getStyleClass().add("tour-bubble");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        arrow.getStyleClass().add("tour-arrow");
        arrow.setMouseTransparent(true);
        getChildren().addAll(box, arrow);
    }

    /// Shows a step.
    void show(TourStep step) {
        int number = step.number();
        int all = TourStep.count();
        title.setText(Words.of("tour." + step + ".title"));
        text.setText(Words.of("tour." + step + ".text"));
        count.setText(Words.of("tour.count", number, all));
        next.setText(Words.of(number == all ? "tour.end" : "tour.next"));
        skip.setVisible(number < all);
        box.setAccessibleText(title.getText() + ". " + text.getText());
        next.setAccessibleText(next.getText() + ". " + title.getText() + ". " + text.getText());
        requestLayout();
    }

    /// Points at a place, in coordinates of this pane.
    void pointAt(Bounds place) {
        anchor = place;
        requestLayout();
    }

    Button next() {
        return next;
    }

    @Override
    protected void layoutChildren() {
        double grown = title.getFont().getSize() / 15;
        double width = Math.min(WIDTH * Math.max(1, grown), getWidth() - 2 * MARGIN);
        double height = box.prefHeight(width);
        double middleX = (anchor.getMinX() + anchor.getMaxX()) / 2;
        double middleY = (anchor.getMinY() + anchor.getMaxY()) / 2;
        double gap = ARROW + 3;
        double x = fit(middleX - width / 2, width, getWidth());
        double y = fit(middleY - height / 2, height, getHeight());
        double tipX = Math.clamp(middleX, x + 20, x + width - 20);
        double tipY = Math.clamp(middleY, y + 20, y + height - 20);
        if (anchor.getMaxY() + gap + height + MARGIN <= getHeight()) {
            y = anchor.getMaxY() + gap;
            arrow.getPoints().setAll(tipX - ARROW, y + 1, tipX, y - ARROW, tipX + ARROW, y + 1);
        } else if (anchor.getMinY() - gap - height >= MARGIN) {
            y = anchor.getMinY() - gap - height;
            double foot = y + height;
            arrow.getPoints().setAll(tipX - ARROW, foot - 1, tipX, foot + ARROW, tipX + ARROW, foot - 1);
        } else if (anchor.getMinX() - gap - width >= MARGIN) {
            x = anchor.getMinX() - gap - width;
            double edge = x + width;
            arrow.getPoints().setAll(edge - 1, tipY - ARROW, edge + ARROW, tipY, edge - 1, tipY + ARROW);
        } else if (anchor.getMaxX() + gap + width + MARGIN <= getWidth()) {
            x = anchor.getMaxX() + gap;
            arrow.getPoints().setAll(x + 1, tipY - ARROW, x - ARROW, tipY, x + 1, tipY + ARROW);
        } else {
            arrow.getPoints().clear();
        }
        box.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }

    private static double fit(double at, double size, double room) {
        return Math.max(MARGIN, Math.min(at, room - size - MARGIN));
    }
}
