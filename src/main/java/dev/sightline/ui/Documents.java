package dev.sightline.ui;

import dev.sightline.editor.EditorState;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.LeftBehind;
import dev.sightline.file.OpenResult;
import dev.sightline.file.Origin;
import dev.sightline.file.SaveResult;
import dev.sightline.file.Template;
import dev.sightline.file.Templates;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.Opening;
import dev.sightline.ui.desk.Arrival;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Dress;
import dev.sightline.ui.desk.Keeper;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.desk.SheetPress;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.FaultWords;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The document of one window: opened in the background, shown on the window's thread, saved, and let go. A sentence
/// tells when something is wrong.
final class Documents {
    private static final System.Logger LOG = System.getLogger(Documents.class.getName());

    private final SystemDialogs system;
    private final NoticeStack notices;
    private final Desk desk;
    private final WindowFrame frame;
    private final Shown shown;
    private final Supplier<Dress> dress;
    private SheetPress press = new SheetPress();
    private final Saving saving;
    private final ForeignChange foreign;
    private Optional<OpenDocument> open = Optional.empty();
    private int latest;
    private int settled;

    /// What shows the document.
    interface Shown {
        /// Shows it in place of another.
        void show(Session session);

        /// What there is to say about it is no longer as it was.
        void update();
    }

    Documents(
            SystemDialogs system,
            NoticeStack notices,
            DialogLayer dialogs,
            Desk desk,
            WindowFrame frame,
            Shown shown,
            Supplier<Dress> dress) {
        this.system = system;
        this.notices = notices;
        this.desk = desk;
        this.frame = frame;
        this.shown = shown;
        this.dress = dress;
        this.foreign = new ForeignChange(desk, notices, dialogs, new Theirs());
        this.saving = new Saving(system, notices, dialogs, desk.config(), foreign, shown::update);
    }

    /// The open document, if any.
    Optional<OpenDocument> current() {
        return open;
    }

    /// The file of the open document, if it has one.
    Optional<Path> savedIn() {
        return open.flatMap(document -> document.keeper().origin().file());
    }

    /// Asks for a file and opens it.
    void choose() {
        system.documentToOpen().ifPresent(this::open);
    }

    /// Asks for a file and opens it in a window of its own.
    void chooseBeside() {
        system.documentToOpen().ifPresent(file -> frame.another().documents().open(file));
    }

    /// Whether there is no document and none on its way.
    boolean isFree() {
        return open.isEmpty() && settled == latest;
    }

    /// Whether the document of a file is open here.
    boolean holds(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return savedIn().filter(whole::equals).isPresent();
    }

    /// Opens a file: in this window if nothing unsaved is in the way, else in another; if it is open already, its
    /// window comes to the front. A sentence says if it cannot be opened.
    public void open(Path file) {
        if (!frame.bringUp(file)) {
            openHere(file);
        }
    }

    /// Opens what has been on its way since before there was a window.
    void open(Arrival arrival) {
        press = arrival.press();
        Path file = arrival.file();
        show(arrival.result(), Origin.of(file, Optional.empty()), name(file), session -> {});
    }

    /// Shows what has been read by now; what cannot be shown leaves everything as it is, but for a sentence that says
    /// why.
    void take(Arrival arrival) {
        Path file = arrival.file();
        OpenResult read = told(arrival.result(), name(file)).join();
        if (open.isEmpty()) {
            press = arrival.press();
        }
        arrived(read, Origin.of(file, Optional.empty()), name(file), session -> {});
    }

    private void openHere(Path file) {
        load(() -> Opening.open(file, desk.state()), Origin.of(file, Optional.empty()), name(file), session -> {});
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Opens a document that comes with the program; it has no file until it is saved.
    void openShipped(String resource) {
        load(() -> shipped(resource), Origin.NONE, resource, session -> {});
    }

    /// Begins a new document from a template; it has no file until it is saved.
    void begin(Template template) {
        load(template::open, Origin.NONE, template.name(), Session::goToFirst);
    }

    /// The templates that the user keeps.
    List<Template> ownTemplates() {
        return Templates.kept(desk.config().templates());
    }

    /// Keeps a document as a template under the name of its title.
    void keepAsTemplate(Session session) {
        JourneyDocument document = session.document();
        String name = FileNames.from(document.project().title());
        Thread.ofVirtual().name("template").start(() -> {
            SaveResult result = Templates.keep(document, name, desk.config().templates(), Instant.now());
            Platform.runLater(() -> notices.show(
                    result instanceof SaveResult.Saved
                            ? Notice.good(Words.of("templates.kept", name), Optional.empty())
                            : Notice.failure(result.sentence(), List.of())));
        });
    }

    static OpenResult shipped(String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream bytes = Documents.class.getResourceAsStream(resource)) {
            return bytes == null
                    ? new OpenResult.NotReadable(name, Words.of("open.notShipped", name))
                    : JourneyJson.read(bytes.readAllBytes(), name);
        } catch (IOException e) {
            return new OpenResult.NotReadable(name, Words.of("open.notShipped", name));
        }
    }

    /// @param first what is done with it once it is shown
    private void load(Supplier<OpenResult> reading, Origin origin, String name, Consumer<Session> first) {
        show(CompletableFuture.supplyAsync(reading, Arrival.READER), origin, name, first);
    }

