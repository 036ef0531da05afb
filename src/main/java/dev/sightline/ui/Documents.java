package dev.sightline.ui;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.file.Problem;
import dev.sightline.file.SaveResult;
import dev.sightline.file.Template;
import dev.sightline.file.Templates;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.desk.SheetPress;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Opening and saving documents: in the background, shown on the window's thread, and told about when something is
/// wrong.
public final class Documents {
    private static final System.Logger LOG = System.getLogger(Documents.class.getName());

    private final SystemDialogs system;
    private final NoticeStack notices;
    private final ConfigFolder config;
    private final Consumer<Session> show;
    private final Supplier<Theme> theme;
    private final SheetPress press = new SheetPress();
    private int latest;

    Documents(
            SystemDialogs system,
            NoticeStack notices,
            ConfigFolder config,
            Consumer<Session> show,
            Supplier<Theme> theme) {
        this.system = system;
        this.notices = notices;
        this.config = config;
        this.show = show;
        this.theme = theme;
    }

    /// Asks for a file and opens it.
    void choose() {
        system.documentToOpen().ifPresent(this::open);
    }

    /// Opens a file; a sentence says if it cannot be.
    public void open(Path file) {
        load(() -> DocumentFile.open(file), Optional.of(file), String.valueOf(file.getFileName()));
    }

    /// Opens a document that comes with the program; it has no file until it is saved.
    void openShipped(String resource) {
        load(() -> shipped(resource), Optional.empty(), resource);
    }

    /// Begins a new document from a template; it has no file until it is saved.
    void begin(Template template) {
        load(template::open, Optional.empty(), template.name());
    }

    /// The templates that the user keeps.
    List<Template> ownTemplates() {
        return Templates.kept(config.templates());
    }

    /// Keeps a document as a template under the name of its title.
    void keepAsTemplate(Session session) {
        JourneyDocument document = session.document();
        String name = FileNames.from(document.project().title());
        Thread.ofVirtual().name("template").start(() -> {
            SaveResult result = Templates.keep(document, name, config.templates(), Instant.now());
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

    private void load(Supplier<OpenResult> reading, Optional<Path> file, String name) {
        int mine = ++latest;
        Thread.ofVirtual().name("open").start(() -> {
            OpenResult result = read(reading, name);
            Platform.runLater(() -> {
                if (mine == latest) {
                    arrived(result, file, name);
                }
            });
        });
    }

    /// The last net below a reader that promises never to throw: a person still gets a sentence.
    private static OpenResult read(Supplier<OpenResult> reading, String name) {
        try {
            return reading.get();
        } catch (RuntimeException unforeseen) {
            LOG.log(System.Logger.Level.ERROR, "Opening " + name, unforeseen);
            return new OpenResult.NotReadable(name, Words.of("open.unforeseen", name));
        }
    }

    private void arrived(OpenResult result, Optional<Path> file, String name) {
        List<String> remarks = result.remarks().stream().map(Problem::toString).toList();
        Optional<JourneyDocument> document = result.openedDocument();
        if (document.isEmpty()) {
            notices.show(Notice.failure(result.sentence(), remarks));
        } else if (document.get().maps().isEmpty()) {
            notices.show(Notice.failure(Words.of("open.noMap", name), remarks));
        } else {
            file.ifPresent(config::opened);
            begin(document.get(), file);
            if (!remarks.isEmpty()) {
                notices.show(Notice.warning(result.sentence(), remarks));
            }
        }
    }

    private void begin(JourneyDocument document, Optional<Path> file) {
        Session session = new Session(document, file, press, theme.get());
        show.accept(session);
        session.draw();
    }

    /// Asks for a place and saves there.
    void saveAs(Session session) {
        String suggested = session.file()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(FileNames.from(session.document().project().title()) + ".sightline.json");
        system.placeFor(suggested, Words.of("open.documents")).ifPresent(place -> saveAs(session, place));
    }

    private void saveAs(Session session, Path place) {
        JourneyDocument document = session.document();
        Thread.ofVirtual().name("save").start(() -> {
            SaveResult result = DocumentFile.at(place).save(document, Optional.empty(), Instant.now());
            Platform.runLater(() -> saved(result, session, place));
        });
    }

    private void saved(SaveResult result, Session session, Path place) {
        if (result instanceof SaveResult.Saved) {
            config.opened(place);
            session.keptIn(place);
            notices.show(Notice.good(result.sentence(), Optional.empty()));
            show.accept(session);
        } else {
            notices.show(Notice.failure(result.sentence(), List.of()));
        }
    }
}
