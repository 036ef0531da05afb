package dev.sightline.ui;

import dev.sightline.editor.Choice;
import dev.sightline.editor.Verb;
import dev.sightline.model.SavedView;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.find.Chooser;
import dev.sightline.ui.views.ShowingBar;
import dev.sightline.ui.views.ViewNameForm;
import dev.sightline.ui.views.ViewShelf;
import dev.sightline.ui.views.ViewsPanel;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Filters and saved views in the window: the panel, the bar above the sheet, and the verbs that lead to them.
final class ViewDesk {
    private final ViewsPanel panel;
    private final ShowingBar bar;
    private Optional<ViewShelf> shelf = Optional.empty();
    private Optional<DialogLayer> dialogs = Optional.empty();

    /// @param perform does a verb of the window
    ViewDesk(CanvasPane canvas, Consumer<Verb> perform) {
        Runnable back = canvas.canvas()::requestFocus;
        panel = new ViewsPanel(perform, VerbKeys::tip, this::rename, back);
        bar = new ShowingBar(perform, VerbKeys::tip, back);
    }

    SidePanel panel() {
        return new SidePanel(Verb.SHOW_VIEWS, panel, this::follow, panel::focus);
    }

    /// The sheet below the bar.
    Region around(Region sheet) {
        VBox.setVgrow(sheet, Priority.ALWAYS);
        return new VBox(bar, sheet);
    }

    private void follow(Session session) {
        ViewShelf next = new ViewShelf(session);
        shelf = Optional.of(next);
        panel.follow(next);
        bar.follow(session);
    }

    void enter(WindowVerbs verbs, DialogLayer layer) {
        dialogs = Optional.of(layer);
        verbs.on(Verb.CHOOSE_VIEW, this::choose).on(Verb.SAVE_VIEW, this::save);
    }

    /// What one can look through in the open document; nothing while there is none.
    List<ViewShelf.Offer> offers() {
        return shelf.map(ViewShelf::offers).orElse(List.of());
    }

    private void choose() {
        shelf.ifPresent(one -> dialogs.ifPresent(layer -> {
            Optional<SavedView> now = one.current();
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice(Optional.empty(), now.isEmpty(), editor -> one.apply(Optional.empty())));
            for (SavedView view : one.views()) {
                choices.add(new Choice(
                        Optional.of(view),
                        now.filter(view::equals).isPresent(),
                        editor -> one.apply(Optional.of(view))));
            }
            Chooser chooser = new Chooser(choices, Words.of("views.all"), typed -> Optional.empty(), choice -> {
                layer.close();
                choice.choose().accept(one.session().editor());
            });
            layer.open(Words.of("views.title"), chooser, chooser.field());
        }));
    }

    private void save() {
        shelf.ifPresent(one -> ask(Words.of("views.save.title"), one.suggestion(), true, one::save));
    }

    private void rename(SavedView view) {
        shelf.ifPresent(
                one -> ask(Words.of("views.rename"), view.name(), false, (name, placed) -> one.rename(view, name)));
    }

    private void ask(String title, String name, boolean fresh, BiFunction<String, Boolean, Optional<String>> done) {
        dialogs.ifPresent(layer -> {
            ViewNameForm form = new ViewNameForm(name, fresh, (typed, placed) -> {
                Optional<String> why = done.apply(typed, placed);
                if (why.isEmpty()) {
                    layer.close();
                }
                return why;
            });
            layer.open(title, form, form.field());
        });
    }

    /// The panel of a verb was shown or taken away.
    void toggled(Verb verb) {
        if (verb == Verb.SHOW_VIEWS && panel.getScene() != null) {
            panel.focus();
        }
    }
}
