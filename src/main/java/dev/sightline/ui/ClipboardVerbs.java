package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.paste.Pasteboard;
import dev.sightline.ui.picture.MapPicture;
import dev.sightline.ui.picture.PictureIntake;
import java.util.Optional;
import java.util.function.Supplier;

/// The verbs of the clipboard, and the one that takes in pictures from files.
final class ClipboardVerbs {
    private final SystemDialogs system;
    private final Supplier<Optional<Session>> session;
    private final PictureIntake pictures;
    private final MapPicture mapPicture;
    private final Pasteboard pasteboard;

    ClipboardVerbs(
            SystemDialogs system,
            NoticeStack notices,
            DialogLayer dialogs,
            PictureIntake pictures,
            Supplier<Optional<Session>> session) {
        this.system = system;
        this.session = session;
        this.pictures = pictures;
        this.mapPicture = new MapPicture(notices);
        this.pasteboard = new Pasteboard(dialogs, said -> notices.show(Notice.info(said)), pictures);
    }

    void enter(WindowVerbs verbs) {
        verbs.on(Verb.CUT, () -> session.get().ifPresent(open -> pasteboard.cut(open, mapPicture)))
                .on(Verb.COPY, () -> session.get().ifPresent(open -> pasteboard.copy(open, mapPicture)))
                .on(Verb.PASTE, () -> session.get().ifPresent(open -> pasteboard.paste(open.editor())))
                .on(Verb.PASTE_SPECIAL, () -> session.get().ifPresent(open -> pasteboard.special(open.editor())))
                .on(Verb.COPY_AS_PICTURE, () -> session.get().ifPresent(mapPicture::copy))
                .on(
                        Verb.INSERT_PICTURE,
                        () -> session.get()
                                .ifPresent(open -> pictures.files(open.editor(), system.picturesToInsert())));
    }
}
