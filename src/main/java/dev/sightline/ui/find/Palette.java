package dev.sightline.ui.find;

import dev.sightline.editor.find.Fuzzy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every command that the menus have, to be found by a few letters of its name and done with Enter. Each shows its menu
/// and its key, so that the next time the key will do.
public final class Palette extends VBox {
    private static final AnsweringList.Shape SHAPE = new AnsweringList.Shape(38, 10, 560);

    private final AnsweringList<Command> list;
    private final List<Command> commands;

    /// Something that a menu offers.
    ///
    /// @param menu the menu in which it stands
    /// @param key its key as people read it
    /// @param possible whether it can be done now; others are shown, but quiet
    /// @param perform does it, once the palette is closed
    public record Command(String name, String menu, Optional<String> key, boolean possible, Runnable perform) {}

    /// A palette of commands, in the order in which they are shown when nothing is typed.
    public Palette(List<Command> commands) {
        this.commands = List.copyOf(commands);
        list = new AnsweringList<>("palette", SHAPE, this::fitting, Palette::chosen);
        getStyleClass().add("palette");
        getChildren().add(list);
        list.begin(view -> new CommandCell());
    }

    /// The field that gets the keyboard.
    public TextField field() {
        return list.field();
    }

    /// The commands that are shown now, the best first.
    public List<Command> shown() {
        return list.shown();
    }

    private List<Command> fitting(String text) {
        return commands.stream()
                .filter(command -> fit(text, command) > NONE)
                .sorted(Comparator.comparingInt((Command command) -> command.possible() ? 0 : 1)
                        .thenComparingInt(command -> text.isBlank() ? 0 : -fit(text, command)))
                .toList();
    }

    private static final int NONE = Integer.MIN_VALUE;

    /// By its own name, or, less well, by its menu and name.
    private static int fit(String text, Command command) {
        return Fuzzy.fit(text, command.name())
                .orElseGet(() ->
                        Fuzzy.fit(text, command.menu() + " " + command.name()).orElse(NONE));
    }

    private static void chosen(Command command) {
        if (command.possible()) {
            command.perform().run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText("");
                setOpacity(1);
                return;
            }
            Label name = new Label(command.name());
            Label menu = new Label(command.menu());
            menu.getStyleClass().add("quiet");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(10, name, menu, gap);
            line.setAlignment(Pos.CENTER_LEFT);
            command.key().ifPresent(key -> {
                Label chip = new Label(key);
                chip.getStyleClass().add("key-chip");
                line.getChildren().add(chip);
            });
            setGraphic(line);
            setOpacity(command.possible() ? 1 : QUIET);
            setAccessibleText(name.getText() + ", " + menu.getText());
        }
    }

    private static final double QUIET = 0.45;
}
