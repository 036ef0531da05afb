package dev.sightline.ui;

import dev.sightline.edit.Put;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.Review;
import dev.sightline.press.ReviewItem;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.review.ReviewList;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;

/// Taking over what people wrote into copies of a PDF: asks for the copies, reads them in the background, shows what
/// came back, and takes over as one step what is ticked.
final class ReviewImport {
    private final SystemDialogs system;
    private final NoticeStack notices;
    private final DialogLayer dialogs;

    ReviewImport(SystemDialogs system, NoticeStack notices, DialogLayer dialogs) {
        this.system = system;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /// Asks for the copies and goes on with them.
    void ask(Session session) {
        List<Path> copies = system.reviewsToOpen();
        if (!copies.isEmpty()) {
            read(session, copies);
        }
    }

    private void read(Session session, List<Path> copies) {
        JourneyDocument document = session.editor().state().committed();
        boolean[] stopped = new boolean[1];
        NoticeStack.Going going = notices.going(Words.of("review.going"), () -> stopped[0] = true);
        Thread.ofVirtual().name("review").start(() -> {
            Review review = Review.of(document, copies);
            Platform.runLater(() -> {
                going.over();
                if (!stopped[0]) {
                    show(session, document, review);
                }
            });
        });
    }

    private void show(Session session, JourneyDocument document, Review review) {
        ReviewList[] here = new ReviewList[1];
        ReviewList list = new ReviewList(
                document,
                review,
                chosen -> {
                    dialogs.close();
                    take(session, review, chosen);
                },
                on -> {
                    dialogs.close();
                    session.goTo(on);
                    // what was ticked stays so meanwhile
                    Notice.Action back = new Notice.Action(Words.of("review.back"), () -> open(here[0]));
                    notices.show(Notice.good(Words.of("review.shown"), Optional.of(back)));
                });
        here[0] = list;
        open(list);
    }

    private void open(ReviewList list) {
        dialogs.open(Words.of("review.title"), list, list.first());
    }

    private void take(Session session, Review review, List<ReviewItem> chosen) {
        if (!chosen.isEmpty() && session.editor().apply(new Put("Take over a review", review.taken(chosen)))) {
            notices.show(Notice.good(Words.count("review.taken", chosen.size()), Optional.empty()));
        }
    }
}
