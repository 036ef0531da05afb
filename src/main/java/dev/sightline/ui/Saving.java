package dev.sightline.ui;

import dev.sightline.file.SaveResult;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.dialog.Question;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.ChangeWords;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Saving what is open, and asking before something unsaved would go.
final class Saving {
    private final SystemDialogs system;
    private final NoticeStack notices;
    private final DialogLayer dialogs;
    private final ConfigFolder config;
    private final ForeignChange foreign;
    private final Runnable saved;
    private boolean recoveryFails;

    /// @param foreign asks what to do when somebody else has changed the file
    /// @param saved is run after each save
    Saving(
            SystemDialogs system,
            NoticeStack notices,
            DialogLayer dialogs,
            ConfigFolder config,
            ForeignChange foreign,
            Runnable saved) {
        this.system = system;
        this.notices = notices;
        this.dialogs = dialogs;
        this.config = config;
        this.foreign = foreign;
        this.saved = saved;
    }

    /// Saves, at a place to be asked for if there is none yet.
    void save(OpenDocument document) {
        save(document, () -> {});
    }

    private void save(OpenDocument document, Runnable then) {
        document.finishWriting();
        if (document.keeper().origin().file().isPresent()) {
            document.keeper().save(result -> told(document, result, then));
        } else {
            saveAs(document, then);
        }
    }

    /// Asks for a place and saves there.
    void saveAs(OpenDocument document) {
        saveAs(document, () -> {});
    }

    private void saveAs(OpenDocument document, Runnable then) {
        document.finishWriting();
        Optional<Path> file = document.keeper().origin().file();
        String suggested = file.map(known -> String.valueOf(known.getFileName()))
                .orElse(FileNames.from(document.session().document().project().title()) + ".sightline.json");
        system.placeFor(suggested, Words.of("open.documents"))
                .ifPresent(place -> document.keeper().saveAt(place, result -> told(document, result, then)));
    }

    private void told(OpenDocument document, SaveResult result, Runnable then) {
        switch (result) {
            case SaveResult.Saved done -> {
                saved(document, done);
                notices.show(
                        done.remark().isEmpty()
                                ? Notice.good(done.sentence(), Optional.empty())
                                : Notice.warning(done.sentence(), List.of()));
                then.run();
            }
            case SaveResult.ChangedMeanwhile changed ->
                foreign.changed(document, changed.now(), () -> save(document, then));
            case SaveResult.NotSaved failed -> failed(document, failed);
        }
    }

    private void saved(OpenDocument document, SaveResult.Saved done) {
        boolean elsewhere =
                document.session().file().filter(done.file()::equals).isEmpty();
        if (elsewhere) {
            config.opened(done.file());
            document.session().keptIn(done.file());
            foreign.watch(document);
        }
        if (!document.isModified()) {
            document.session().editor().saved();
        }
        saved.run();
    }

    private void failed(OpenDocument document, SaveResult.NotSaved failed) {
        String kept = recoveryFails ? "" : " " + Words.of("save.failed.kept");
        notices.show(new Notice(
                Notice.Weight.FAILURE,
                failed.sentence() + kept,
                List.of(),
                Optional.of(new Notice.Action(Words.of("verb.SAVE_AS"), () -> saveAs(document)))));
    }

    /// Listens to what goes on while nobody asks.
    void follow(OpenDocument document) {
        document.keeper().onRecovery(trouble -> {
            if (trouble.isPresent() && !recoveryFails) {
                notices.show(Notice.warning(Words.of("recovery.cannot"), List.of(trouble.get())));
            }
            recoveryFails = trouble.isPresent();
        });
        document.keeper().onAutosave(result -> {
            switch (result) {
                case SaveResult.Saved done -> saved(document, done);
                case SaveResult.ChangedMeanwhile changed ->
                    foreign.changed(document, changed.now(), () -> save(document));
                case SaveResult.NotSaved failed -> failed(document, failed);
            }
        });
    }

    /// Goes on once nothing unsaved can get lost: at once if there is nothing, else when it is saved or given up. Never
    /// if the person wants to stay, or if it cannot be saved.
    void leave(OpenDocument document, Runnable then) {
        document.finishWriting();
        document.keeper().whenIdle(() -> {
            if (document.isModified()) {
                ask(document, then);
            } else {
                then.run();
            }
        });
    }

    private void ask(OpenDocument document, Runnable then) {
        Question question = new Question(dialogs, Words.of("leave.title", document.name()));
        document.keeper()
                .saved()
                .ifPresentOrElse(
                        saved -> question.listing(
                                Words.of("leave.changed"),
                                ChangeWords.between(saved, document.keeper().document())),
                        () -> question.saying(Words.of("leave.neverSaved")));
        question.answer(Words.of("leave.save"), () -> save(document, then))
                .answer(Words.of("leave.discard"), then)
                .answer(Words.of("leave.cancel"), () -> {})
                .ask();
    }
}
