package dev.sightline.ui.desk;

import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.typography.Typesetter;
import dev.sightline.ui.canvas.DrawnSheet;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Lays maps out and hands the sheets over on the window's thread: at once while that is quick, which it is after an
/// edit of a usual map; otherwise in the background, one at a time, where of all that wait only the newest is made.
public final class SheetPress {
    /// What a keystroke may take from a frame, in nanoseconds.
    private static final long QUICK = 5_000_000;

    private final JourneyLayout layout = new JourneyLayout(new Typesetter());
    private boolean busy;
    private @Nullable Order waiting;
    private volatile long lately = Long.MAX_VALUE;

    private record Order(JourneyDocument document, Id<JourneyMap> map, Theme theme, Consumer<DrawnSheet> answer) {}

    /// Makes a sheet; the answer comes on the window's thread, now or later, unless a newer order comes before its
    /// turn.
    public void make(JourneyDocument document, Id<JourneyMap> map, Theme theme, Consumer<DrawnSheet> answer) {
        Order order = new Order(document, map, theme, answer);
        if (busy) {
            waiting = order;
        } else if (lately < QUICK) {
            answer.accept(sheet(document, map, theme));
        } else {
            busy = true;
            Thread.ofVirtual().name("layout").start(() -> print(order));
        }
    }

    private void print(Order order) {
        try {
            DrawnSheet made = sheet(order.document, order.map, order.theme);
            Platform.runLater(() -> next(() -> order.answer.accept(made)));
        } catch (RuntimeException unforeseen) {
            Platform.runLater(() -> next(() -> {
                throw unforeseen;
            }));
        }
    }

    /// Delivers while still busy, so that what the delivery itself orders takes the place of what waits.
    private void next(Runnable delivery) {
        try {
            delivery.run();
        } finally {
            busy = false;
            Order order = waiting;
            waiting = null;
            if (order != null) {
                make(order.document, order.map, order.theme, order.answer);
            }
        }
    }

    /// Makes a sheet on this very thread.
    public DrawnSheet sheet(JourneyDocument document, Id<JourneyMap> map, Theme theme) {
        long start = System.nanoTime();
        DrawnSheet made = new DrawnSheet(layout.layout(document, map, theme));
        lately = System.nanoTime() - start;
        return made;
    }
}
