package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.export.PageSize;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.find.Palette;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.print.DocumentPresets;
import dev.sightline.ui.print.PrintChoice;
import dev.sightline.ui.print.PrintPreset;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
                .on(Verb.EXPORT, () -> ask(UnaryOperator.identity()))
                .on(Verb.PRINT, () -> session.get().ifPresent(printing::print))
                .on(Verb.IMPORT_REVIEW, () -> session.get().ifPresent(reviews::ask))
                .on(Verb.CLOSE, () -> documents.leave(close))
                .on(Verb.CLOSE_WINDOW, () -> documents.leave(frame::close))
                .on(Verb.QUIT, frame::quit);
    }

    private void ask(UnaryOperator<PrintChoice> preset) {
        session.get().ifPresent(open -> printing.ask(open, preset));
    }

    /// The ways to hand out the open document, each as a command that opens the form with it chosen.
    List<Palette.Command> exports() {
        List<PrintPreset> presets = session.get()
                .map(open -> PrintPreset.of(new DocumentPresets(open.editor()).all()))
                .orElse(List.of());
        return presets.stream()
                .map(preset -> new Palette.Command(
                        preset.name(), Words.of("menu.FILE"), Optional.empty(), true, () -> ask(preset.change())))
                .toList();
    }
}
