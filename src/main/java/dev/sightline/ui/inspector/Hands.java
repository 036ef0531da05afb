package dev.sightline.ui.inspector;

import dev.sightline.edit.Edit;
import dev.sightline.editor.form.Slot;
import dev.sightline.editor.form.Unfit;
import dev.sightline.model.Element;
import dev.sightline.model.FontFile;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the controls of a form do to the document.
final class Hands {
    private final Supplier<Optional<Session>> session;
    private final Supplier<List<Element>> elements;
    private final Consumer<String> browser;
    private final Consumer<Consumer<ImageAsset.Data>> pictures;
    private final Consumer<Consumer<List<FontFile>>> fonts;

    /// @param elements what the form is about
    /// @param pictures asks for a picture and hands on what was chosen, once it is read
    /// @param fonts asks for fonts likewise
    Hands(
            Supplier<Optional<Session>> session,
            Supplier<List<Element>> elements,
            Consumer<String> browser,
            Consumer<Consumer<ImageAsset.Data>> pictures,
            Consumer<Consumer<List<FontFile>>> fonts) {
        this.session = session;
        this.elements = elements;
        this.browser = browser;
        this.pictures = pictures;
        this.fonts = fonts;
    }

    /// The document as it is shown.
    JourneyDocument document() {
        return session.get().orElseThrow().document();
    }

    /// The first of what the form is about.
    Element owner() {
        return elements.get().getFirst();
    }

    Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    void goTo(Id<?> id) {
        session.get().ifPresent(open -> open.goTo(id));
    }

    void choosePicture(Consumer<ImageAsset.Data> chosen) {
        pictures.accept(chosen);
    }

    void chooseFonts(Consumer<List<FontFile>> chosen) {
        fonts.accept(chosen);
    }

    void browse(String address) {
        browser.accept(address);
    }

    /// Makes all that the form is about say something.
    ///
    /// @param key of the visit to the field, which is one step of the history
    /// @throws Unfit if it cannot be kept
    <V> void say(Slot<V> slot, V value, Optional<Object> key) throws Unfit {
        apply(slot.changed(value, words(slot)), key);
    }

    /// The words of the undo menu.
    String words(Slot<?> slot) {
        String label = Words.of("inspector." + slot.label());
        int many = elements.get().size();
        return many == 1 ? Words.of("form.change", label) : Words.of("form.changeMany", label, many);
    }

    void apply(Edit edit, Optional<Object> key) {
        session.get().ifPresent(open -> {
            if (key.isPresent()) {
                open.editor().apply(edit, key.get());
            } else {
                open.editor().apply(edit);
            }
        });
    }
}
