package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.model.FontFile;
import dev.sightline.model.ImageAsset;
import dev.sightline.ui.inspector.InspectorPanel;
import dev.sightline.ui.library.LibraryPanel;
import java.util.List;
import java.util.function.Consumer;

/// Forms in the window: the inspector, the libraries whose entries it shows, and the verbs that lead to them.
final class FormDesk {
    private final InspectorPanel inspector = new InspectorPanel();
    private final LibraryPanel library;
    private final Consumer<Verb> perform;

    /// @param perform does a verb of the window
    FormDesk(CanvasPane canvas, Consumer<Verb> perform) {
        this.perform = perform;
        library = new LibraryPanel(
                canvas.canvas(), canvas.canvas()::onSheet, this::toFields, canvas.canvas()::requestFocus);
        inspector.leaveWith(canvas.canvas()::requestFocus);
    }

    SidePanel inspector() {
        return new SidePanel(Verb.SHOW_INSPECTOR, inspector, inspector::follow, inspector::focus);
    }

    SidePanel library() {
        return new SidePanel(Verb.SHOW_LIBRARIES, library, library::follow, library::focus);
    }

    /// @param browser opens an address on the web
    /// @param pictures asks for a picture and hands on what was chosen, once it is read
    /// @param fonts asks for fonts likewise
    void enter(
            WindowVerbs verbs,
            Consumer<String> browser,
            Consumer<Consumer<ImageAsset.Data>> pictures,
            Consumer<Consumer<List<FontFile>>> fonts) {
        inspector.browseWith(browser);
        inspector.choosePicturesWith(pictures);
        inspector.chooseFontsWith(fonts);
        verbs.on(Verb.FIELDS, this::toFields);
    }

    private void toFields() {
        if (inspector.getScene() == null) {
            perform.accept(Verb.SHOW_INSPECTOR);
        }
        inspector.focus();
    }

    /// The panel of a verb was shown or taken away.
    void toggled(Verb verb) {
        if (verb == Verb.SHOW_LIBRARIES && library.getScene() != null) {
            library.focus();
        }
    }
}
