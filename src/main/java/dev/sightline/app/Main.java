package dev.sightline.app;

import dev.sightline.cli.Sightline;
import dev.sightline.cli.Streams;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Where the program starts: a command is carried out without a window, and with it without JavaFX; anything else opens
/// the window, or, where there is no display, makes a PDF of the documents.
///
/// It does not extend JavaFX's `Application`, so that the program can be started from the class path.
public final class Main {
    private Main() {}

    /// What asks for windows apart from those of a program that runs already.
    private static final String NEW_INSTANCE = "--new-instance";

    /// Starts the program.
    ///
    /// @param arguments a command, or nothing, or documents to open; `--new-instance` before these for own windows
    public static void main(String[] arguments) {
        boolean alone = arguments.length > 0 && arguments[0].equals(NEW_INSTANCE);
        String[] words = alone ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        settle();
        if (Sightline.isCommand(words)) {
            end(run(words));
            return;
        }
        if (Display.isThere()) {
            List<Path> documents = Arrays.stream(words).map(Path::of).toList();
            Wiring.window(documents, alone);
        } else {
            end(run(Headless.command(words)));
        }
    }

    /// Ends with an exit code. After a success it only returns, for there is nothing left to do, and when Java is told
    /// to end it first looks into every jar for somebody who wants to hear of it.
    private static void end(int code) {
        if (code != 0) {
            System.exit(code);
        }
    }

    /// What must be said before anything of Java's desktop or of the libraries is loaded.
    static void settle() {
        // fonts are shaped by AWT, which must not look for a screen of its own beside JavaFX, or where there is none
        System.setProperty("java.awt.headless", "true");
        // the other way to the same shaper starts in half the time
        System.setProperty("sun.font.layout.ffm", "false");
        // FontBox remarks on tables that a font may well leave empty; nobody can do anything about it
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    private static int run(String[] words) {
        return Sightline.run(Streams.ofProcess(), words);
    }
}
