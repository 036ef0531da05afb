package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.start.StartPage;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the File menu does with the documents and windows of the program.
final class FileVerbs {
    private final Documents documents;
    private final NoticeStack notices;
    private final DialogLayer dialogs;
    private final Workbench.WindowFrame frame;
    private final Runnable closed;
    private final EarlierVersions versions;
    private final RecoveryOffers recovery;
    private final Samples samples;
    private final Printing printing;
    private boolean welcomed;

    /// @param closed is run once the document is closed and nothing of it can get lost
    FileVerbs(
            Documents documents,
            Desk desk,
            SystemDialogs system,
            NoticeStack notices,
            DialogLayer dialogs,
            Workbench.WindowFrame frame,
            Runnable closed) {
        this.documents = documents;
        this.notices = notices;
        this.dialogs = dialogs;
        this.frame = frame;
        this.closed = closed;
        versions = new EarlierVersions(desk, notices, dialogs, frame);
        recovery = new RecoveryOffers(desk, documents, notices, dialogs);
        samples = new Samples(documents);
        printing = new Printing(system, notices, dialogs);
    }

    /// Whether a verb can be carried out; empty for one that is not of this menu.
    Optional<Boolean> possible(Verb verb) {
        return switch (verb) {
            case NEW_MAP, NEW_WINDOW, OPEN, OPEN_IN_WINDOW, CLOSE_WINDOW, QUIT -> Optional.of(true);
            case SAVE, SAVE_AS, SAVE_AS_TEMPLATE, EXPORT, CLOSE ->
                Optional.of(documents.current().isPresent());
            case EARLIER_VERSIONS -> Optional.of(savedIn().isPresent());
            default -> Optional.empty();
        };
    }

    private Optional<Path> savedIn() {
        return documents
                .current()
                .flatMap(document -> document.keeper().origin().file());
    }

    /// Carries out a verb that is possible; does nothing with one that is not of this menu.
    void perform(Verb verb) {
        switch (verb) {
            case NEW_MAP -> new Choosers(dialogs, documents).template();
            case NEW_WINDOW -> frame.another().welcome();
            case OPEN -> documents.choose();
            case OPEN_IN_WINDOW -> documents.chooseBeside();
            case SAVE -> documents.save();
            case SAVE_AS -> documents.saveAs();
            case SAVE_AS_TEMPLATE ->
                documents.current().map(OpenDocument::session).ifPresent(documents::keepAsTemplate);
            case EARLIER_VERSIONS -> savedIn().ifPresent(versions::list);
            case EXPORT -> documents.current().map(OpenDocument::session).ifPresent(printing::ask);
            case CLOSE -> documents.leave(closed);
            case CLOSE_WINDOW -> documents.leave(frame::close);
            case QUIT -> frame.quit();
            default -> {}
        }
    }

    /// Offers unsaved work and the samples on the start page.
    void welcome(StartPage start) {
        recovery.offer(start);
        if (!welcomed) {
            welcomed = true;
            samples.offer(start);
        }
    }

    /// Tells of unsaved work where there is no start page to see it on.
    void tellOfUnsavedWork() {
        recovery.whenAny(number -> notices.show(new Notice(
                Notice.Weight.WARNING,
                Words.count("recovery.waiting", number),
                List.of(),
                Optional.of(new Notice.Action(
                        Words.of("recovery.look"), () -> frame.another().welcome())))));
    }
}
