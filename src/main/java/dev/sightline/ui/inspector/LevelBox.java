package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A judgement in steps: a row of buttons, of which pressing the one that is down again says nothing.
final class LevelBox extends FieldBox<Optional<Integer>> {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final ToggleGroup group = new ToggleGroup();
    private final HBox row = new HBox();

    LevelBox(Slot<Optional<Integer>> slot, Hands hands, int most) {
        super(slot, hands);
        row.getStyleClass().add("levels");
        for (int i = 1; i <= most; i++) {
            ToggleButton step = new ToggleButton(String.valueOf(i));
            step.setUserData(i);
            step.setToggleGroup(group);
            step.setMaxWidth(Double.MAX_VALUE);
            step.setMinWidth(28);
            step.setAccessibleText(Words.of("form.level", name(), i, most));
            HBox.setHgrow(step, Priority.ALWAYS);
            row.getChildren().add(step);
        }
        group.selectedToggleProperty()
                .addListener((seen, before, step) ->
                        say(Optional.ofNullable(step).map(down -> (Integer) down.getUserData())));
        hold(row, row);
    }

    @Override
    void put(Optional<Optional<Integer>> value) {
        Optional<Integer> level = value.flatMap(some -> some);
        group.getToggles().forEach(step -> {
            int its = (Integer) step.getUserData();
            step.setSelected(level.filter(wanted -> wanted == its).isPresent());
            ((ToggleButton) step)
                    .pseudoClassStateChanged(
                            REACHED, level.filter(wanted -> its < wanted).isPresent());
        });
    }
}
