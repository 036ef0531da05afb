package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.model.Card;
import dev.sightline.ui.desk.Session;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;

/// What nearly everybody does first in a window, done once where nobody sees it: the start page, a document that opens,
/// a look around it, a card that is changed. Java learns from it what the next start will need.
///
/// One step to a pulse, as soon as the sheet is there. All on the window's thread.
public final class Rehearsal extends AnimationTimer {
    /// Who waits longer for the sheet, in pulses, will not get one.
    private static final int PATIENCE = 3_000;

    private static final int LOOKS = 20;
    private static final double FURTHER = 1.03;

    private final Workbench window;
    private final Runnable over;
    private final Iterator<Consumer<Session>> steps = steps().iterator();
    private int pulses;

    /// A rehearsal that has not begun.
    ///
    /// @param windows with nothing open
    /// @param over told at the end
    public Rehearsal(AppWindows windows, Runnable over) {
        this.window = windows.another();
        this.over = over;
    }

    /// Begins with a document.
    public void begin(Path document) {
        window.welcome();
        window.documents().open(document);
        start();
    }

    private static Stream<Consumer<Session>> steps() {
        return Stream.of(
                        IntStream.range(0, LOOKS)
                                .<Consumer<Session>>mapToObj(turn ->
                                        open -> open.view(view -> view.panned(-30, turn < LOOKS / 2 ? -20 : 20))),
                        IntStream.range(0, LOOKS)
                                .<Consumer<Session>>mapToObj(
                                        turn -> open -> open.view(view -> view.zoomedTo(view.zoom() * FURTHER))),
                        Stream.<Consumer<Session>>of(
                                open -> open.document().all(Card.class).stream()
                                        .findFirst()
                                        .ifPresent(card -> open.goTo(card.id())),
                                open -> open.type("A"),
                                open -> open.perform(Verb.UNDO),
                                open -> {}))
                .flatMap(part -> part);
    }

    @Override
    public void handle(long now) {
        pulses++;
        Optional<Session> open =
                window.session().filter(one -> one.sheet().get().isPresent());
        if (pulses > PATIENCE || open.isPresent() && !steps.hasNext()) {
            stop();
            over.run();
        } else {
            open.ifPresent(session -> steps.next().accept(session));
        }
    }
}
