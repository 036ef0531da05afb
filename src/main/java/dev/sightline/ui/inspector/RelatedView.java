package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Kin;
import dev.sightline.model.Element;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Moments;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Below a form: what hangs on the element, as links that lead there, and what the file says that no field asks for.
final class RelatedView extends VBox {
    private final Hands hands;

    RelatedView(Hands hands) {
        this.hands = hands;
        getStyleClass().add("form");
        managedProperty().bind(visibleProperty());
    }

    void show(Element element, JourneyDocument document) {
        getChildren().clear();
        VBox related = section("related");
        for (Related group : Related.of(element, document)) {
            VBox links = new VBox();
            links.getStyleClass().add("fact-links");
            group.elements().forEach(one -> links.getChildren().add(link(one, element, document)));
            related.getChildren().add(fact(group.label(), links));
        }
        if (related.getChildren().size() > 1) {
            getChildren().add(related);
        }
        getChildren().add(file(element, document));
        setVisible(true);
    }

    void clear() {
        getChildren().clear();
        setVisible(false);
    }

    private static VBox section(String title) {
        Label heading = new Label(Words.of("inspector.group." + title));
        heading.getStyleClass().add("group-title");
        VBox box = new VBox(heading);
        box.getStyleClass().add("form-section");
        return box;
    }

    private static Node fact(String label, Node value) {
        return named(Words.of("inspector." + label), value);
    }

    private static Node named(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-label");
        label.setLabelFor(value);
        VBox fact = new VBox(label, value);
        fact.getStyleClass().add("fact");
        return fact;
    }

    private Node link(Element one, Element from, JourneyDocument document) {
        String name = Naming.name(one, document);
        Hyperlink link = new Hyperlink(Naming.brief(name), KindIcons.icon(KindIcons.of(one)));
        String kind = Kin.mapOf(one, document)
                .filter(map -> !Optional.of(map).equals(Kin.mapOf(from, document)))
                .map(map -> Words.of(
                        "form.onMap", Naming.kind(one), document.get(map).title()))
                .orElse(Naming.kind(one));
        link.setAccessibleText(Words.of("inspector.goTo", kind, name));
        link.setTooltip(new Tooltip(kind + ": " + name));
        link.setOnAction(pressed -> hands.goTo(one.id()));
        return link;
    }

    private static Node file(Element element, JourneyDocument document) {
        VBox box = section("file");
        box.getChildren().add(fact("id", text(element.id().value())));
        element.about().created().ifPresent(time -> box.getChildren().add(fact("created", text(Moments.of(time)))));
        element.about().modified().ifPresent(time -> box.getChildren().add(fact("modified", text(Moments.of(time)))));
        if (element instanceof ImageAsset image) {
            box.getChildren().add(fact("mediaType", text(image.data().mediaType())));
            box.getChildren()
                    .add(fact(
                            "pixels",
                            text(Words.of(
                                    "inspector.pixels.words",
                                    image.data().width(),
                                    image.data().height()))));
        }
        var unknown = document.unknownFields().get(element.id());
        if (unknown != null) {
            unknown.forEach((path, json) -> box.getChildren().add(named(path, text(json))));
        }
        return box;
    }

    private static Node text(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("fact-text", "quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
