package dev.sightline.ui.notes;

import dev.sightline.edit.CommentEdit;
import dev.sightline.edit.Remove;
import dev.sightline.editor.Editor;
import dev.sightline.model.Comment;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Moments;
import dev.sightline.ui.words.Words;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What one person has said in a thread. Who said it may say it otherwise; anybody may take it away.
final class SaidBox extends VBox {
    private final Editor editor;
    private final Comment comment;
    private final Runnable back;
    private final Label words = new Label();

    /// @param back gives the keyboard back once something was done with it
    SaidBox(Editor editor, Comment comment, Runnable back) {
        this.editor = editor;
        this.comment = comment;
        this.back = back;
        getStyleClass().add("said");
        Label author = new Label(comment.author().isBlank() ? Words.of("notes.nobody") : comment.author());
        author.getStyleClass().add("said-author");
        author.setMinWidth(0);
        Label time = new Label(comment.date().map(Moments::of).orElse(""));
        time.getStyleClass().add("said-time");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, author, time, gap);
        top.setAlignment(Pos.CENTER_LEFT);
        if (isOwn()) {
            top.getChildren().add(button("pencil-outline", "notes.rewrite", this::rewrite));
        }
        top.getChildren().add(button("delete-outline", "notes.remove", this::remove));
        words.setText(comment.text());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("said-words");
        getChildren().addAll(top, words);
        if (!comment.quote().isBlank() && !comment.text().contains(comment.quote())) {
            Label quote = new Label(Words.of("notes.quote", comment.quote()));
            quote.setWrapText(true);
            quote.setMinHeight(USE_PREF_SIZE);
            quote.getStyleClass().add("said-quote");
            getChildren().add(1, quote);
        }
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(author.getText() + ", " + time.getText() + ": " + spoken());
    }

    private String spoken() {
        return comment.quote().isBlank() || comment.text().contains(comment.quote())
                ? comment.text()
                : Words.of("notes.quote", comment.quote()) + ": " + comment.text();
    }

    /// Shows the words, or what they are written anew in.
    private void swap(Node shown) {
        getChildren().set(getChildren().size() - 1, shown);
    }

    private boolean isOwn() {
        return comment.author().isBlank() || comment.author().equals(editor.author());
    }

    private static Button button(String icon, String key, Runnable does) {
        Button button = new Button(null, KindIcons.icon(icon));
        button.getStyleClass().addAll("quiet-button", "said-button");
        button.setAccessibleText(Words.of(key));
        button.setTooltip(new Tooltip(Words.of(key)));
        button.setOnAction(pressed -> does.run());
        return button;
    }

    /// Lets it be said otherwise, if it was the one who writes now who said it.
    void rewrite() {
        if (!isOwn() || !getChildren().contains(words)) {
            return;
        }
        WordsField field = new WordsField("notes.rewrite", this::rewritten, () -> {
            swap(words);
            back.run();
        });
        field.setText(comment.text());
        swap(field);
        field.requestFocus();
        field.positionCaret(field.getLength());
    }

    private void rewritten(String said) {
        swap(words);
        back.run();
        if (!said.equals(comment.text())) {
            editor.apply(new CommentEdit.Rewrite(comment.id(), said));
        }
    }

    private void remove() {
        back.run();
        editor.apply(Remove.of(editor.state().committed(), Set.of(comment.id())));
    }
}
