package dev.sightline.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// JavaFX without a display, started once for all tests. Where the machine lacks the native font libraries that JavaFX
/// needs, tests of the window are skipped, and say so.
public final class Toolkit {
    private static final boolean RUNS = start();
    private static final long PATIENCE = 60;

    private Toolkit() {}

    private static boolean start() {
        try {
            CountDownLatch started = new CountDownLatch(1);
            Platform.setImplicitExit(false);
            Platform.startup(started::countDown);
            return started.await(60, TimeUnit.SECONDS);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError noFonts) {
            System.out.println("Tests of the window are NOT RUN: native font libraries are missing (" + noFonts
                    + "). On Debian install libpangoft2-1.0-0.");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Skips the test unless JavaFX runs here.
    public static void require() {
        assumeTrue(RUNS, "JavaFX cannot run here");
    }

    /// What comes of something done on the window's thread.
    public static <T> T on(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return here(work);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Does something on the window's thread.
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until a window has come to its next frame.
    public static void frame(Scene scene) {
        CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
        Runnable told = () -> laidOut.complete(true);
        run(() -> {
            scene.addPostLayoutPulseListener(told);
            Platform.requestNextPulse();
        });
        until("the next frame", laidOut::isDone);
        run(() -> scene.removePostLayoutPulseListener(told));
    }

    /// Waits until something is so, as seen on the window's thread. On that thread itself it must be so already:
    /// nothing
    /// comes there while somebody waits.
    public static void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!on(so::getAsBoolean)) {
            if (System.nanoTime() > end || Platform.isFxApplicationThread()) {
                throw new AssertionError("It never came to this: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /// What is looked for on the window's thread, once it is there.
    public static <T> T once(String what, Supplier<Optional<T>> looked) {
        List<T> found = new ArrayList<>();
        until(what, () -> {
            looked.get().ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }
}
