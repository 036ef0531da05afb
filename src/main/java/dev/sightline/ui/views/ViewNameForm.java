package dev.sightline.ui.views;

import dev.sightline.ui.words.Words;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks what a view shall be called, and, of a new one, whether it also keeps where one looks.
public final class ViewNameForm extends VBox {
    private static final double WIDTH = 400;

    private final TextField name = new TextField();
    private final CheckBox placed = new CheckBox(Words.of("views.placed"));
    private final Label problem = new Label();
    private final BiFunction<String, Boolean, Optional<String>> done;

    /// A form.
    ///
    /// @param fresh whether the view is new
    /// @param done takes the name and whether it keeps the place; answers why it could not be done
    public ViewNameForm(String suggested, boolean fresh, BiFunction<String, Boolean, Optional<String>> done) {
        this.done = done;
        setSpacing(12);
        setPrefWidth(WIDTH);
        getStyleClass().addAll("field", "view-name");
        Label label = new Label(Words.of("views.name"));
        label.setLabelFor(name);
        name.setText(suggested);
        name.setAccessibleText(Words.of("views.name"));
        name.selectAll();
        placed.setSelected(true);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        Button save = new Button(Words.of("views.keep"));
        save.getStyleClass().add("accent");
        save.setOnAction(pressed -> finish());
        name.setOnAction(entered -> finish());
        HBox answers = new HBox(save);
        answers.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(new VBox(4, label, name), problem);
        if (fresh) {
            getChildren().add(placed);
        }
        getChildren().add(answers);
    }

    /// The field that gets the keyboard.
    public TextField field() {
        return name;
    }

    private void finish() {
        Optional<String> why = done.apply(name.getText(), placed.isSelected());
        problem.setText(why.map(Words::said).orElse(""));
        problem.setVisible(why.isPresent());
    }
}
