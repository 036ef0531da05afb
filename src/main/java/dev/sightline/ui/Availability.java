package dev.sightline.ui;

import dev.sightline.editor.Choices;
import dev.sightline.editor.Heats;
import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Session;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Which verbs would do something now, and what of them is on: by this, menus, buttons and keys are lit and ticked.
///
/// @param presenting whether the map is only shown, and stays as it is
/// @param shown whether what a verb shows and hides is there
record Availability(
        Supplier<Optional<Session>> session, Documents documents, BooleanSupplier presenting, Predicate<Verb> shown) {

    /// Whether a verb would do something.
    boolean possible(Verb verb) {
        if (presenting.getAsBoolean() && verb != Verb.SELECT_NONE && VerbKeys.changes(verb)) {
            return false;
        }
        return switch (Need.of(verb)) {
            case NOTHING -> true;
            case DOCUMENT -> has(open -> true);
            case FILE -> documents.savedIn().isPresent();
            case MAPS -> has(open -> open.maps().size() > 1);
            case SELECTION -> has(open -> !open.state().get().selection().isEmpty());
            case CHOICE -> has(open -> !Choices.of(verb, open.editor()).isEmpty());
            case NOTE -> has(open -> NoteDesk.isMeant(open.state().get()));
            case EDITOR -> has(open -> open.editor().possible(verb));
        };
    }

    private boolean has(Predicate<Session> wanted) {
        return session.get().filter(wanted).isPresent();
    }

    /// Whether what a verb turns on and off is on.
    boolean on(Verb verb) {
        return switch (verb) {
            case PRESENT -> presenting.getAsBoolean();
            case SHOW_NAVIGATOR, DARK_LOOK -> shown.test(verb);
            default ->
                shown.test(verb) && !presenting.getAsBoolean()
                        || has(open -> Heats.isOn(
                                verb, open.editor().state().filtering().showing()));
        };
    }
}
