package dev.sightline.ui.dialog;

import dev.sightline.editor.Key;
import dev.sightline.editor.Verb;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// All keys at one glance, by menu, and what the pointer does.
public final class ShortcutSheet {
    private static final int SHOWN = 2;
    private static final double WORDS = 210;

    private ShortcutSheet() {}

    /// The sheet.
    ///
    /// @param words a key as people read it
    public static ScrollPane of(Function<Key, String> words) {
        FlowPane groups = new FlowPane(32, 24);
        groups.getStyleClass().add("shortcut-sheet");
        groups.setPrefWrapLength(820);
        for (Verb.Menu menu : Verb.Menu.values()) {
            GridPane grid = grid(Words.of("menu." + menu));
            for (Verb verb : Verb.values()) {
                if (verb.menu() == menu && !verb.keys().isEmpty()) {
                    add(
                            grid,
                            Words.of("verb." + verb),
                            verb.keys().stream()
                                    .map(words)
                                    .distinct()
                                    .limit(SHOWN)
                                    .toList());
                }
            }
            groups.getChildren().add(grid);
        }
        GridPane pointer = grid(Words.of("shortcuts.pointer"));
        for (String line : Words.of("shortcuts.pointer.lines").split("\\|")) {
            String[] parts = line.split("=", 2);
            add(pointer, parts[0].strip(), List.of(parts[1].strip()));
        }
        groups.getChildren().add(pointer);
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setPrefViewportHeight(560);
        scroll.setPrefViewportWidth(860);
        scroll.setAccessibleText(Words.of("verb.SHORTCUTS"));
        return scroll;
    }

    private static GridPane grid(String title) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-group");
        Label heading = new Label(title);
        heading.getStyleClass().add("group-title");
        grid.add(heading, 0, 0, 2, 1);
        return grid;
    }

    private static void add(GridPane grid, String what, List<String> keys) {
        Label label = new Label(what);
        label.setPrefWidth(WORDS);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox chips = new HBox(4);
        for (String key : keys) {
            Label chip = new Label(key);
            chip.getStyleClass().add("key-chip");
            chips.getChildren().add(chip);
        }
        grid.addRow(grid.getRowCount(), label, chips);
        label.setLabelFor(chips);
    }
}
