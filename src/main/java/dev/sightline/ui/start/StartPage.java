package dev.sightline.ui.start;

import dev.sightline.editor.Verb;
import dev.sightline.ui.dialog.Emblem;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page for a window without a document.
public final class StartPage extends ScrollPane {
    private final VBox recent = new VBox(2);
    private final FlowPane samples = new FlowPane(20, 20);
    private final VBox recovered = new VBox(14);
    private final Button tour;
    private final VBox recoveredPart;
    private final VBox recentPart;
    private final VBox samplePart;

    /// A page that asks for verbs.
    public StartPage(Consumer<Verb> perform) {
        getStyleClass().addAll("start-page", "quiet-scroll");
        setFitToWidth(true);
        setAccessibleText(Words.of("start.accessible"));
        Label name = new Label(Words.of("app.name"));
        name.getStyleClass().add("start-name");
        Label claim = new Label(Words.of("start.claim"));
        claim.getStyleClass().add("start-claim");
        claim.setWrapText(true);
        VBox title = new VBox(4, name, claim);
        HBox head = new HBox(20, Emblem.of(64), title);
        head.setAlignment(Pos.CENTER_LEFT);
        Button create = new Button(Words.of("start.new"), KindIcons.icon("plus"));
        create.getStyleClass().addAll("accent", "large");
        create.setOnAction(pressed -> perform.accept(Verb.NEW_MAP));
        Button open = new Button(Words.of("start.open"), KindIcons.icon("folder-open-outline"));
        open.getStyleClass().add("large");
        open.setOnAction(pressed -> perform.accept(Verb.OPEN));
        Label drop = new Label(Words.of("start.drop"));
        drop.getStyleClass().add("quiet");
        tour = new Button(Words.of("start.tour"), KindIcons.icon("compass-outline"));
        tour.getStyleClass().add("quiet-button");
        tour.setOnAction(pressed -> perform.accept(Verb.TOUR));
        tour.managedProperty().bind(tour.visibleProperty());
        tour.setVisible(false);
        FlowPane first = new FlowPane(12, 10, create, open, drop);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox actions = new VBox(10, first, tour);
        actions.setAlignment(Pos.CENTER_LEFT);
        recoveredPart = part("start.recovered", recovered);
        recoveredPart.setVisible(false);
        recentPart = part("start.recent", recent);
        samplePart = part("start.samples", samples);
        VBox page = new VBox(36, head, recoveredPart, actions, recentPart, samplePart);
        page.getStyleClass().add("start-content");
        page.setMaxWidth(1140);
        StackPane centred = new StackPane(page);
        setContent(centred);
        recentPart.setVisible(false);
        samplePart.setVisible(false);
    }

    private static VBox part(String key, Region content) {
        Label heading = new Label(Words.of(key));
        heading.getStyleClass().add("start-heading");
        VBox part = new VBox(14, heading, content);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    /// Lists the files opened last.
    public void recent(List<Path> files, Consumer<Path> open) {
        recent.getChildren().clear();
        recentPart.setVisible(!files.isEmpty());
        for (Path file : files.stream().limit(6).toList()) {
            Label name = new Label(file.getFileName().toString().replaceFirst("\\.sightline(\\.json)?$", ""));
            name.getStyleClass().add("recent-name");
            Label where = new Label(String.valueOf(file.getParent()));
            where.getStyleClass().add("quiet");
            HBox line = new HBox(10, KindIcons.icon("file-document-outline"), name, where);
            line.setAlignment(Pos.CENTER_LEFT);
            Button button = new Button(null, line);
            button.getStyleClass().add("recent-file");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(Words.of("start.recent.accessible", name.getText(), where.getText()));
            button.setTooltip(new Tooltip(file.toString()));
            button.setOnAction(pressed -> open.accept(file));
            recent.getChildren().add(button);
        }
    }

    /// Adds a sample with its picture.
    public void sample(String title, String detail, Node picture, Runnable open) {
        Label name = new Label(title);
        name.getStyleClass().add("sample-name");
        Label more = new Label(detail);
        more.getStyleClass().add("quiet");
        VBox words = new VBox(2, name, more);
        words.getStyleClass().add("sample-words");
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("sample-picture");
        VBox card = new VBox(frame, words);
        Button button = new Button(null, card);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("sample");
        button.setAccessibleText(Words.of("start.sample.accessible", title, detail));
        button.setOnAction(pressed -> open.run());
        samples.getChildren().add(button);
        samplePart.setVisible(true);
    }

    /// Offers the tour, or no longer.
    public void offerTour(boolean offered) {
        tour.setVisible(offered);
    }

    /// Offers work that was not saved when the program ended.
    public void offer(RecoveryCard card) {
        recovered.getChildren().add(card);
        recoveredPart.setVisible(true);
    }

    /// Offers it no longer.
    public void withdraw(RecoveryCard card) {
        recovered.getChildren().remove(card);
        recoveredPart.setVisible(!recovered.getChildren().isEmpty());
    }

    /// Offers nothing of that kind any more.
    public void withdrawAll() {
        recovered.getChildren().clear();
        recoveredPart.setVisible(false);
    }
}
