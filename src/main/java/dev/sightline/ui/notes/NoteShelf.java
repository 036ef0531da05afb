package dev.sightline.ui.notes;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.find.NoteThread;
import dev.sightline.model.Comment;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The notes of the open document, read again only when they may have become others; and the ways between them.
public final class NoteShelf {
    private final Session session;
    private List<NoteThread> threads = List.of();
    private @Nullable JourneyDocument read;

    /// The notes of a document.
    public NoteShelf(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /// All of them, in reading order.
    @SuppressWarnings("ReferenceEquality") // reading an equal document again does no harm
    public List<NoteThread> threads() {
        JourneyDocument now = session.editor().state().committed();
        if (now != read) {
            read = now;
            threads = NoteThread.of(now);
        }
        return threads;
    }

    /// How many wait for somebody.
    public static long open(JourneyDocument document) {
        return document.all(Comment.class).stream()
                .filter(comment -> comment.replyTo().isEmpty() && !comment.resolved())
                .count();
    }

    /// The thread of the note that is selected.
    public Optional<NoteThread> selected() {
        return only().filter(id -> isComment(id)).flatMap(id -> NoteThread.with(id, threads()));
    }

    /// The thread that is selected, or the first one on what is selected: an open one before a resolved one.
    public Optional<NoteThread> meant() {
        return selected()
                .or(() -> state().selection()
                        .lead()
                        .flatMap(on ->
                                on(on).filter(NoteThread::isOpen).findFirst().or(() -> on(on).findFirst())));
    }

    private Stream<NoteThread> on(Id<?> element) {
        return state().view().commented().contains(element)
                ? threads().stream().filter(thread -> thread.on().id().equals(element))
                : Stream.empty();
    }

    private Optional<Id<?>> only() {
        return state().selection().elements().size() == 1 ? state().selection().lead() : Optional.empty();
    }

    private boolean isComment(Id<?> id) {
        return state().committed().find(id).filter(Comment.class::isInstance).isPresent();
    }

    private EditorState state() {
        return session.editor().state();
    }

    /// Selects a thread where it is, on whichever map.
    public void goTo(NoteThread thread) {
        session.goTo(thread.head().id());
    }

    /// Selects the next open note of the document, on whichever map, or any if all are resolved.
    ///
    /// @param by 1 for the next one, −1 for the one before
    public void step(int by) {
        List<NoteThread> all = threads();
        List<NoteThread> open = all.stream().filter(NoteThread::isOpen).toList();
        List<NoteThread> walked = open.isEmpty() ? all : open;
        if (walked.isEmpty()) {
            return;
        }
        int here = meant().map(all::indexOf).orElse(by > 0 ? -1 : all.size());
        for (int i = 1; i <= all.size(); i++) {
            NoteThread next = all.get(Math.floorMod(here + i * by, all.size()));
            if (walked.contains(next)) {
                goTo(next);
                return;
            }
        }
    }
}
