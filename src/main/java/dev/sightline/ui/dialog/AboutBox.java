package dev.sightline.ui.dialog;

import dev.sightline.ui.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What this program is, which version, and whose work it rests on.
public final class AboutBox {
    private AboutBox() {}

    /// The content of the box.
    public static VBox of() {
        Label name = new Label(Words.of("app.name"));
        name.getStyleClass().add("about-name");
        Label version = new Label(Words.of("about.version", version()));
        version.getStyleClass().add("quiet");
        VBox title = new VBox(2, name, version);
        HBox head = new HBox(16, Emblem.of(56), title);
        VBox box = new VBox(14, head);
        box.getStyleClass().add("about");
        for (String key : new String[] {"about.what", "about.rests", "about.system"}) {
            Label text = new Label(Words.of(
                    key,
                    System.getProperty("java.version"),
                    System.getProperty("javafx.runtime.version", ""),
                    System.getProperty("os.name")));
            text.setWrapText(true);
            text.setPrefWidth(440);
            text.setMinHeight(VBox.USE_PREF_SIZE);
            box.getChildren().add(text);
        }
        return box;
    }

    private static String version() {
        String packaged = AboutBox.class.getPackage().getImplementationVersion();
        return packaged == null ? Words.of("about.unpackaged") : packaged;
    }
}
