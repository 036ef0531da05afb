package dev.sightline.cli;

import java.io.Console;
import java.io.PrintWriter;

/// A line on the terminal that says how far something has come, once it takes more than a second; nothing elsewhere.
final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000;
    private static final long BETWEEN = 200_000_000;

    private final PrintWriter err;
    private final String what;
    private final boolean shown;
    private final long begun = System.nanoTime();
    private long last;
    private boolean told;

    private Progress(PrintWriter err, String what, boolean shown) {
        this.err = err;
        this.what = what;
        this.shown = shown;
    }

    /// Progress on the error stream, if that is a terminal.
    @SuppressWarnings("SystemConsoleNull") // whether it is null without a terminal has changed from Java to Java
    static Progress on(PrintWriter err, String what) {
        Console console = System.console();
        return new Progress(err, what, console != null && console.isTerminal());
    }

    /// Called often; tells now and then.
    void reached(double share) {
        long now = System.nanoTime();
        if (shown && now - begun > PATIENCE && now - last > BETWEEN) {
            last = now;
            told = true;
            err.print("\r" + what + ": " + Math.round(share * 100) + " % ");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (told) {
            err.print("\r" + " ".repeat(what.length() + 8) + "\r");
            err.flush();
        }
    }
}
