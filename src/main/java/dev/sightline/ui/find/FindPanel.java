package dev.sightline.ui.find;

import dev.sightline.editor.find.Match;
import dev.sightline.editor.find.Query;
import dev.sightline.editor.find.Replace;
import dev.sightline.editor.find.Search;
import dev.sightline.geometry.Box;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Finds texts in the whole document and replaces them. What is found is marked on the map and listed; Enter goes to
/// the next one, Shift and Enter to the one before, Escape away.
public final class FindPanel extends VBox {
    private static final double ROW = 46;
    private static final int ROWS = 7;
    private static final double FIELD_LEAST = 90;

    private final TextField wanted = new TextField();
    private final TextField replacement = new TextField();
    private final ToggleButton exact = toggle("Aa", "find.exact");
    private final ToggleButton whole = toggle("ab|", "find.whole");
    private final Label count = new Label();
    private final Button previous = button("chevron-up", "find.previous");
    private final Button next = button("chevron-down", "find.next");
    private final Button close = button("close", "find.close");
    private final Button one = new Button(Words.of("find.replace"));
    private final Button all = new Button(Words.of("find.replaceAll"));
    private final ListView<Match> list = new ListView<>();
    private final Consumer<List<Match>> marks;
    private Runnable back = () -> {};
    private Optional<Session> session = Optional.empty();
    private long latest;

    /// A panel that is not to be seen yet.
    ///
    /// @param marks is told what is found now, to mark it on the map
    public FindPanel(Consumer<List<Match>> marks) {
        this.marks = marks;
        getStyleClass().add("find-panel");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        name(wanted, "find.wanted");
        name(replacement, "find.replacement");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        list.setCellFactory(view -> new MatchCell(() -> session.map(Session::document)));
        list.setFixedCellSize(ROW);
        list.setAccessibleText(Words.of("find.results"));
        list.managedProperty().bind(list.visibleProperty());
        list.getSelectionModel().selectedItemProperty().addListener((seen, before, match) -> {
            if (match != null) {
                session.ifPresent(open -> open.goTo(match.element()));
                tell();
            }
        });
        getChildren().addAll(fields(), list);
        wanted.textProperty().addListener((seen, before, text) -> search(true));
        exact.selectedProperty().addListener((seen, before, on) -> search(true));
        whole.selectedProperty().addListener((seen, before, on) -> search(true));
        wanted.setOnAction(entered -> step(1));
        previous.setOnAction(pressed -> step(-1));
        next.setOnAction(pressed -> step(1));
        close.setOnAction(pressed -> close());
        one.setMinWidth(USE_PREF_SIZE);
        all.setMinWidth(USE_PREF_SIZE);
        one.setOnAction(pressed -> replaceOne());
        replacement.setOnAction(entered -> replaceOne());
        all.setOnAction(pressed -> replaceAll());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tell();
    }

    /// Tab goes from what is looked for to what shall stand there instead, and then to the buttons.
    private GridPane fields() {
        GridPane fields = new GridPane(6, getSpacing());
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().add(wide);
        fields.add(wanted, 0, 0);
        fields.add(replacement, 0, 1);
        fields.add(row(exact, whole, count, previous, next, close), 1, 0);
        fields.add(row(one, all), 1, 1);
        return fields;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(6, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void name(TextField field, String key) {
        field.setPromptText(Words.of(key));
        field.setAccessibleText(Words.of(key));
        field.setPrefColumnCount(16);
        field.setMinWidth(FIELD_LEAST);
    }

    private static ToggleButton toggle(String sign, String key) {
        ToggleButton toggle = new ToggleButton(sign);
        toggle.getStyleClass().add("find-option");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(Words.of(key));
        toggle.setTooltip(new Tooltip(Words.of(key)));
        return toggle;
    }

    private static Button button(String icon, String key) {
        Button button = new Button(null, KindIcons.icon(icon));
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Words.of(key));
        button.setTooltip(new Tooltip(Words.of(key)));
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            step(-1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && wanted.equals(event.getTarget())) {
            step(1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP && wanted.equals(event.getTarget())) {
            step(-1);
            event.consume();
        }
    }

    /// Follows another document.
    public void follow(Session open) {
        session = Optional.of(open);
        open.state().addListener((seen, before, after) -> {
            if (isVisible()
                    && session.filter(open::equals).isPresent()
                    && !before.document().equals(after.document())) {
                search(false);
            }
        });
        if (isVisible()) {
            search(true);
        }
    }

    /// Shows the panel with the keyboard in it.
    ///
    /// @param then gives the keyboard back when the panel goes
    public void open(Runnable then) {
        back = then;
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        setVisible(true);
        wanted.requestFocus();
        wanted.selectAll();
        search(false);
    }

    /// Takes the panel away, and the marks with it.
    public void close() {
        if (isVisible()) {
            setVisible(false);
            marks.accept(List.of());
            back.run();
        }
    }

    /// Stands at the left of the sheet if at the right it would lie over what is to be seen there.
    ///
    /// @param wanted in pixels of the sheet
    public void makeWay(Box wanted) {
        Bounds here = getBoundsInParent();
        if (isVisible() && here.intersects(wanted.x(), wanted.y(), wanted.width(), wanted.height())) {
            StackPane.setAlignment(this, StackPane.getAlignment(this) == Pos.TOP_LEFT ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        }
    }

    private Query query() {
        return new Query(wanted.getText(), exact.isSelected(), whole.isSelected());
    }

    /// Looks through the document in the background; the newest question wins.
    private void search(boolean fromStart) {
        long mine = ++latest;
        Query query = query();
        Optional<JourneyDocument> document = session.map(Session::document);
        Thread.ofVirtual().name("find").start(() -> {
            List<Match> found = document.map(one -> Search.in(one, query)).orElse(List.of());
            Platform.runLater(() -> {
                if (mine == latest && isVisible()) {
                    show(found, fromStart);
                }
            });
        });
    }

    private void show(List<Match> found, boolean fromStart) {
        int at = fromStart ? 0 : Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        list.setPrefHeight(Math.min(ROWS, found.size()) * ROW + 2);
        marks.accept(found);
        if (!found.isEmpty() && fromStart) {
            choose(at);
        } else if (!found.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(at, found.size() - 1));
        }
        tell();
    }

    private void step(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            choose(Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size));
        }
    }

    private void choose(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - ROWS / 2));
    }

    private void tell() {
        int size = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex() + 1;
        count.setText(
                query().isEmpty()
                        ? ""
                        : size == 0 ? Words.of("find.none") : Words.of("find.count", at, String.format("%,d", size)));
        for (Button button : List.of(previous, next, one, all)) {
            button.setDisable(size == 0);
        }
    }

    private void replaceOne() {
        Match match = list.getSelectionModel().getSelectedItem();
        if (match != null) {
            session.ifPresent(
                    open -> open.editor().apply(new Replace(query(), replacement.getText(), Optional.of(match))));
        }
    }

    private void replaceAll() {
        if (!list.getItems().isEmpty()) {
            session.ifPresent(
                    open -> open.editor().apply(new Replace(query(), replacement.getText(), Optional.empty())));
        }
    }
}
