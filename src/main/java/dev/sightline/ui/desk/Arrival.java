package dev.sightline.ui.desk;

import dev.sightline.file.OpenResult;
import dev.sightline.press.Opening;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The document that the first window opens with: read while JavaFX starts, and laid out while the window is made.
public final class Arrival {
    /// Reads beside whatever goes on.
    public static final Executor READER =
            work -> Thread.ofVirtual().name("open").start(work);

    private final Path file;
    private final SheetPress press = new SheetPress();
    private final CompletableFuture<Dress> dress = new CompletableFuture<>();
    private final CompletableFuture<OpenResult> result;

    private Arrival(Path file, Desk desk) {
        this.file = file;
        this.result = CompletableFuture.supplyAsync(() -> Opening.open(file, desk.state()), READER)
                .thenCombine(dress, (read, worn) -> {
                    read.openedDocument().ifPresent(document -> press.begin(document, worn));
                    return read;
                });
    }

    /// Begins to read a file.
    public static Arrival of(Path file, Desk desk) {
        return new Arrival(file, desk);
    }

    /// Tells how sheets are drawn, as soon as that is known.
    public void dress(Dress worn) {
        dress.complete(worn);
    }

    /// The file that is read.
    public Path file() {
        return file;
    }

    /// The document, once its first map is being laid out, or why there is none.
    public CompletableFuture<OpenResult> result() {
        return result;
    }

    /// What lays it out.
    public SheetPress press() {
        return press;
    }
}
