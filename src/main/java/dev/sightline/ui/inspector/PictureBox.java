package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import dev.sightline.model.ImageAsset;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/// A picture, which can be replaced by that of another file; whatever shows it shows the other one then.
final class PictureBox extends FieldBox<ImageAsset.Data> {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 140;
    private static final String DRAWING = "image/svg+xml";

    private final ImageView view = new ImageView();
    private final Label facts = new Label();
    private final Button replace = new Button(Words.of("form.replacePicture"), KindIcons.icon("image-sync-outline"));

    PictureBox(Slot<ImageAsset.Data> slot, Hands hands) {
        super(slot, hands);
        view.setPreserveRatio(true);
        view.managedProperty().bind(view.visibleProperty());
        facts.getStyleClass().add("quiet");
        replace.setOnAction(pressed -> hands.choosePicture(this::say));
        hold(new VBox(6, view, facts, replace), replace);
        replace.setAccessibleText(Words.of("form.replacePicture"));
    }

    @Override
    void put(Optional<ImageAsset.Data> value) {
        Optional<Image> image = value.filter(data -> data.bytes().length > 0)
                .filter(data -> !data.mediaType().equals(DRAWING))
                .map(data -> new Image(new ByteArrayInputStream(data.bytes()), WIDTH, HEIGHT, true, true))
                .filter(read -> !read.isError());
        view.setImage(image.orElse(null));
        view.setVisible(image.isPresent());
        facts.setText(value.map(data -> Words.of(
                        "form.pictureFacts",
                        data.mediaType().replaceAll(".*/|\\+.*", "").toUpperCase(Locale.ROOT),
                        data.width(),
                        data.height()))
                .orElse(Words.of("form.mixed")));
    }
}
