package dev.sightline.ui.desk;

import dev.sightline.analysis.Sifted;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.typography.Typesetter;
import dev.sightline.ui.canvas.DrawnSheet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Lays maps out on a thread of its own and hands the sheets over on the window's thread: at once if they come
/// quickly, as they do after an edit of a usual map, so that what is typed is seen in the very next frame;
/// otherwise later, one at a time, where of all that wait only the newest is made. The window's thread never waits
/// longer than half a frame.
public final class SheetPress {
    /// How long the window's thread waits, in nanoseconds.
    private static final long PATIENCE = 8_000_000;

    /// The thread ends when nothing is laid out for so many seconds.
    private static final long IDLE = 20;

    private final JourneyLayout layout = new JourneyLayout(new Typesetter());
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            IDLE,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> Thread.ofPlatform().name("layout").daemon().unstarted(work));
    private boolean busy;
    private @Nullable Order waiting;
    private volatile @Nullable Begun begun;
    private volatile long lately = Long.MAX_VALUE;

    private record Order(
            JourneyDocument document, Id<JourneyMap> map, Dress dress, Sifted sifted, Consumer<DrawnSheet> answer) {}

    /// A sheet that was begun before anybody asked for it.
    private record Begun(JourneyDocument document, Id<JourneyMap> map, Dress dress, FutureTask<DrawnSheet> sheet) {
        @SuppressWarnings("ReferenceEquality") // whether it is the very document that was read, and not a changed one
        boolean isFor(Order order) {
            return document == order.document
                    && map.equals(order.map)
                    && dress.equals(order.dress)
                    && order.sifted.equals(Sifted.NOTHING);
        }
    }

    /// A press with nothing to do.
    public SheetPress() {
        thread.allowCoreThreadTimeOut(true);
    }

    /// Begins the sheet of the first map, if there is one, for which one will ask in a moment; on whatever thread,
    /// before anything is asked for.
    void begin(JourneyDocument document, Dress dress) {
        document.maps().stream().findFirst().map(JourneyMap::id).ifPresent(map -> {
            FutureTask<DrawnSheet> sheet = new FutureTask<>(() -> sheet(document, map, dress, Sifted.NOTHING));
            begun = new Begun(document, map, dress, sheet);
            thread.execute(sheet);
        });
    }

    /// Makes a sheet; the answer comes on the window's thread, now or later, unless a newer order comes before its
    /// turn.
    ///
    /// @param sifted what of the map is shown
    public void make(
            JourneyDocument document, Id<JourneyMap> map, Dress dress, Sifted sifted, Consumer<DrawnSheet> answer) {
        Order order = new Order(document, map, dress, sifted, answer);
        if (busy) {
            waiting = order;
            return;
        }
        busy = true;
        FutureTask<DrawnSheet> sheet = ordered(order);
        if (sheet.isDone() || lately < PATIENCE && came(sheet)) {
            deliver(order, sheet);
        } else {
            thread.execute(() -> Platform.runLater(() -> deliver(order, sheet)));
        }
    }

    private FutureTask<DrawnSheet> ordered(Order order) {
        Begun before = begun;
        begun = null;
        if (before != null && before.isFor(order)) {
            return before.sheet;
        }
        FutureTask<DrawnSheet> sheet =
                new FutureTask<>(() -> sheet(order.document, order.map, order.dress, order.sifted));
        thread.execute(sheet);
        return sheet;
    }

    /// Waits a little, and tells whether the sheet is there.
    private static boolean came(FutureTask<DrawnSheet> sheet) {
        try {
            sheet.get(PATIENCE, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Delivers while still busy, so that what the delivery itself orders takes the place of what waits.
    private void deliver(Order order, FutureTask<DrawnSheet> sheet) {
        try {
            if (sheet.state() == Future.State.FAILED) {
                throw new IllegalStateException("A map could not be laid out", sheet.exceptionNow());
            }
            order.answer.accept(sheet.resultNow());
        } finally {
            busy = false;
            Order next = waiting;
            waiting = null;
            if (next != null) {
                make(next.document, next.map, next.dress, next.sifted, next.answer);
            }
        }
    }

    /// Makes a sheet on this very thread, in the brand that the document says itself.
    public DrawnSheet sheet(JourneyDocument document, Id<JourneyMap> map, Theme theme) {
        return sheet(document, map, new Dress(theme, HouseBrand.NONE), Sifted.NOTHING);
    }

    private DrawnSheet sheet(JourneyDocument document, Id<JourneyMap> map, Dress dress, Sifted sifted) {
        long start = System.nanoTime();
        DrawnSheet made = new DrawnSheet(layout.layout(document, map, dress.of(document), sifted));
        lately = System.nanoTime() - start;
        return made;
    }
}
