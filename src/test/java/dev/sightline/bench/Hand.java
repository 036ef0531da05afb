package dev.sightline.bench;

import dev.sightline.analysis.Sifted;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.TextEditing.After;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.ui.BenchWindow;
import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.desk.Session;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.application.Platform;

/// Somebody in front of a window with a synthetic map: types, drags, pans and zooms. Each way of moving is measured
/// frame by frame.
final class Hand {
    private static final int WARM = 60;
    private static final int LETTERS = 40;
    /// Ten cards are written before the letters of others are measured: until then most of the time goes to the runtime
    /// that has not yet compiled what a letter needs.
    private static final int PRACTICE = 10 * LETTERS;
    private static final int NEAR = 57;

    private final BenchWindow window;
    private final CanvasView canvas;
    private final Session session;
    private final List<Id<Card>> cards;
    private final BooleanSupplier settled;

    Hand(BenchWindow window) {
        this.window = window;
        this.canvas = window.canvas();
        this.session = window.session();
        this.cards = session.document().all(Card.class).stream().map(Card::id).toList();
        this.settled = () -> session.isCurrent();
    }

    /// One of the cards of the document; their numbers go on from the first after the last.
    Id<Card> card(int number) {
        return cards.get(number % cards.size());
    }

    Session session() {
        return session;
    }

    /// Letters typed in one card after the other, of those that no filter puts back.
    Frames keystrokes(int times) throws InterruptedException {
        Sifted sifted = session.state().get().filtering().sifted();
        List<Id<Card>> shown = cards.stream().filter(sifted::shows).toList();
        return letters(times, number -> {
            session.goTo(shown.get(number * 37 % shown.size()));
            session.type("T");
        });
    }

    /// Letters typed in new cards, each made beside another one.
    Frames newCards(int times) throws InterruptedException {
        return letters(times, number -> {
            session.goTo(card(number * 37));
            session.type("T");
            session.editor().commitText(After.ANOTHER_HERE);
        });
    }

    private Frames letters(int times, IntConsumer open) throws InterruptedException {
        Frames frames = Frames.of("letter typed", PRACTICE, times, settled, turn -> {
            if (turn % LETTERS == 0) {
                session.editor().commitText(After.STAY);
                open.accept(turn / LETTERS);
            } else {
                canvas.field().appendText(turn % 7 == 6 ? " " : "e");
            }
        });
        finish(() -> session.editor().commitText(After.STAY));
        return frames;
    }

    /// Which of the keystrokes only write on, and do not open a card first.
    static boolean writesOn(int turn) {
        return (turn + PRACTICE) % LETTERS != 0;
    }

    /// A card dragged over its neighbours.
    Frames drag(int times) throws InterruptedException {
        Box card = near();
        return gesture("card dragged", times, card.center(), 420, 160);
    }

    /// A card stretched over steps by its handle.
    Frames stretch(int times) throws InterruptedException {
        Box card = near();
        return gesture("card stretched", times, new Point(card.right() - 1, card.centerY()), 420, 0);
    }

    private Box near() throws InterruptedException {
        finish(() -> {
            session.goTo(card(NEAR));
            session.view(view -> view.zoomedTo(1).centredOn(box(card(NEAR)).center()));
        });
        return box(card(NEAR));
    }

    private Box box(Id<Card> card) {
        Sheet sheet = session.editor().sheet().orElseThrow();
        return sheet.box(card).orElseThrow();
    }

    private Frames gesture(String what, int times, Point start, double wide, double high) throws InterruptedException {
        Editor editor = session.editor();
        Pointer.Aim from = Pointer.Aim.of(start, 1, Pointer.Held.NONE);
        finish(() -> {
            editor.pointer(new Pointer.Moved(from, false));
            editor.pointer(new Pointer.Pressed(from, Pointer.Button.PRIMARY, 1, false));
        });
        Frames frames = Frames.of(what, WARM, times, settled, turn -> {
            double angle = turn / 60.0 * 2 * Math.PI;
            Point at = start.plus(wide * Math.sin(angle), high * (1 - Math.cos(angle)));
            editor.pointer(new Pointer.Moved(Pointer.Aim.of(at, 1, Pointer.Held.NONE), true));
        });
        finish(() -> editor.pointer(new Pointer.Cancelled(from)));
        return frames;
    }

    /// The sheet panned by 24 and 14 pixels a frame, there and back.
    Frames pan(String what, double zoom, int times) throws InterruptedException {
        lookFrom(zoom);
        return Frames.of(what, WARM, times, settled, this::pan);
    }

    /// The same with a step in every pulse.
    Pulses panned(double zoom, int times) throws InterruptedException {
        lookFrom(zoom);
        return Pulses.of(WARM, times, this::pan);
    }

    private void pan(int turn) {
        int way = turn / 60 % 2 == 0 ? -1 : 1;
        session.view(view -> view.panned(way * 24.0, way * 14.0));
    }

    /// Zoomed in by 4 % a frame fifty times, and out again.
    Frames zoom(double from, int times) throws InterruptedException {
        lookFrom(from);
        return Frames.of("zoomed", 0, times, settled, this::zoom);
    }

    /// The same with a step in every pulse.
    Pulses zoomed(double from, int times) throws InterruptedException {
        lookFrom(from);
        return Pulses.of(0, times, this::zoom);
    }

    private void zoom(int turn) {
        double factor = turn / 50 % 2 == 0 ? 1.04 : 1 / 1.04;
        session.view(view -> view.zoomedAt(new Point(600, 450), factor));
    }

    private void lookFrom(double zoom) throws InterruptedException {
        finish(() -> session.view(view -> view.zoomedTo(zoom).centredOn(new Point(900, 700))));
    }

    /// Anything else.
    Frames frames(String what, int warm, int times, Frames.Step step) throws InterruptedException {
        return Frames.of(what, warm, times, settled, step);
    }

    /// Does something and waits until it is painted.
    void finish(Runnable work) throws InterruptedException {
        Frames.of("", 0, 1, settled, turn -> work.run());
    }

    void close() {
        Platform.runLater(() -> session.editor().stepTo(0));
        window.close();
    }
}