    /// The last net below a reader that promises never to throw: a person still gets a sentence.
    private static CompletableFuture<OpenResult> told(CompletableFuture<OpenResult> reading, String name) {
        return reading.exceptionally(unforeseen -> {
            LOG.log(System.Logger.Level.ERROR, "Opening " + name, unforeseen);
            return new OpenResult.NotReadable(name, Words.of("open.unforeseen", name));
        });
    }

    /// Shows what is read: at once if that is done, else when it is.
    private void show(CompletableFuture<OpenResult> reading, Origin origin, String name, Consumer<Session> first) {
        int mine = ++latest;
        Consumer<OpenResult> arriving = result -> {
            if (mine == latest) {
                settled = mine;
                arrived(result, origin, name, first);
            }
        };
        CompletableFuture<OpenResult> read = told(reading, name);
        if (read.isDone()) {
            arriving.accept(read.join());
        } else {
            Arrival.READER.execute(() -> {
                OpenResult result = read.join();
                Platform.runLater(() -> arriving.accept(result));
            });
        }
    }

    private void arrived(OpenResult result, Origin from, String name, Consumer<Session> first) {
        List<String> remarks = result.remarks().stream().map(FaultWords::of).toList();
        if (!(result instanceof OpenResult.Opened opened)) {
            refuse(result.sentence(), remarks);
        } else if (opened.document().maps().isEmpty()) {
            refuse(Words.of("open.noMap", name), remarks);
        } else {
            // what came out of a PDF is a copy: it has no file of its own until it is saved
            Origin origin = opened.stamp().isEmpty()
                    ? Origin.NONE
                    : from.file().map(file -> Origin.of(file, opened.stamp())).orElse(Origin.NONE);
            boolean copy = origin.file().isEmpty() && from.file().isPresent();
            origin.file().ifPresent(desk.config()::opened);
            Documents place = open.filter(OpenDocument::isModified).isPresent()
                    ? frame.another().documents()
                    : this;
            first.accept(place.begin(opened.document(), Optional.of(opened.document()), origin)
                    .session());
            if (copy) {
                place.notices.show(Notice.info(Words.of("open.copy", name)));
            }
            if (!remarks.isEmpty()) {
                place.notices.show(Notice.warning(result.sentence(), remarks));
            }
        }
    }

    /// Says why there is nothing to show; a window that has nothing else shows its start page.
    private void refuse(String why, List<String> remarks) {
        shown.update();
        notices.show(Notice.failure(why, remarks));
    }

    /// Shows a document in place of what was open, of which nothing must be unsaved any more.
    private OpenDocument begin(JourneyDocument document, Optional<JourneyDocument> saved, Origin origin) {
        Optional<Session> before = open.map(OpenDocument::session);
        open.ifPresent(OpenDocument::close);
        Session session = new Session(document, origin.file(), press, dress.get());
        Keeper keeper = new Keeper(document, saved, origin, desk);
        OpenDocument next = new OpenDocument(session, keeper);
        open = Optional.of(next);
        before.filter(was -> was.file().isPresent() && was.file().equals(session.file()))
                .ifPresent(session::resume);
        session.state().addListener((seen, was, now) -> keeper.changed(worthKeeping(now)));
        keeper.modified().addListener((seen, was, now) -> shown.update());
        saving.follow(next);
        foreign.watch(next);
        shown.show(session);
        session.draw();
        return next;
    }

    /// The document with the text that is being written, but without what is only tried by dragging.
    private static JourneyDocument worthKeeping(EditorState state) {
        return state.text().isPresent() ? state.document() : state.committed();
    }

    /// Opens an earlier state of a document, which has no file of its own.
    void openEarlier(JourneyDocument document, String told) {
        begin(document, Optional.of(document), Origin.NONE);
        notices.show(Notice.info(told));
    }

    /// Goes on with what a program left behind that ended without saving.
    ///
    /// @param saved what had been saved of it, if that is still known
    void recover(LeftBehind left, JourneyDocument document, Optional<JourneyDocument> saved, Runnable safe) {
        OpenDocument next = begin(document, saved, left.origin());
        next.keeper().onFirstCopy(safe);
    }

    /// Saves, at a place to be asked for if there is none yet.
    void save() {
        open.ifPresent(saving::save);
    }

    /// Asks for a place and saves there.
    void saveAs() {
        open.ifPresent(saving::saveAs);
    }

    /// Closes the document once nothing unsaved can get lost, and then goes on.
    public void leave(Runnable then) {
        if (open.isEmpty()) {
            then.run();
        }
        open.ifPresent(document -> saving.leave(document, () -> {
            document.close();
            open = Optional.empty();
            then.run();
        }));
    }

    private final class Theirs implements ForeignChange.Answers {
        @Override
        public void take(OpenDocument old, OpenResult.Opened theirs) {
            if (open.filter(old::equals).isPresent()) {
                begin(
                        theirs.document(),
                        Optional.of(theirs.document()),
                        new Origin(old.keeper().origin().file(), theirs.stamp()));
            }
        }

        @Override
        public void showBeside(Path file) {
            frame.another().documents().openHere(file);
        }
    }
}
