package dev.sightline.ui.find;

import dev.sightline.editor.find.Match;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One place where something was found: the words around it, and what it stands in.
final class MatchCell extends ListCell<Match> {
    private final Supplier<Optional<JourneyDocument>> document;

    MatchCell(Supplier<Optional<JourneyDocument>> document) {
        this.document = document;
        getStyleClass().add("match-cell");
        setPrefWidth(0); // as wide as the list, however long the words
    }

    @Override
    protected void updateItem(Match match, boolean empty) {
        super.updateItem(match, empty);
        Optional<Element> element =
                empty || match == null ? Optional.empty() : document.get().flatMap(one -> one.find(match.element()));
        if (element.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String kind = Naming.kind(element.get());
        TextFlow words =
                new TextFlow(part(match.before(), false), part(match.found(), true), part(match.after(), false));
        words.setMinSize(0, LINE);
        words.setPrefSize(0, LINE);
        words.setMaxHeight(LINE);
        words.setClip(new Rectangle(WIDEST, LINE));
        Label where = new Label(kind);
        where.getStyleClass().add("quiet");
        VBox both = new VBox(1, words, where);
        both.setMinWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(10, KindIcons.icon(KindIcons.of(element.get())), both);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(kind + ": " + match.before() + match.found() + match.after());
    }

    private static final double LINE = 18;
    private static final double WIDEST = 380;

    private static Text part(String words, boolean found) {
        Text text = new Text(words);
        text.getStyleClass().add(found ? "match-found" : "match-around");
        return text;
    }
}
