package dev.sightline.ui;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.FileStamp;
import dev.sightline.file.LeftBehind;
import dev.sightline.file.OpenResult;
import dev.sightline.file.RestorePoint;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.canvas.Thumbnail;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.SheetPress;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.dialog.Question;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.start.RecoveryCard;
import dev.sightline.ui.start.StartPage;
import dev.sightline.ui.words.ChangeWords;
import dev.sightline.ui.words.Moments;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/// What programs left behind that ended without saving, offered on the start page.
final class RecoveryOffers {
    private static final System.Logger LOG = System.getLogger(RecoveryOffers.class.getName());
    private static final double WIDTH = 260;
    private static final double HEIGHT = 150;

    private final Desk desk;
    private final Documents documents;
    private final NoticeStack notices;
    private final DialogLayer dialogs;

    RecoveryOffers(Desk desk, Documents documents, NoticeStack notices, DialogLayer dialogs) {
        this.desk = desk;
        this.documents = documents;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /// Work that can be gone on with.
    ///
    /// @param saved what had been saved of it, if that can still be found
    private record Found(LeftBehind left, JourneyDocument document, Optional<JourneyDocument> saved) {}

    /// Offers what there is, in place of what was offered before.
    void offer(StartPage page) {
        page.withdrawAll();
        inBackground(() -> {
            SheetPress press = new SheetPress();
            for (LeftBehind left : desk.recovery().leftBehind()) {
                switch (left.open()) {
                    case OpenResult.Opened opened
                    when !opened.document().maps().isEmpty() -> offer(page, found(left, opened.document()), press);
                    case OpenResult other -> offerToDiscard(page, left, Words.said(other.sentence()));
                }
            }
        });
    }

    /// Says whether there is any, for a window that opens with a document and so without the start page.
    void whenAny(Consumer<Integer> told) {
        inBackground(() -> {
            int number = desk.recovery().leftBehind().size();
            if (number > 0) {
                Platform.runLater(() -> told.accept(number));
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private void inBackground(Work work) {
        Thread.ofVirtual().name("recovery").start(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "Looking for unsaved work", unreadable);
                Platform.runLater(() -> notices.show(Notice.warning(
                        Words.of("recovery.unreadable"), List.of(String.valueOf(unreadable.getMessage())))));
            }
        });
    }

    private Found found(LeftBehind left, JourneyDocument document) {
        Optional<JourneyDocument> saved = left.origin().file().flatMap(file -> saved(file, left));
        return new Found(left, document, saved);
    }

    /// What had been saved when the work began: in the file, or, if that has changed, among the earlier saves.
    private Optional<JourneyDocument> saved(Path path, LeftBehind left) {
        DocumentFile file = DocumentFile.at(path, desk.state());
        Optional<FileStamp> stamp = left.origin().stamp();
        OpenResult there = file.open();
        if (stamp.isEmpty()
                || !(there instanceof OpenResult.Opened opened)
                || opened.stamp().equals(stamp)) {
            return there.openedDocument();
        }
        for (RestorePoint point : file.restorePoints()) {
            if (point.size() == stamp.get().size()
                    && DocumentFile.at(point.file(), desk.state()).open() instanceof OpenResult.Opened earlier
                    && earlier.stamp().equals(stamp)) {
                return Optional.of(earlier.document());
            }
        }
        return Optional.of(opened.document());
    }

    private void offer(StartPage page, Found found, SheetPress press) throws IOException {
        JourneyDocument document = found.document();
        if (found.saved().filter(document::equals).isPresent()) {
            // it was saved just before the program ended
            desk.recovery().discard(found.left());
            return;
        }
        DrawnSheet sheet = press.sheet(document, document.maps().getFirst().id(), Theme.PAPER);
        List<String> changes = found.saved()
                .map(saved -> ChangeWords.between(saved, document))
                .orElseGet(() -> ChangeWords.all(document));
        String title = Naming.brief(Naming.name(document.project(), document));
        RecoveryCard.Told told = new RecoveryCard.Told(title, where(found.left()), changes);
        Platform.runLater(() -> {
            Runnable[] away = new Runnable[1];
            RecoveryCard card = new RecoveryCard(
                    told,
                    List.of(new Thumbnail(sheet, WIDTH, HEIGHT)),
                    List.of(() -> open(found)),
                    () -> away[0].run());
            away[0] = () -> askToDiscard(page, card, found.left(), title);
            page.offer(card);
        });
    }

    private void offerToDiscard(StartPage page, LeftBehind left, String sentence) {
        String name = left.origin().file().orElse(left.copy()).getFileName().toString();
        RecoveryCard.Told told = new RecoveryCard.Told(
                name, where(left), List.of(sentence, left.copy().toString()));
        Platform.runLater(() -> {
            Runnable[] away = new Runnable[1];
            RecoveryCard card = new RecoveryCard(told, List.of(), List.of(), () -> away[0].run());
            away[0] = () -> askToDiscard(page, card, left, name);
            page.offer(card);
        });
    }

    private static String where(LeftBehind left) {
        String when = Moments.of(left.written());
        return left.origin()
                .file()
                .map(file -> Words.of("recovery.where", file, when))
                .orElse(Words.of("recovery.noFile", when));
    }

    private void open(Found found) {
        documents.recover(found.left(), found.document(), found.saved(), () -> discard(found.left()));
    }

    private void askToDiscard(StartPage page, RecoveryCard card, LeftBehind left, String title) {
        new Question(dialogs, Words.of("recovery.discard.title", title))
                .saying(Words.of("recovery.discard.sure"))
                .answer(Words.of("recovery.discard.no"), () -> {})
                .answer(Words.of("recovery.discard.yes"), () -> {
                    page.withdraw(card);
                    discard(left);
                })
                .ask();
    }

    private void discard(LeftBehind left) {
        inBackground(() -> desk.recovery().discard(left));
    }
}
