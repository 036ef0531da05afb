package dev.sightline.ui;

import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.PaperRefused;
import dev.sightline.export.paper.PaperWishes;
import dev.sightline.press.CannotPrint;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.print.BrandRemarks;
import dev.sightline.ui.print.DocumentPresets;
import dev.sightline.ui.print.PaperRun;
import dev.sightline.ui.print.PaperTarget;
import dev.sightline.ui.print.PaperTerms;
import dev.sightline.ui.print.PlatformDialog;
import dev.sightline.ui.print.PrintChoice;
import dev.sightline.ui.print.PrintForm;
import dev.sightline.ui.print.PrintSubject;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Printing on paper: asks on which printer and how, or lets the system ask, prints in the background, and tells how it
/// went.
final class PaperPrinting {
    private static final System.Logger LOG = System.getLogger(PaperPrinting.class.getName());

    private final SystemDialogs system;
    private final NoticeStack notices;
    private final DialogLayer dialogs;
    private final Desk desk;
    private final Map<Session, PaperWishes> wished = new WeakHashMap<>();

    PaperPrinting(SystemDialogs system, NoticeStack notices, DialogLayer dialogs, Desk desk) {
        this.system = system;
        this.notices = notices;
        this.dialogs = dialogs;
        this.desk = desk;
    }

    /// Asks how; tells if there is nothing to print on.
    ///
    /// @param first what is chosen at first
    /// @param chosen is told what the person chose
    void ask(Session session, PrintSubject subject, PrintChoice first, Consumer<PrintChoice> chosen) {
        Thread.ofVirtual().name("printers").start(() -> {
            List<PaperPrinter> printers = system.printers();
            Platform.runLater(() -> {
                if (printers.isEmpty() && system.printDialog().isEmpty()) {
                    notices.show(Notice.info(Words.of("print.noPrinter")));
                } else {
                    new Asking(session, subject, chosen).open(printers, first);
                }
            });
        });
    }

    /// What a person is asked of one document.
    private final class Asking implements PaperTerms.Answer {
        private final Session session;
        private final PrintSubject subject;
        private final Consumer<PrintChoice> chosen;
        private boolean elsewhere;

        Asking(Session session, PrintSubject subject, Consumer<PrintChoice> chosen) {
            this.session = session;
            this.subject = subject;
            this.chosen = chosen;
        }

        void open(List<PaperPrinter> printers, PrintChoice first) {
            PaperTerms terms = new PaperTerms(
                    printers,
                    desk.lastPaper().printer(),
                    Optional.ofNullable(wished.get(session))
                            .orElse(desk.lastPaper().wishes()),
                    system.printDialog().isPresent(),
                    this);
            PrintForm form = new PrintForm(subject, first, new DocumentPresets(session.editor()), terms);
            dialogs.open(Words.of("print.title.paper"), form, form.first());
        }

        @Override
        public void print(PrintChoice choice, PaperPrinter printer, PaperWishes wishes) {
            go(choice, PaperTarget.of(printer, wishes));
        }

        @Override
        public void ask(PrintChoice choice, Optional<PaperPrinter> printer, PaperWishes wishes) {
            Optional<PlatformDialog> dialog = system.printDialog();
            if (elsewhere || dialog.isEmpty()) {
                return;
            }
            elsewhere = true;
            Optional<PaperTarget> target = Optional.empty();
            try {
                target = dialog.get().ask(Words.of("print.title.paper"), printer, wishes);
            } finally {
                elsewhere = false;
            }
            target.ifPresent(where -> go(choice, where));
        }

        private void go(PrintChoice choice, PaperTarget target) {
            chosen.accept(choice);
            wished.put(session, target.wishes());
            desk.lastPaper().keep(target.printer(), target.wishes());
            dialogs.close();
            String name = session.state().get().view().map().title();
            run(name, new PaperRun(subject, choice, target), target.title(), new BrandRemarks(subject, choice));
        }
    }

    private void run(String name, PaperRun run, String printer, BrandRemarks remarks) {
        NoticeStack.Going going = notices.going(Words.of("print.going.paper", name), run::stop);
        Thread.ofVirtual().name("paper").start(() -> {
            Notice notice;
            try {
                int pages = run.print(
                        name,
                        ZonedDateTime.now(ZoneId.systemDefault()),
                        share -> Platform.runLater(() -> going.reached(share)));
                notice = Printing.done(Words.count("print.done.pages", pages), remarks, Optional.empty());
            } catch (CancellationException stopped) {
                notice = Notice.info(Words.of("print.stopped.paper"));
            } catch (IOException | CannotPrint | RuntimeException refused) {
                LOG.log(System.Logger.Level.WARNING, "Printing on " + printer, refused);
                notice = Notice.failure(why(printer, refused), List.of());
            }
            Notice told = notice;
            Platform.runLater(() -> {
                going.over();
                notices.show(told);
            });
        });
    }

    private static String why(String printer, Exception refused) {
        PaperRefused.Why why = refused instanceof PaperRefused known ? known.why() : PaperRefused.Why.OTHER;
        String sentence = Words.of("print.refused." + why, printer);
        String said = refused instanceof PaperRefused ? refused.getMessage() : "";
        return said == null || said.isBlank() ? sentence : sentence + " " + Words.of("print.refused.said", said);
    }
}
