package dev.sightline.ui.dialog;

import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lays one dialog over the window at a time. What lies below cannot be used meanwhile; Escape or a click beside it
/// closes it, and the keyboard goes back to where it was.
public final class DialogLayer extends StackPane {
    private static final String COVERED = "covered";

    private final Node below;
    private @Nullable Node lastFocus;

    /// @param below what a dialog covers
    public DialogLayer(Node below) {
        this.below = below;
        getStyleClass().add("dialog-layer");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (equals(event.getTarget())) {
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
            // Tab must get through: it is the scene that leads it on from a list to choose from
            if (event.getCode() != KeyCode.TAB) {
                event.consume();
            }
        });
    }

    /// Shows a dialog.
    ///
    /// @param first what gets the keyboard; the button that closes if null
    public void open(String title, Node content, @Nullable Node first) {
        if (!isVisible()) {
            lastFocus = getScene() == null ? null : getScene().getFocusOwner();
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("dialog-title");
        Button close = new Button(null, KindIcons.icon("close"));
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(Words.of("dialog.close"));
        close.setTooltip(new Tooltip(Words.of("dialog.close")));
        close.setOnAction(pressed -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading, gap, close);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("dialog-top");
        BorderPane card = new BorderPane(content);
        card.setTop(top);
        card.getStyleClass().add("dialog");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        below.setDisable(true);
        below.getStyleClass().add(COVERED);
        setVisible(true);
        applyCss(); // what stands in a scrolling part can take the keyboard only once that part has its skin
        (first == null ? close : first).requestFocus();
    }

    /// Takes the dialog away.
    public void close() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            below.setDisable(false);
            below.getStyleClass().removeAll(COVERED);
            Node back = lastFocus;
            if (back != null) {
                back.requestFocus();
            }
        }
    }

    /// Whether a dialog is open.
    public boolean isOpen() {
        return isVisible();
    }
}
