package dev.sightline.ui;

import dev.sightline.export.PageSize;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Format;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.print.BrandRemarks;
import dev.sightline.ui.print.DocumentPresets;
import dev.sightline.ui.print.PrintChoice;
import dev.sightline.ui.print.PrintForm;
import dev.sightline.ui.print.PrintLines;
import dev.sightline.ui.print.PrintRun;
import dev.sightline.ui.print.PrintSubject;
import dev.sightline.ui.words.FaultWords;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/// Handing the document out: asks how and where, writes in the background, and tells how it went.
final class Printing {
    private static final System.Logger LOG = System.getLogger(Printing.class.getName());

    private final SystemDialogs system;
    private final NoticeStack notices;
    private final DialogLayer dialogs;
    private final Desk desk;
    private final Supplier<PageSize> usualPage;
    private final PaperPrinting paper;
    private final Map<Session, PrintChoice> chosen = new WeakHashMap<>();

    /// @param usualPage the paper that is offered to whoever has exported nothing yet
    Printing(SystemDialogs system, NoticeStack notices, DialogLayer dialogs, Desk desk, Supplier<PageSize> usualPage) {
        this.usualPage = usualPage;
        this.system = system;
        this.notices = notices;
        this.dialogs = dialogs;
        this.desk = desk;
        this.paper = new PaperPrinting(system, notices, dialogs, desk);
    }

    /// Asks how.
    ///
    /// @param preset what of the last choice shall be otherwise at first
    void ask(Session session, UnaryOperator<PrintChoice> preset) {
        PrintSubject subject = PrintSubject.of(session.state().get(), desk.brand());
        PrintForm form = new PrintForm(
                subject,
                preset.apply(last(session).withHeat(subject.showing().heat())),
                new DocumentPresets(session.editor()),
                choice -> {
                    dialogs.close();
                    remember(session, choice);
                    askWhere(session, subject, choice);
                });
        dialogs.open(Words.of("print.title"), form, form.first());
    }

    /// Asks on which printer, and how; tells if there is none.
    void print(Session session) {
        PrintSubject subject = PrintSubject.of(session.state().get(), desk.brand());
        PrintChoice before = last(session);
        // what can be answered, and the document inside, are for files
        PrintChoice last = before.withFormat(Format.PDF)
                .withHeat(subject.showing().heat())
                .withAnnotated(Set.of())
                .withSource(false);
        PageSetup pages = last.pages();
        PrintChoice first = pages.paper().fits() ? last.withPages(pages.withPaper(Paper.A4)) : last;
        paper.ask(
                session,
                subject,
                first,
                choice -> remember(
                        session, choice.withAnnotated(before.annotated()).withSource(before.source())));
    }

    /// What was chosen last for the document, or else for any.
    private PrintChoice last(Session session) {
        Paper paper = Paper.named(usualPage.get().name()).orElse(Paper.FIT);
        PrintChoice usual = PrintChoice.USUAL.withPages(PageSetup.FIT.withPaper(paper));
        return Optional.ofNullable(chosen.get(session))
                .orElseGet(() -> PrintLines.read(desk.config().lastExport(), usual));
    }

    private void remember(Session session, PrintChoice choice) {
        chosen.put(session, choice);
        desk.config().exported(PrintLines.write(choice));
    }

    private void askWhere(Session session, PrintSubject subject, PrintChoice choice) {
        String title = choice.what() == PrintChoice.What.EVERY_MAP
                ? session.document().project().title()
                : session.state().get().view().map().title();
        system.placeFor(FileNames.from(title) + choice.format().ending(), Words.of("print.kind." + choice.format()))
                .ifPresent(place -> write(session, subject, choice, place));
    }

    /// Writes to a place, with a notice that tells how far it is and stops it.
    private void write(Session session, PrintSubject subject, PrintChoice choice, Path place) {
        PrintRun run = new PrintRun(subject, choice);
        String name = String.valueOf(place.getFileName());
        NoticeStack.Going going = notices.going(Words.of("print.going", name), run::stop);
        String source = session.file()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(FileNames.from(session.document().project().title()) + ".sightline.json");
        Thread.ofVirtual().name("print").start(() -> {
            Notice notice = outcome(run, new BrandRemarks(subject, choice), place, source, going);
            Platform.runLater(() -> {
                going.over();
                notices.show(notice);
            });
        });
    }

    private Notice outcome(PrintRun run, BrandRemarks remarks, Path place, String source, NoticeStack.Going going) {
        String name = String.valueOf(place.getFileName());
        try {
            List<Path> written =
                    run.write(place, source, Instant.now(), share -> Platform.runLater(() -> going.reached(share)));
            String said = written.size() == 1
                    ? Words.of("print.done", written.getFirst().getFileName())
                    : Words.count("print.done.files", written.size());
            return done(
                    said,
                    remarks,
                    Optional.of(new Notice.Action(
                            Words.of("print.show"),
                            () -> system.show(written.getFirst().toUri().toString()))));
        } catch (CancellationException stopped) {
            return Notice.info(Words.of("print.stopped"));
        } catch (CannotPrint reason) {
            return Notice.failure(FaultWords.why(reason.sentence()), List.of(place.toString()));
        } catch (IOException e) {
            return Notice.failure(Words.of("print.failed", name, FaultWords.why(e, place)), List.of(place.toString()));
        } catch (RuntimeException unforeseen) {
            LOG.log(System.Logger.Level.ERROR, "Exporting " + place, unforeseen);
            return Notice.failure(Words.of("print.notDrawn", name), List.of(place.toString()));
        }
    }

    /// That it went well; a notice that stays where something is not as it was asked for.
    static Notice done(String said, BrandRemarks remarks, Optional<Notice.Action> action) {
        List<String> more = remarks.sentences();
        return more.isEmpty()
                ? Notice.good(said, action)
                : new Notice(Notice.Weight.WARNING, said + " " + String.join(" ", more), List.of(), action);
    }
}
