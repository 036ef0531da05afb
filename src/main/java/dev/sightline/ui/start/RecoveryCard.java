package dev.sightline.ui.start;

import dev.sightline.ui.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Unsaved work of a program that ended without saving: what it looks like, what had changed, and what to do with it.
public final class RecoveryCard extends HBox {
    /// What is told of it.
    ///
    /// @param where which file it belongs to and when it was last changed
    /// @param changes what is in it that was not saved, a line each
    public record Told(String title, String where, List<String> changes) {
        public Told {
            changes = List.copyOf(changes);
        }
    }

    /// A card with a picture; one that cannot be opened has neither a picture nor a way to open it.
    public RecoveryCard(Told told, List<Node> picture, List<Runnable> open, Runnable discard) {
        getStyleClass().add("recovery");
        if (!picture.isEmpty()) {
            StackPane frame = new StackPane(picture.getFirst());
            frame.getStyleClass().add("recovery-picture");
            getChildren().add(frame);
        }
        Label title = line(told.title(), "sample-name");
        Label where = line(told.where(), "quiet");
        VBox words = new VBox(2, title, where);
        VBox changes = new VBox(2);
        told.changes().forEach(change -> changes.getChildren().add(line(change, "recovery-change")));
        HBox buttons = new HBox(10);
        buttons.setAlignment(Pos.CENTER_LEFT);
        open.forEach(run -> {
            Button go = new Button(Words.of("recovery.open"));
            go.getStyleClass().add("accent");
            go.setAccessibleText(Words.of("recovery.open.accessible", told.title()));
            go.setOnAction(pressed -> run.run());
            buttons.getChildren().add(go);
        });
        Button away = new Button(Words.of("recovery.discard"));
        away.setAccessibleText(Words.of("recovery.discard.accessible", told.title()));
        away.setOnAction(pressed -> discard.run());
        buttons.getChildren().add(away);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox right = new VBox(10, words, changes, gap, buttons);
        right.getStyleClass().add("recovery-words");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().add(right);
        setAccessibleText(told.title() + ", " + told.where() + ", " + String.join(", ", told.changes()));
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
