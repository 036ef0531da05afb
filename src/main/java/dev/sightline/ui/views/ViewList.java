package dev.sightline.ui.views;

import dev.sightline.editor.Verb;
import dev.sightline.model.SavedView;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The saved views of a map below everything; a click or Enter looks through one. F2 renames, Alt with the arrows
/// moves, Delete takes away.
final class ViewList extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 7;

    private final ListView<Optional<SavedView>> list = new ListView<>();
    private final Button save;
    private final Button update;
    private final Button rename;
    private final Button up;
    private final Button down;
    private final Button remove;
    private Optional<ViewShelf> shelf = Optional.empty();
    private boolean filling;

    /// A list without views.
    ///
    /// @param perform does a verb of the window
    /// @param rename asks for another name
    ViewList(Consumer<Verb> perform, Function<Verb, String> tip, Consumer<SavedView> rename) {
        getStyleClass().add("views");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(Words.of("views.list"));
        list.setCellFactory(view -> new ViewCell());
        list.getSelectionModel().selectedItemProperty().addListener((seen, before, now) -> allow());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                apply();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        save = deed("plus", tip.apply(Verb.SAVE_VIEW), () -> perform.accept(Verb.SAVE_VIEW));
        update = deed("content-save-outline", Words.of("views.update"), () -> with(ViewShelf::update));
        this.rename = deed("pencil-outline", Words.of("views.rename") + "   F2", () -> chosen().ifPresent(rename));
        up = deed("arrow-up", Words.of("views.up"), () -> move(-1));
        down = deed("arrow-down", Words.of("views.down"), () -> move(1));
        remove = deed("trash-can-outline", Words.of("views.remove"), this::remove);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox deeds = new HBox(2, save, update, gap, this.rename, up, down, remove);
        deeds.getStyleClass().add("view-deeds");
        getChildren().addAll(list, deeds);
    }

    private static Button deed(String icon, String words, Runnable run) {
        Button button = new Button(null, KindIcons.icon(icon));
        button.getStyleClass().addAll("quiet-button", "small-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(pressed -> run.run());
        return button;
    }

    /// Shows the views of the map that is open.
    void show(ViewShelf next) {
        shelf = Optional.of(next);
        List<Optional<SavedView>> rows = new ArrayList<>();
        rows.add(Optional.empty());
        next.views().forEach(view -> rows.add(Optional.of(view)));
        Optional<String> kept = chosen().map(view -> view.id().value());
        filling = true;
        list.getItems().setAll(rows);
        list.setPrefHeight(Math.min(rows.size(), MOST_ROWS) * ROW + 2);
        list.setMinHeight(list.getPrefHeight());
        // what was chosen stays so while it is there: it may be moved on, or renamed
        Optional<SavedView> now = next.views().stream()
                .filter(view -> kept.filter(view.id().value()::equals).isPresent())
                .findFirst()
                .filter(view -> holdsFocus())
                .or(next::current);
        if (now.isPresent() || next.showing().isPlain()) {
            list.getSelectionModel().select(Math.max(0, rows.indexOf(now)));
        } else {
            list.getSelectionModel().clearSelection();
        }
        filling = false;
        allow();
    }

    private boolean holdsFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return list.equals(owner)
                || owner != null
                        && owner.getParent() != null
                        && equals(owner.getParent().getParent());
    }

    private Optional<SavedView> chosen() {
        Optional<SavedView> item = list.getSelectionModel().getSelectedItem();
        return item == null ? Optional.empty() : item;
    }

    private void allow() {
        if (filling) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        boolean view = chosen().isPresent();
        boolean anything = shelf.filter(one -> !one.showing().isPlain()).isPresent();
        save.setDisable(shelf.isEmpty());
        update.setDisable(!view || !anything);
        rename.setDisable(!view);
        up.setDisable(!view || at <= 1);
        down.setDisable(!view || at == list.getItems().size() - 1);
        remove.setDisable(!view);
    }

    private void apply() {
        if (list.getSelectionModel().getSelectedIndex() >= 0) {
            Optional<SavedView> view = chosen();
            shelf.ifPresent(one -> one.apply(view));
        }
    }

    private void with(BiConsumer<ViewShelf, SavedView> deed) {
        shelf.ifPresent(one -> chosen().ifPresent(view -> deed.accept(one, view)));
    }

    private void move(int by) {
        with((one, view) -> one.move(view, by));
    }

    private void remove() {
        with(ViewShelf::remove);
    }

    private void key(KeyEvent event) {
        boolean alt = event.isAltDown();
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            apply();
        } else if (code == KeyCode.F2) {
            rename.fire();
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            remove.fire();
        } else if (alt && code == KeyCode.UP) {
            up.fire();
        } else if (alt && code == KeyCode.DOWN) {
            down.fire();
        } else {
            return;
        }
        event.consume();
    }

    /// Gives the keyboard to the list.
    void focus() {
        list.requestFocus();
    }

    private final class ViewCell extends ListCell<Optional<SavedView>> {
        @Override
        protected void updateItem(Optional<SavedView> view, boolean empty) {
            super.updateItem(view, empty);
            if (empty || view == null || shelf.isEmpty()) {
                setText(null);
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            ViewShelf one = shelf.get();
            boolean all = view.isEmpty() && one.showing().isPlain();
            boolean now = all || view.isPresent() && one.current().equals(view);
            String name = view.map(SavedView::name).orElse(Words.of("views.all"));
            setText(now && one.isChanged() ? Words.of("views.changed", name) : name);
            setGraphicTextGap(8);
            setGraphic(KindIcons.icon(now ? "check" : view.isPresent() ? "filter-outline" : "circle-small"));
            setAccessibleText(now ? Words.of("choice.now", getText()) : getText());
        }
    }
}
