package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.dialog.Emblem;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The bar at the top: emblem, menus, what is open, and the most wanted verbs.
final class HeaderBar extends StackPane {
    private final Label title = new Label();
    private final Label place = new Label();
    private final Button undo;
    private final Button redo;
    private final Button export;
    private final Button look;
    private final Button outline;
    private final Button inspector;
    private final Button notes;
    private final HBox row;
    private final List<List<Node>> dispensable;
    private boolean dark;

    HeaderBar(MenuBar menus, Consumer<Verb> perform) {
        getStyleClass().add("header-bar");
        title.getStyleClass().add("header-title");
        place.getStyleClass().add("quiet");
        HBox middle = new HBox(8, title, place);
        middle.setAlignment(Pos.CENTER);
        middle.setMouseTransparent(true);
        // as much as the menus and buttons leave; long names and large text end in dots
        middle.setPrefWidth(0);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        place.setMinWidth(0);
        undo = ZoomBar.button(Verb.UNDO, "undo-variant", perform);
        redo = ZoomBar.button(Verb.REDO, "redo-variant", perform);
        outline = ZoomBar.button(Verb.SHOW_OUTLINE, "page-layout-sidebar-left", perform);
        inspector = ZoomBar.button(Verb.SHOW_INSPECTOR, "page-layout-sidebar-right", perform);
        notes = ZoomBar.button(Verb.SHOW_NOTES, "comment-text-outline", perform);
        notes.getStyleClass().add("note-count");
        look = ZoomBar.button(Verb.DARK_LOOK, "weather-night", perform);
        Button present = ZoomBar.button(Verb.PRESENT, "presentation-play", perform);
        Button help = ZoomBar.button(Verb.SHORTCUTS, "keyboard-outline", perform);
        export = new Button(Words.of("header.export"), KindIcons.icon("export-variant"));
        export.getStyleClass().add("accent");
        export.setId(Verb.EXPORT.name());
        export.setTooltip(new Tooltip(VerbKeys.tip(Verb.EXPORT)));
        export.setOnAction(pressed -> perform.accept(Verb.EXPORT));
        Node emblem = Emblem.of(24);
        Separator beforeLook = new Separator(Orientation.VERTICAL);
        row = new HBox(
                emblem,
                menus,
                middle,
                undo,
                redo,
                new Separator(Orientation.VERTICAL),
                outline,
                inspector,
                notes,
                beforeLook,
                look,
                present,
                help,
                export);
        row.getStyleClass().add("header-row");
        getChildren().add(row);
        dispensable = List.of(
                List.of(help),
                List.of(present),
                List.of(look, beforeLook),
                List.of(emblem),
                List.of(notes),
                List.of(inspector),
                List.of(outline),
                List.of(undo, redo),
                List.of(export));
    }

    /// In a narrow window the menus keep their words, and buttons whose verbs they have as well step back, the least
    /// wanted first.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double wanted = SLACK + row.getInsets().getLeft() + row.getInsets().getRight() - row.getSpacing();
        for (Node node : row.getChildren()) {
            wanted += widthOf(node);
        }
        for (List<Node> next : dispensable) {
            boolean away = wanted > room;
            for (Node node : next) {
                wanted -= away ? widthOf(node) : 0;
                node.setVisible(!away);
                node.setManaged(!away);
            }
        }
        super.layoutChildren();
    }

    /// Room for parts of pixels, of which each button may take one.
    private static final double SLACK = 16;

    /// Also of what is not to be seen now.
    private double widthOf(Node node) {
        return node.prefWidth(-1) + row.getSpacing();
    }

    /// Says what is open.
    void show(String name, String where) {
        title.setText(name);
        place.setText(where);
    }

    /// Says how many notes wait for somebody.
    void count(long open) {
        notes.setText(open == 0 ? null : String.valueOf(open));
        notes.setAccessibleText(open == 0 ? Words.of("verb.SHOW_NOTES") : Words.count("notes.button", open));
    }

    /// Shows what is on and what can be done.
    void update(Predicate<Verb> on, Predicate<Verb> possible) {
        undo.setDisable(!possible.test(Verb.UNDO));
        redo.setDisable(!possible.test(Verb.REDO));
        export.setDisable(!possible.test(Verb.EXPORT));
        outline.setDisable(!possible.test(Verb.SHOW_OUTLINE));
        inspector.setDisable(!possible.test(Verb.SHOW_INSPECTOR));
        boolean nowDark = on.test(Verb.DARK_LOOK);
        if (nowDark != dark) {
            dark = nowDark;
            look.setGraphic(KindIcons.icon(dark ? "weather-sunny" : "weather-night"));
        }
        notes.setDisable(!possible.test(Verb.SHOW_NOTES));
        mark(notes, on.test(Verb.SHOW_NOTES));
        mark(outline, on.test(Verb.SHOW_OUTLINE));
        mark(inspector, on.test(Verb.SHOW_INSPECTOR));
    }

    /// What is marked already stays as it is: styles that are given anew are looked up anew.
    private static void mark(Button button, boolean on) {
        if (on && !button.getStyleClass().contains("on")) {
            button.getStyleClass().add("on");
        } else if (!on) {
            button.getStyleClass().removeAll("on");
        }
    }
}
