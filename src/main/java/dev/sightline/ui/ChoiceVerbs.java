package dev.sightline.ui;

import dev.sightline.editor.Choice;
import dev.sightline.editor.Choices;
import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.find.Chooser;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The verbs that ask for an answer first: of which kind, which way, on which scale, whose.
final class ChoiceVerbs {
    private static final List<Verb> VERBS = List.of(
            Verb.SET_KIND,
            Verb.SET_DIRECTION,
            Verb.MARK_OTHER,
            Verb.INSERT_LANE_OF_KIND,
            Verb.INSERT_CURVE,
            Verb.CURVE_SCALE,
            Verb.CURVE_PERSONA);

    private final Supplier<Optional<Session>> session;
    private final DialogLayer dialogs;

    ChoiceVerbs(Supplier<Optional<Session>> session, DialogLayer dialogs) {
        this.session = session;
        this.dialogs = dialogs;
    }

    void enter(WindowVerbs verbs) {
        VERBS.forEach(verb -> verbs.on(verb, () -> session.get().ifPresent(open -> ask(verb, open))));
    }

    private void ask(Verb verb, Session open) {
        List<Choice> choices = Choices.of(verb, open.editor());
        if (choices.isEmpty()) {
            return;
        }
        String none = Words.of(verb == Verb.CURVE_PERSONA ? "choice.nobody" : "choice.usual");
        Chooser chooser = new Chooser(choices, none, name -> Choices.named(verb, name, open.editor()), choice -> {
            dialogs.close();
            open.change(choice.choose());
        });
        dialogs.open(Words.of("verb." + verb).replace("…", ""), chooser, chooser.field());
    }
}
