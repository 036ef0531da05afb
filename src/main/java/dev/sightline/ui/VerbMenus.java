package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.views.ViewShelf;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar, made of the list of verbs.
final class VerbMenus {
    private final Map<Verb, MenuItem> items = new EnumMap<>(Verb.class);
    private final MenuBar bar = new MenuBar();
    private final Menu recent = new Menu(Words.of("menu.recent"));
    private final Menu views = new Menu(Words.of("menu.views"));
    private final Menu heat = new Menu(Words.of("menu.heat"));

    /// @param refresh brings the items up to date; asked for when a menu opens, not each time that something changes
    VerbMenus(Consumer<Verb> perform, Runnable refresh) {
        for (Verb.Menu name : Verb.Menu.values()) {
            Menu menu = new Menu(Words.of("menu." + name));
            for (Verb verb : Verb.values()) {
                if (verb.menu() == name && isHeat(verb)) {
                    if (heat.getItems().isEmpty()) {
                        menu.getItems().add(heat);
                    }
                    heat.getItems().add(item(verb, perform, isSwitch(verb)));
                } else if (verb.menu() == name) {
                    if (beginsGroup(verb)) {
                        menu.getItems().add(new SeparatorMenuItem());
                    }
                    menu.getItems().add(item(verb, perform, isSwitch(verb)));
                    if (verb == Verb.OPEN_IN_WINDOW) {
                        menu.getItems().add(recent);
                    }
                    if (verb == Verb.SAVE_VIEW) {
                        menu.getItems().add(views);
                    }
                }
            }
            menu.setOnShowing(opens -> refresh.run());
            bar.getMenus().add(menu);
        }
        bar.setUseSystemMenuBar(true);
        bar.setAccessibleText(Words.of("menu.accessible"));
    }

    private MenuItem item(Verb verb, Consumer<Verb> perform, boolean checkable) {
        MenuItem item = checkable ? new CheckMenuItem() : new MenuItem();
        dress(item, verb);
        item.setOnAction(chosen -> perform.accept(verb));
        items.put(verb, item);
        return item;
    }

    /// A verb as an item of a menu that does nothing yet.
    static MenuItem item(Verb verb) {
        MenuItem item = new MenuItem();
        dress(item, verb);
        return item;
    }

    /// The key is shown here but heard by the workbench, which knows where the keyboard is. Tab is left alone: a menu
    /// that shows it would keep it from leading on to the next control.
    private static void dress(MenuItem item, Verb verb) {
        item.setText(Words.of("verb." + verb));
        verb.keys().stream()
                .findFirst()
                .filter(key -> !key.code().equals("TAB"))
                .ifPresent(key -> item.setAccelerator(VerbKeys.shown(key)));
    }

    private static boolean isHeat(Verb verb) {
        return verb == Verb.HEAT_OFF || verb.heat().isPresent();
    }

    private static boolean isSwitch(Verb verb) {
        return switch (verb) {
            case SHOW_OUTLINE,
                    SHOW_INSPECTOR,
                    SHOW_HISTORY,
                    SHOW_NOTES,
                    SHOW_LIBRARIES,
                    SHOW_VIEWS,
                    SHOW_NAVIGATOR,
                    DARK_LOOK,
                    PRESENT -> true;
            default -> verb.heat().isPresent();
        };
    }

    static boolean beginsGroup(Verb verb) {
        return switch (verb) {
            case SAVE,
                    EXPORT,
                    PREFERENCES,
                    CLOSE,
                    FIT_MAP,
                    SHOW_OUTLINE,
                    DARK_LOOK,
                    CHOOSE_VIEW,
                    HIDE_LANES,
                    GO_FAR_LEFT,
                    GO_START,
                    SCROLL_UP,
                    NEXT_MAP,
                    NEXT_ATTACHED,
                    LINK,
                    SET_KIND,
                    MARK_OTHER,
                    SEVERITY_1,
                    INSERT_NOTE,
                    NEXT_PANEL,
                    ABOUT -> true;
            default -> false;
        };
    }

    MenuBar bar() {
        return bar;
    }

    /// Greys out what cannot be done now.
    void allow(Predicate<Verb> possible) {
        items.forEach((verb, item) -> item.setDisable(!possible.test(verb)));
    }

    /// Calls a verb by other words, such as what would be undone.
    void call(Verb verb, String words) {
        MenuItem item = items.get(verb);
        if (item != null) {
            item.setText(words);
        }
    }

    /// Ticks what is on.
    void tick(Predicate<Verb> on) {
        items.forEach((verb, item) -> {
            if (item instanceof CheckMenuItem check) {
                check.setSelected(on.test(verb));
            }
        });
    }

    /// Lists what one can look through, and ticks what one does look through.
    void views(List<ViewShelf.Offer> offers) {
        views.getItems().clear();
        for (ViewShelf.Offer offer : offers) {
            RadioMenuItem item = new RadioMenuItem(offer.name());
            item.setMnemonicParsing(false);
            item.setSelected(offer.on());
            item.setOnAction(chosen -> offer.look().run());
            views.getItems().add(item);
        }
        views.setDisable(offers.isEmpty());
    }

    /// Lists the files opened last.
    void recent(List<Path> files, Consumer<Path> open, Runnable forget) {
        recent.getItems().clear();
        for (Path file : files) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> open.accept(file));
            recent.getItems().add(item);
        }
        recent.setDisable(files.isEmpty());
        if (!files.isEmpty()) {
            MenuItem clear = new MenuItem(Words.of("menu.recent.forget"));
            clear.setOnAction(chosen -> forget.run());
            recent.getItems().addAll(new SeparatorMenuItem(), clear);
        }
    }
}
