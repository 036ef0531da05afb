package dev.sightline.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question with a few answers. The first is the one that loses nothing, and has the keyboard; Escape, or a click
/// beside the question, leaves everything as it is.
public final class Question {
    private static final double WIDTH = 480;

    private final String title;
    private final VBox body = new VBox(12);
    private final List<Button> answers = new ArrayList<>();
    private final DialogLayer layer;

    /// A question without answers yet.
    public Question(DialogLayer layer, String title) {
        this.layer = layer;
        this.title = title;
        body.getStyleClass().add("question");
        body.setPrefWidth(WIDTH);
    }

    /// Says something more.
    public Question saying(String sentence) {
        body.getChildren().add(line(sentence, "question-text"));
        return this;
    }

    /// Says something more, as a list.
    public Question listing(String heading, List<String> lines) {
        VBox list = new VBox(3, line(heading, "question-heading"));
        lines.forEach(one -> list.getChildren().add(line("•  " + one, "quiet")));
        body.getChildren().add(list);
        return this;
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Offers an answer.
    public Question answer(String words, Runnable run) {
        Button button = new Button(words);
        if (answers.isEmpty()) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(pressed -> {
            layer.close();
            run.run();
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        answers.add(button);
        return this;
    }

    /// Puts the question.
    public void ask() {
        HBox row = new HBox(10);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("question-answers");
        row.getChildren().addAll(answers.reversed());
        body.getChildren().add(row);
        layer.open(title, body, answers.getFirst());
    }
}
