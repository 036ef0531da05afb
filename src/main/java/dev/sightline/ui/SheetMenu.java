package dev.sightline.ui;

import dev.sightline.editor.Verb;
import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The menu of what is under the pointer, or of what is selected: those verbs that can be done with it now.
final class SheetMenu {
    private final Workbench workbench;
    private final CanvasPane pane;
    private final ContextMenu menu = new ContextMenu();

    SheetMenu(Workbench workbench, CanvasPane pane) {
        this.workbench = workbench;
        this.pane = pane;
        pane.canvas().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
        pane.canvas().addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> menu.hide());
        pane.canvas().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void open(ContextMenuEvent event) {
        boolean byKey = event.isKeyboardTrigger();
        open(byKey ? pane.menuPlace() : new Point2D(event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    /// Not every system tells of these keys as a wish for a menu.
    private void key(KeyEvent event) {
        boolean menuKey = event.getCode() == KeyCode.CONTEXT_MENU;
        if (menuKey || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            open(pane.menuPlace());
            event.consume();
        }
    }

    private void open(Point2D at) {
        fill();
        if (workbench.session().isPresent() && !menu.getItems().isEmpty() && !menu.isShowing()) {
            menu.show(pane.canvas(), at.getX(), at.getY());
        }
    }

    private void fill() {
        menu.getItems().clear();
        Verb.Menu last = null;
        for (Verb verb : offered()) {
            boolean begins = verb.menu() != last || VerbMenus.beginsGroup(verb);
            if (begins && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            last = verb.menu();
            MenuItem item = VerbMenus.item(verb);
            item.setOnAction(chosen -> workbench.perform(verb));
            menu.getItems().add(item);
        }
    }

    /// What changes the document, and looking closely; walking and the program's own verbs have no place here.
    private Set<Verb> offered() {
        Set<Verb> offered = EnumSet.noneOf(Verb.class);
        for (Verb verb : Verb.values()) {
            boolean here = switch (verb.menu()) {
                case FILE, GO, HELP -> false;
                case VIEW -> verb == Verb.ZOOM_TO_SELECTION || verb == Verb.HIDE_LANES || verb == Verb.SHOW_LANES;
                default ->
                    switch (verb) {
                        case UNDO, REDO, SELECT_NONE -> false;
                        default -> true;
                    };
            };
            if (here && workbench.possible(verb)) {
                offered.add(verb);
            }
        }
        return offered;
    }
}
