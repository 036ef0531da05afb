package dev.sightline.ui.dialog;

import dev.sightline.ui.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Earlier versions of a document, the youngest first: when, how large, what had changed, and a button that opens it.
public final class VersionList extends ScrollPane {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 440;

    private final VBox rows = new VBox();

    /// One version.
    ///
    /// @param changes what was different from the one before, a line each
    public record Version(String when, String size, List<String> changes, Runnable open) {
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /// A list of at least one.
    public VersionList(List<Version> versions) {
        getStyleClass().addAll("quiet-scroll", "versions");
        versions.forEach(version -> rows.getChildren().add(row(version)));
        setContent(rows);
        setFitToWidth(true);
        setPrefViewportWidth(WIDTH);
        setMaxHeight(HEIGHT);
        setFocusTraversable(false);
    }

    /// What gets the keyboard first.
    public Node first() {
        return rows.lookup(".button");
    }

    private static HBox row(Version version) {
        Label when = new Label(version.when());
        when.getStyleClass().add("version-time");
        Label size = new Label(version.size());
        size.getStyleClass().add("quiet");
        HBox head = new HBox(10, when, size);
        VBox words = new VBox(2, head);
        for (String change : version.changes()) {
            Label line = new Label(change);
            line.getStyleClass().add("quiet");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(line);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button(Words.of("versions.open"));
        open.setAccessibleText(
                Words.of("versions.open.accessible", version.when(), String.join(", ", version.changes())));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(pressed -> version.open().run());
        HBox row = new HBox(16, words, open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("version");
        return row;
    }
}
