package dev.sightline.ui;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Verb;
import dev.sightline.model.Comment;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.notes.NoteShelf;
import dev.sightline.ui.notes.NotesPanel;
import dev.sightline.ui.notes.PinPopover;
import java.util.Optional;

/// Notes in the window: the panel that lists them, what opens beside a pin, and the verbs that lead to them.
final class NoteDesk {
    private final NotesPanel panel;
    private final PinPopover popover;
    private Optional<NoteShelf> shelf = Optional.empty();

    NoteDesk(CanvasPane canvas) {
        panel = new NotesPanel(canvas.canvas()::requestFocus);
        popover = new PinPopover(canvas.canvas(), () -> panel.getScene() != null);
        canvas.lay(popover);
    }

    /// The panel that lists all notes.
    SidePanel panel() {
        return new SidePanel(Verb.SHOW_NOTES, panel, this::follow, panel::focus);
    }

    private void follow(Session session) {
        shelf = Optional.of(new NoteShelf(session));
        panel.follow(session);
        popover.follow(session);
    }

    void enter(WindowVerbs verbs) {
        verbs.on(Verb.NEXT_NOTE, () -> shelf.ifPresent(notes -> notes.step(1)))
                .on(Verb.PREVIOUS_NOTE, () -> shelf.ifPresent(notes -> notes.step(-1)))
                .on(Verb.ANSWER_NOTE, () -> answer(verbs));
    }

    private void answer(WindowVerbs verbs) {
        shelf.flatMap(NoteShelf::meant).ifPresent(thread -> {
            shelf.ifPresent(notes -> notes.goTo(thread));
            if (panel.getScene() == null && !popover.isOpen()) {
                verbs.perform(Verb.SHOW_NOTES);
            }
            if (popover.isOpen()) {
                popover.answer();
            } else {
                panel.answer();
            }
        });
    }

    /// The panel of a verb was shown or taken away.
    void toggled(Verb verb) {
        if (verb == Verb.SHOW_NOTES) {
            popover.show();
            if (panel.getScene() != null) {
                panel.focus();
            }
        }
    }

    /// Whether a note is selected, or something that has some.
    static boolean isMeant(EditorState state) {
        return state.selection()
                .lead()
                .filter(lead -> state.view().commented().contains(lead)
                        || state.document()
                                .find(lead)
                                .filter(Comment.class::isInstance)
                                .isPresent())
                .isPresent();
    }
}
