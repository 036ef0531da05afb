package dev.sightline.ui.outline;

import dev.sightline.ui.words.KindIcons;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A line of the outline: icon, words, and quietly where or how many.
final class OutlineCell extends TreeCell<OutlineEntry> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final Label words = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(words, detail);
    private String icon = "";

    OutlineCell() {
        line.getStyleClass().add("outline-line");
        words.getStyleClass().add("outline-words");
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setMinWidth(0);
        detail.getStyleClass().add("outline-detail");
        detail.setMinWidth(0);
        HBox.setHgrow(words, Priority.SOMETIMES);
        line.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
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
        pseudoClassStateChanged(HEADING, entry.element().isEmpty());
        setAccessibleText(entry.spoken());
        setGraphic(line);
    }
}
