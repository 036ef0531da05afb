package dev.sightline.ui.desk;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.FileStamp;
import dev.sightline.file.Origin;
import dev.sightline.file.RecoveryCopy;
import dev.sightline.file.SaveResult;
import dev.sightline.model.JourneyDocument;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Sees to it that nothing of an open document gets lost: knows what of it is saved and where, keeps a recovery copy of
/// what is not, and saves. All on the window's thread, which never waits.
public final class Keeper {
    private final Desk desk;
    private final RecoveryCopy copy;
    private final Autosave autosave;
    private final ReadOnlyBooleanWrapper modified = new ReadOnlyBooleanWrapper();
    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private Origin origin;
    private Optional<JourneyDocument> saved;
    private JourneyDocument now;
    private final Unsaved unsaved = new Unsaved();
    private boolean saving;
    private Consumer<SaveResult> onAutosave = result -> {};
    private Consumer<Optional<String>> onRecovery = trouble -> {};
    private Runnable onFirstCopy = () -> {};

    /// How a document is saved.
    private enum Manner {
        ASKED,
        KNOWINGLY_OVER_ANYTHING,
        BY_ITSELF
    }

    /// Keeps a document.
    ///
    /// @param saved what is saved of it; empty if nothing is, so that it counts as changed from the start
    /// @param origin where that is
    public Keeper(JourneyDocument document, Optional<JourneyDocument> saved, Origin origin, Desk desk) {
        this.desk = desk;
        this.origin = origin;
        this.saved = saved;
        this.now = document;
        this.copy = desk.recovery().copyOf(origin);
        this.autosave = new Autosave(desk, this::saveByItself);
        copy.tell(trouble -> desk.window().execute(() -> copied(trouble)));
        judge();
    }

    /// Whether there is something that is not saved.
    public ReadOnlyBooleanProperty modified() {
        return modified.getReadOnlyProperty();
    }

    /// Where it is saved.
    public Origin origin() {
        return origin;
    }

    /// What is saved of it.
    public Optional<JourneyDocument> saved() {
        return saved;
    }

    /// The document as it is now.
    public JourneyDocument document() {
        return now;
    }

    /// Whom to tell how keeping the recovery copy went, on the window's thread: what went wrong, or that all is well.
    public void onRecovery(Consumer<Optional<String>> told) {
        onRecovery = told;
    }

    /// What to do once the first recovery copy is safe.
    public void onFirstCopy(Runnable then) {
        onFirstCopy = then;
    }

    private void copied(Optional<String> trouble) {
        if (trouble.isEmpty()) {
            onFirstCopy.run();
            onFirstCopy = () -> {};
        }
        onRecovery.accept(trouble);
    }

    /// Whom to tell what came of a save that nobody had asked for.
    public void onAutosave(Consumer<SaveResult> told) {
        onAutosave = told;
    }

    /// Tells that the document is another now.
    @SuppressWarnings("ReferenceEquality") // to compare two large documents takes longer than to keep an equal one
    public void changed(JourneyDocument next) {
        if (next != now) {
            now = next;
            judge();
        }
    }

    private void judge() {
        boolean differs = saved.isEmpty() || unsaved.differs(saved.get(), now);
        if (differs) {
            copy.keep(now);
            autosave.changed();
        } else if (modified.get()) {
            copy.remove(origin);
        }
        modified.set(differs);
    }

    /// Saves where it was saved last, if nobody else has changed that.
    public void save(Consumer<SaveResult> told) {
        origin.file().ifPresent(file -> save(file, Manner.ASKED, told));
    }

    /// Saves at a place, over whatever is there.
    public void saveAt(Path place, Consumer<SaveResult> told) {
        save(place, Manner.KNOWINGLY_OVER_ANYTHING, told);
    }

    private void saveByItself() {
        if (modified.get() && !saving) {
            origin.file().ifPresent(file -> save(file, Manner.BY_ITSELF, onAutosave));
        }
    }

    private void save(Path place, Manner manner, Consumer<SaveResult> told) {
        if (saving) {
            afterwards.add(() -> save(place, manner, told));
            return;
        }
        saving = true;
        JourneyDocument document = now;
        Optional<FileStamp> known = manner == Manner.KNOWINGLY_OVER_ANYTHING ? Optional.empty() : origin.stamp();
        DocumentFile file = DocumentFile.at(place, desk.state());
        Thread.ofVirtual().name("save").start(() -> {
            SaveResult result = manner == Manner.BY_ITSELF
                    ? file.autosave(document, known, desk.clock().instant())
                    : file.save(document, known, desk.clock().instant());
            desk.window().execute(() -> saved(document, result, told));
        });
    }

    private void saved(JourneyDocument document, SaveResult result, Consumer<SaveResult> told) {
        saving = false;
        if (result instanceof SaveResult.Saved done) {
            origin = Origin.of(done.file(), Optional.of(done.stamp()));
            saved = Optional.of(document);
            copy.remove(origin);
            modified.set(false);
            judge();
        }
        told.accept(result);
        while (!saving && !afterwards.isEmpty()) {
            afterwards.remove().run();
        }
    }

    /// Does something once no save is going on any more; at once if none is.
    public void whenIdle(Runnable then) {
        if (saving) {
            afterwards.add(() -> whenIdle(then));
        } else {
            then.run();
        }
    }

    /// Tells that the change by somebody else, which the file holds now, may be overwritten.
    public void outdone(FileStamp theirs) {
        origin = new Origin(origin.file(), Optional.of(theirs));
    }

    /// Whether a file that holds this is not what was opened or saved here.
    public boolean isForeign(FileStamp stamp) {
        return !saving && origin.stamp().filter(stamp::equals).isEmpty();
    }

    /// Lets the document go; what is not saved of it is gone then.
    public void close() {
        autosave.stop();
        copy.close();
    }
}
