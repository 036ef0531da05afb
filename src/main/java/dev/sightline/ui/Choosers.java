package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.file.Templates;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.dialog.PreferencesForm;
import dev.sightline.ui.find.Palette;
import dev.sightline.ui.start.TemplateGallery;
import dev.sightline.ui.words.Words;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What is chosen from in a dialog: a verb from the palette, a template from the gallery.
record Choosers(DialogLayer dialogs, Documents documents) {

    /// Offers all verbs and does the one that is chosen.
    void verb(Predicate<Verb> possible, Consumer<Verb> perform) {
        Palette palette = new Palette(VerbKeys::words, possible, verb -> {
            dialogs.close();
            perform.accept(verb);
        });
        dialogs.open(Words.of("palette.prompt"), palette, palette.field());
    }

    /// Asks how the program should be.
    void preferences(Desk desk) {
        PreferencesForm form = new PreferencesForm(desk.preferences());
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
