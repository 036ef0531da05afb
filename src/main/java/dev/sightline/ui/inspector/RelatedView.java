package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Kin;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Moments;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Below a form: what hangs on the element, as links that lead there, and what the file says that no field asks for.
final class RelatedView extends VBox {
    private final Hands hands;
    private Optional<Told> told = Optional.empty();

    RelatedView(Hands hands) {
        this.hands = hands;
        getStyleClass().add("form");
        managedProperty().bind(visibleProperty());
    }

    /// What is told of an element.
    ///
    /// @param unknown what the file says of it that this version does not know, as JSON by path
    record Told(Element element, List<Group> groups, Map<String, String> unknown) {
        /// Reads it off a document; not fast in a large one.
        static Told of(Element element, JourneyDocument document) {
            List<Group> groups = Related.of(element, document).stream()
                    .map(group -> new Group(
                            group.label(),
                            group.elements().stream()
                                    .map(one -> Lead.to(one, element, document))
                                    .toList()))
                    .toList();
            Map<String, String> unknown = document.unknownFields().getOrDefault(element.id(), new TreeMap<>());
            return new Told(element, groups, unknown);
        }
    }

    /// Links below a heading.
    record Group(String label, List<Lead> leads) {}

    /// A link to something else.
    ///
    /// @param kind what that is, and on which map if on another
    record Lead(Id<?> id, String name, String kind, String icon) {
        static Lead to(Element one, Element from, JourneyDocument document) {
            String kind = Kin.mapOf(one, document)
                    .filter(map -> !Optional.of(map).equals(Kin.mapOf(from, document)))
                    .map(map -> Words.of(
                            "form.onMap", Naming.kind(one), document.get(map).title()))
                    .orElse(Naming.kind(one));
            return new Lead(one.id(), Naming.name(one, document), kind, KindIcons.of(one));
        }
    }

    /// Tells it; what is told already stays as it is.
    void show(Told next) {
        if (told.filter(next::equals).isPresent()) {
            return;
        }
        told = Optional.of(next);
        getChildren().clear();
        VBox related = section("related");
        for (Group group : next.groups()) {
            VBox links = new VBox();
            links.getStyleClass().add("fact-links");
            group.leads().forEach(lead -> links.getChildren().add(link(lead)));
            related.getChildren().add(fact(group.label(), links));
        }
        if (related.getChildren().size() > 1) {
            getChildren().add(related);
        }
        getChildren().add(file(next));
        setVisible(true);
    }

    void clear() {
        told = Optional.empty();
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

    private Node link(Lead lead) {
        Hyperlink link = new Hyperlink(Naming.brief(lead.name()), KindIcons.icon(lead.icon()));
        link.setAccessibleText(Words.of("inspector.goTo", lead.kind(), lead.name()));
        link.setTooltip(new Tooltip(lead.kind() + ": " + lead.name()));
        link.setOnAction(pressed -> hands.goTo(lead.id()));
        return link;
    }

    private static Node file(Told told) {
        Element element = told.element();
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
        told.unknown().forEach((path, json) -> box.getChildren().add(named(path, text(json))));
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
