package dev.sightline.ui;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.PageSize;
import dev.sightline.press.CannotPrint;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.desk.Look;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.print.PrintChoice;
import dev.sightline.ui.print.PrintForm;
import dev.sightline.ui.print.PrintRun;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Handing the open map out: asks how and where, writes in the background, and tells how it went.
final class Printing {
    private static final System.Logger LOG = System.getLogger(Printing.class.getName());

    private final SystemDialogs system;
    private final NoticeStack notices;
    private final DialogLayer dialogs;
    private final Supplier<PageSize> usualPage;

    /// @param usualPage the paper that is offered first
    Printing(SystemDialogs system, NoticeStack notices, DialogLayer dialogs, Supplier<PageSize> usualPage) {
        this.usualPage = usualPage;
        this.system = system;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /// Asks how.
    void ask(Session session) {
        Optional<Drawing> drawing = session.sheet().get().map(DrawnSheet::drawing);
        PrintForm form = new PrintForm(drawing, session.maps().size(), Look.DARK.theme(), choice -> {
            dialogs.close();
            askWhere(session, choice);
        });
        form.offer(usualPage.get());
        dialogs.open(Words.of("print.title"), form, form.first());
    }

    private void askWhere(Session session, PrintChoice choice) {
        String title = choice.format().holdsAll() && choice.everyMap()
                ? session.document().project().title()
                : session.state().get().view().map().title();
        system.placeFor(FileNames.from(title) + choice.format().ending(), Words.of("print.kind." + choice.format()))
                .ifPresent(place -> write(session, choice, place));
    }

    /// Writes to a place, with a notice that tells how far it is and stops it.
    void write(Session session, PrintChoice choice, Path place) {
        PrintRun run = new PrintRun(session.document(), session.state().get().map(), choice);
        String name = String.valueOf(place.getFileName());
        NoticeStack.Going going = notices.going(Words.of("print.going", name), run::stop);
        String source = session.file()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(FileNames.from(session.document().project().title()) + ".sightline.json");
        Thread.ofVirtual().name("print").start(() -> {
            Notice notice = outcome(run, place, source, going);
            Platform.runLater(() -> {
                going.over();
                notices.show(notice);
            });
        });
    }

    private Notice outcome(PrintRun run, Path place, String source, NoticeStack.Going going) {
        String name = String.valueOf(place.getFileName());
        try {
            run.write(place, source, Instant.now(), share -> Platform.runLater(() -> going.reached(share)));
            return Notice.good(
                    Words.of("print.done", name),
                    Optional.of(new Notice.Action(
                            Words.of("print.show"),
                            () -> system.show(place.toUri().toString()))));
        } catch (CancellationException stopped) {
            return Notice.info(Words.of("print.stopped"));
        } catch (CannotPrint reason) {
            return Notice.failure(reason.sentence(), List.of(place.toString()));
        } catch (IOException e) {
            return Notice.failure(Words.of("print.failed", name, reason(e)), List.of(place.toString()));
        } catch (RuntimeException unforeseen) {
            LOG.log(System.Logger.Level.ERROR, "Exporting " + place, unforeseen);
            return Notice.failure(Words.of("print.notDrawn", name), List.of(place.toString()));
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Words.of("print.failed.noFolder");
            case AccessDeniedException _ -> Words.of("print.failed.notAllowed");
            default -> Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        };
    }
}
