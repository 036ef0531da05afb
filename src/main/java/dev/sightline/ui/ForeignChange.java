package dev.sightline.ui;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.FileStamp;
import dev.sightline.file.OpenResult;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.FileWatch;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.dialog.Question;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.ChangeWords;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Somebody else changes the file of the open document. What is not changed here is shown as it is there; what is, is
/// asked for: keep mine, take theirs, or see both.
final class ForeignChange {
    private final Desk desk;
    private final NoticeStack notices;
    private final DialogLayer dialogs;
    private final Answers answers;
    private @Nullable FileStamp asked;
    private boolean missed;

    /// What is done about it.
    interface Answers {
        /// Shows the document as it is in the file now, in place of what is shown.
        void take(OpenDocument old, OpenResult.Opened theirs);

        /// Shows the document as it is in the file now, in a window of its own.
        void showBeside(Path file);
    }

    ForeignChange(Desk desk, NoticeStack notices, DialogLayer dialogs, Answers answers) {
        this.desk = desk;
        this.notices = notices;
        this.dialogs = dialogs;
        this.answers = answers;
    }

    /// Watches the file of a document from now on.
    void watch(OpenDocument document) {
        document.watch(document.keeper()
                .origin()
                .file()
                .map(file -> new FileWatch(file, desk, seen -> seen(document, seen)))
                .orElse(null));
    }

    private void seen(OpenDocument document, Optional<FileStamp> holds) {
        if (holds.isEmpty()) {
            if (!missed) {
                missed = true;
                notices.show(Notice.warning(Words.of("foreign.gone", document.name()), List.of()));
            }
            return;
        }
        missed = false;
        if (document.keeper().isForeign(holds.get()) && !holds.get().equals(asked)) {
            if (!document.isModified() || !dialogs.isOpen()) {
                changed(
                        document,
                        holds.get(),
                        () -> notices.show(Notice.info(Words.of("foreign.kept", document.name()))));
            } else {
                // one question at a time
                document.lookAgain();
            }
        }
    }

    /// The file holds something that is not from here.
    ///
    /// @param kept what to do once a person has decided to keep what is here
    void changed(OpenDocument document, FileStamp stamp, Runnable kept) {
        document.keeper().origin().file().ifPresent(file -> {
            asked = stamp;
            Thread.ofVirtual().name("open").start(() -> {
                OpenResult theirs = DocumentFile.at(file, desk.state()).open();
                List<String> there = theirs.openedDocument()
                        .flatMap(now -> document.keeper().saved().map(saved -> ChangeWords.between(saved, now)))
                        .orElse(List.of());
                Platform.runLater(() -> read(document, stamp, theirs, new Choice(file, there, kept)));
            });
        });
    }

    /// What a question is asked with.
    private record Choice(Path file, List<String> there, Runnable kept) {}

    private void read(OpenDocument document, FileStamp stamp, OpenResult theirs, Choice choice) {
        if (!(theirs instanceof OpenResult.Opened opened)
                || opened.document().maps().isEmpty()) {
            notices.show(Notice.warning(Words.of("foreign.unreadable", document.name()), List.of(theirs.sentence())));
        } else if (!document.isModified()) {
            answers.take(document, opened);
            notices.show(new Notice(
                    Notice.Weight.INFO, Words.of("foreign.taken", document.name()), choice.there(), Optional.empty()));
        } else {
            ask(document, stamp, opened, choice);
        }
    }

    private void ask(OpenDocument document, FileStamp stamp, OpenResult.Opened theirs, Choice choice) {
        Question question =
                new Question(dialogs, Words.of("foreign.title", document.name())).saying(Words.of("foreign.both"));
        if (!choice.there().isEmpty()) {
            question.listing(Words.of("foreign.there"), choice.there());
        }
        document.keeper()
                .saved()
                .ifPresent(saved -> question.listing(
                        Words.of("foreign.here"),
                        ChangeWords.between(saved, document.keeper().document())));
        question.answer(Words.of("foreign.see"), () -> answers.showBeside(choice.file()))
                .answer(Words.of("foreign.keep"), () -> {
                    document.keeper().outdone(theirs.stamp().orElse(stamp));
                    choice.kept().run();
                })
                .answer(Words.of("foreign.take"), () -> take(document, choice.file(), theirs))
                .ask();
    }

    /// Takes theirs; mine stays among the earlier versions.
    private void take(OpenDocument document, Path file, OpenResult.Opened theirs) {
        JourneyDocument mine = document.keeper().document();
        Instant now = Instant.now();
        Thread.ofVirtual().name("keep aside").start(() -> {
            Optional<String> trouble = DocumentFile.at(file, desk.state()).keepAside(mine, now);
            Platform.runLater(() -> {
                if (trouble.isPresent()) {
                    notices.show(Notice.failure(Words.of("foreign.notTaken"), List.of(trouble.get())));
                } else {
                    answers.take(document, theirs);
                    notices.show(Notice.good(Words.of("foreign.mineKept"), Optional.empty()));
                }
            });
        });
    }
}
