package dev.sightline.ui.views;

import dev.sightline.analysis.Tally;
import dev.sightline.editor.EditorState;
import dev.sightline.model.MapView;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Counts what can be asked for of a map: a small one at once, a large one aside, while the window goes on. Whoever
/// asks again before the answer is there gets only the answer to that.
final class Counting {
    /// As many cards are counted in less than a millisecond or two.
    private static final int FEW = 500;

    private final Executor aside;
    private final Executor window;
    private Optional<Order> wanted = Optional.empty();
    private boolean busy;

    /// What is to be counted, and who wants to know.
    private record Order(EditorState state, Consumer<Tally> told) {
        MapView view() {
            return state.committed().view(state.map());
        }

        Tally tally() {
            return state.filtering().tally(view());
        }

        boolean isQuick() {
            MapView view = view();
            return view.lanes().stream()
                            .mapToInt(lane -> view.placed(lane.id()).size())
                            .sum()
                    <= FEW;
        }
    }

    Counting() {
        this(work -> Thread.ofVirtual().name("counting").start(work), Platform::runLater);
    }

    /// @param aside runs what takes long
    /// @param window runs what the window shall see
    Counting(Executor aside, Executor window) {
        this.aside = aside;
        this.window = window;
    }

    /// Counts what there is on the open map; whoever asked before is forgotten.
    ///
    /// @param told gets the numbers, now or later, on the window's thread
    void count(EditorState state, Consumer<Tally> told) {
        Order order = new Order(state, told);
        if (order.isQuick()) {
            wanted = Optional.empty();
            told.accept(order.tally());
            return;
        }
        wanted = Optional.of(order);
        if (!busy) {
            begin(order);
        }
    }

    /// Whether somebody still waits for an answer.
    boolean isWaitedFor() {
        return wanted.isPresent();
    }

    private void begin(Order order) {
        busy = true;
        aside.execute(() -> {
            Tally tally = order.tally();
            window.execute(() -> done(order, tally));
        });
    }

    @SuppressWarnings("ReferenceEquality") // the very order that was begun, and not one that is like it
    private void done(Order order, Tally tally) {
        busy = false;
        Optional<Order> next = wanted;
        if (next.filter(one -> one == order).isPresent()) {
            wanted = Optional.empty();
            order.told.accept(tally);
        } else {
            next.ifPresent(this::begin);
        }
    }
}
