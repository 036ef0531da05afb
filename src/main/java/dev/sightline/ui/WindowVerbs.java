package dev.sightline.ui;

import dev.sightline.editor.Verb;
import java.util.EnumMap;
import java.util.Map;

/// What the verbs of the window do, each entered by whoever can do it.
final class WindowVerbs {
    private final Map<Verb, Runnable> deeds = new EnumMap<>(Verb.class);

    /// Enters what a verb does; an `IllegalStateException` if that has been said before.
    WindowVerbs on(Verb verb, Runnable deed) {
        if (deeds.putIfAbsent(verb, deed) != null) {
            throw new IllegalStateException(verb + " is done elsewhere already");
        }
        return this;
    }

    /// Does what a verb says; nothing for a verb that nobody has entered.
    void perform(Verb verb) {
        Runnable deed = deeds.get(verb);
        if (deed != null) {
            deed.run();
        }
    }
}
