package dev.sightline.ui.notes;

import dev.sightline.editor.find.NoteThread;
import dev.sightline.model.Comment;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Moments;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One thread in a few words: what it says, on what, by whom and when, how many have answered.
final class NoteCell extends ListCell<NoteThread> {
    private static final PseudoClass RESOLVED = PseudoClass.getPseudoClass("resolved");

    private final Supplier<JourneyDocument> document;
    private final Label words = new Label();
    private final Label on = new Label();
    private final Label by = new Label();
    private final HBox line = new HBox(10);

    NoteCell(Supplier<JourneyDocument> document) {
        this.document = document;
        getStyleClass().add("note-cell");
        setPrefWidth(0); // as wide as the list, however long the words
        by.getStyleClass().add("note-by");
        on.getStyleClass().add("note-on");
        words.getStyleClass().add("note-words");
        VBox both = new VBox(2, words, on, by);
        for (Label label : List.of(words, on, by)) {
            label.setMinWidth(0);
        }
        both.setMinWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        line.setAlignment(Pos.TOP_LEFT);
        line.getChildren().add(both);
    }

    @Override
    protected void updateItem(NoteThread thread, boolean empty) {
        super.updateItem(thread, empty);
        boolean none = empty || thread == null;
        pseudoClassStateChanged(RESOLVED, !none && !thread.isOpen());
        if (none) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Comment head = thread.head();
        words.setText(head.text().strip().replaceAll("\\s+", " "));
        on.setText(Naming.brief(Naming.name(thread.on(), document.get())));
        on.setGraphic(KindIcons.icon(KindIcons.of(thread.on())));
        List<String> facts = new ArrayList<>();
        if (head.state().isPresent()) {
            facts.add(StateChoice.name(head.state()));
        }
        if (!head.author().isBlank()) {
            facts.add(head.author());
        }
        head.date().ifPresent(date -> facts.add(Moments.of(date)));
        if (!thread.answers().isEmpty()) {
            facts.add(Words.count("notes.answers", thread.answers().size()));
        }
        by.setText(String.join("  ·  ", facts));
        if (line.getChildren().size() > 1) {
            line.getChildren().removeFirst();
        }
        line.getChildren().addFirst(KindIcons.icon(thread.isOpen() ? "comment-outline" : "comment-check-outline"));
        setGraphic(line);
        setAccessibleText(Words.of(
                "notes.cell.accessible",
                StateChoice.name(head.state()),
                words.getText(),
                on.getText(),
                String.join(", ", head.state().isPresent() ? facts.subList(1, facts.size()) : facts)));
    }
}
