package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.file.Templates;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.dialog.PreferencesForm;
import dev.sightline.ui.find.Palette;
import dev.sightline.ui.start.TemplateGallery;
import dev.sightline.ui.views.ViewShelf;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What is chosen from in a dialog: a command from the palette, a template from the gallery.
record Choosers(DialogLayer dialogs, Documents documents) {

    /// Offers all verbs and views and does the one that is chosen.
    ///
    /// @param more what else can be done now
    void command(
            Predicate<Verb> possible, Consumer<Verb> perform, List<ViewShelf.Offer> views, List<Palette.Command> more) {
        List<Palette.Command> commands = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            commands.add(new Palette.Command(
                    Words.of("verb." + verb),
                    Words.of("menu." + verb.menu()),
                    verb.keys().stream().findFirst().map(VerbKeys::words),
                    possible.test(verb),
                    closing(() -> perform.accept(verb))));
        }
        for (ViewShelf.Offer view : views) {
            commands.add(new Palette.Command(
                    view.name(), Words.of("menu.views"), Optional.empty(), true, closing(view.look())));
        }
        for (Palette.Command command : more) {
            commands.add(new Palette.Command(
                    command.name(), command.menu(), command.key(), command.possible(), closing(command.perform())));
        }
        Palette palette = new Palette(commands);
        dialogs.open(Words.of("palette.prompt"), palette, palette.field());
    }

    private Runnable closing(Runnable done) {
        return () -> {
            dialogs.close();
            done.run();
        };
    }

    /// Asks how the program should be.
    ///
    /// @param brands asks for a brand file
    void preferences(Desk desk, Supplier<Optional<Path>> brands) {
        PreferencesForm form = new PreferencesForm(desk.preferences(), desk.brandFile(), brands);
        dialogs.open(Words.of("preferences.title"), form, form.first());
    }

    /// Offers all templates and begins from the one that is chosen.
    void template() {
        TemplateGallery gallery =
                new TemplateGallery(documents.ownTemplates(), Templates.shipped(Locale.getDefault()), chosen -> {
                    dialogs.close();
                    documents.begin(chosen);
                });
        dialogs.open(Words.of("templates.title"), gallery, gallery.first());
    }
}
