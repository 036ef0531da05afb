package dev.sightline.ui.inspector;

import dev.sightline.ui.words.IconNames;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Icons in rows, the best first; the arrow keys walk through them, and Tab leads past them.
final class IconGrid extends VBox {
    private static final int COLUMNS = 7;
    private static final int ROWS = 7;
    private static final double SIDE = 34;

    private final TilePane tiles = new TilePane();
    private final Label more = new Label();
    private final Consumer<String> chosen;
    private final Runnable leave;
    private List<String> names = List.of();

    /// @param leave goes back to the field
    IconGrid(Consumer<String> chosen, Runnable leave) {
        this.chosen = chosen;
        this.leave = leave;
        getStyleClass().add("icon-grid");
        tiles.setPrefColumns(COLUMNS);
        tiles.setPrefTileWidth(SIDE);
        tiles.setPrefTileHeight(SIDE);
        tiles.setAccessibleRole(AccessibleRole.PARENT);
        tiles.setAccessibleText(Words.of("form.iconGrid"));
        more.getStyleClass().add("quiet");
        more.setWrapText(true);
        getChildren().addAll(tiles, more);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows the icons that some letters may stand for.
    void show(String typed) {
        List<String> all = IconNames.fitting(typed);
        List<String> next = all.subList(0, Math.min(all.size(), COLUMNS * ROWS));
        int others = all.size() - next.size();
        more.setText(
                all.isEmpty() ? Words.of("form.iconNone") : others > 0 ? Words.count("form.iconMore", others) : "");
        more.setVisible(!more.getText().isEmpty());
        more.setManaged(more.isVisible());
        if (!next.equals(names)) {
            names = List.copyOf(next);
            tiles.getChildren().setAll(names.stream().map(this::tile).toList());
            reach(0);
        }
    }

    /// The best one.
    Optional<String> first() {
        return names.stream().findFirst();
    }

    /// Gives the keyboard to the first icon.
    void enter() {
        if (!tiles.getChildren().isEmpty()) {
            go(0);
        }
    }

    private Button tile(String name) {
        Button tile = new Button(null, KindIcons.icon(name));
        String words = IconNames.called(name);
        tile.getStyleClass().addAll("quiet-button", "icon-tile");
        tile.setAccessibleText(words);
        tile.setTooltip(new Tooltip(words));
        tile.setOnAction(pressed -> chosen.accept(name));
        return tile;
    }

    private void key(KeyEvent event) {
        int at = at();
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(Math.max(0, at - 1));
            case RIGHT -> go(Math.min(names.size() - 1, at + 1));
            case DOWN -> go(Math.min(names.size() - 1, at + columns()));
            case HOME -> go(0);
            case END -> go(names.size() - 1);
            case UP -> {
                if (at < columns()) {
                    leave.run();
                } else {
                    go(at - columns());
                }
            }
            case ENTER -> chosen.accept(names.get(at));
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int at() {
        for (int i = 0; i < names.size(); i++) {
            if (tiles.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /// How many stand beside each other: as many as there is room for.
    private int columns() {
        return Math.max(1, (int) (tiles.getWidth() / tiles.getTileWidth()));
    }

    private void go(int index) {
        reach(index);
        tiles.getChildren().get(index).requestFocus();
    }

    /// Tab comes to one of them only.
    private void reach(int index) {
        List<Node> all = tiles.getChildren();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setFocusTraversable(i == index);
        }
    }
}
