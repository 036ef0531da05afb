package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.export.PageSize;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.notice.NoticeStack;
import java.util.Optional;
import java.util.function.Supplier;

/// The verbs that open, save, hand out and take in files.
final class FileVerbs {
    private final Documents documents;
    private final WindowFrame frame;
    private final Supplier<Optional<Session>> session;
    private final EarlierVersions versions;
    private final Printing printing;
    private final ReviewImport reviews;

    /// @param page the paper that a PDF gets unless another is chosen
    FileVerbs(
            Desk desk,
            Documents documents,
            SystemDialogs system,
            NoticeStack notices,
            DialogLayer dialogs,
            WindowFrame frame,
            Supplier<PageSize> page,
            Supplier<Optional<Session>> session) {
        this.documents = documents;
        this.frame = frame;
        this.session = session;
        this.versions = new EarlierVersions(desk, notices, dialogs, frame);
        this.printing = new Printing(system, notices, dialogs, desk, page);
        this.reviews = new ReviewImport(system, notices, dialogs);
    }

    /// @param close what is done once the document may be let go
    void enter(WindowVerbs verbs, Runnable close) {
        verbs.on(Verb.NEW_WINDOW, () -> frame.another().welcome())
                .on(Verb.OPEN, documents::choose)
                .on(Verb.OPEN_IN_WINDOW, documents::chooseBeside)
                .on(Verb.SAVE, documents::save)
                .on(Verb.SAVE_AS, documents::saveAs)
                .on(Verb.EARLIER_VERSIONS, () -> documents.savedIn().ifPresent(versions::list))
                .on(Verb.SAVE_AS_TEMPLATE, () -> session.get().ifPresent(documents::keepAsTemplate))
                .on(Verb.EXPORT, () -> session.get().ifPresent(printing::ask))
                .on(Verb.PRINT, () -> session.get().ifPresent(printing::print))
                .on(Verb.IMPORT_REVIEW, () -> session.get().ifPresent(reviews::ask))
                .on(Verb.CLOSE, () -> documents.leave(close))
                .on(Verb.CLOSE_WINDOW, () -> documents.leave(frame::close))
                .on(Verb.QUIT, frame::quit);
    }
}
