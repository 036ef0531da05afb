package dev.sightline.ui;

import dev.sightline.editor.TextEditing;
import dev.sightline.ui.desk.FileWatch;
import dev.sightline.ui.desk.Keeper;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The document that a window has open: how it is shown, how it is kept, and whether somebody else changes its file.
final class OpenDocument {
    private final Session session;
    private final Keeper keeper;
    private @Nullable FileWatch watch;

    OpenDocument(Session session, Keeper keeper) {
        this.session = session;
        this.keeper = keeper;
    }

    Session session() {
        return session;
    }

    Keeper keeper() {
        return keeper;
    }

    boolean isModified() {
        return keeper.modified().get();
    }

    /// Takes over a text that is still being written, so that it is saved too.
    void finishWriting() {
        session.editor().commitText(TextEditing.After.STAY);
    }

    /// What it is called, for a sentence: its file's name, or its title while it has no file.
    String name() {
        return keeper.origin()
                .file()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElseGet(() -> Naming.brief(Naming.name(session.document().project(), session.document())));
    }

    /// Where it is, for the header: the file's name, and whether there is more than is in it.
    String whereabouts() {
        Optional<String> file = keeper.origin().file().map(Path::getFileName).map(Path::toString);
        return file.map(name -> isModified() ? Words.of("header.modified", name) : name)
                .orElse(Words.of("header.unsaved"));
    }

    /// Watches its file from now on, in place of another.
    void watch(@Nullable FileWatch next) {
        if (watch != null) {
            watch.stop();
        }
        watch = next;
    }

    /// Asks for another look at the file.
    void lookAgain() {
        if (watch != null) {
            watch.again();
        }
    }

    /// Lets it go, with all that is not saved.
    void close() {
        watch(null);
        keeper.close();
    }
}
