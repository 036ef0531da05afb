package dev.sightline.ui.desk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Saves a document by itself once it has been left alone for a moment, and at the latest some seconds after the first
/// change; only where that was chosen.
final class Autosave {
    static final Duration QUIET = Duration.ofSeconds(2);
    static final Duration LATEST = Duration.ofSeconds(10);

    private final Desk desk;
    private final Runnable save;
    private @Nullable Instant first;
    private Instant last = Instant.EPOCH;
    private boolean stopped;

    Autosave(Desk desk, Runnable save) {
        this.desk = desk;
        this.save = save;
    }

    /// Tells that there is something new to be saved.
    void changed() {
        if (!desk.autosave().get() || stopped) {
            return;
        }
        last = desk.clock().instant();
        if (first == null) {
            first = last;
            lookIn(QUIET);
        }
    }

    void stop() {
        stopped = true;
    }

    private void lookIn(Duration wait) {
        Thread.ofVirtual().name("autosave").start(() -> {
            try {
                Thread.sleep(wait);
                desk.window().execute(this::look);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void look() {
        Instant begun = first;
        if (stopped || begun == null) {
            return;
        }
        Instant now = desk.clock().instant();
        Duration left = Duration.between(now, earlier(last.plus(QUIET), begun.plus(LATEST)));
        if (left.isPositive()) {
            lookIn(left);
        } else {
            first = null;
            if (desk.autosave().get()) {
                save.run();
            }
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
