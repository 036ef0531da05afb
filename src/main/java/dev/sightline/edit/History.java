package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was done to a document, in order, and where in that order we stand. An immutable value.
///
/// @param <B> what a bookmark of the selection is; the history only keeps it
public final class History<B> {
    /// Changes with the same merge key join one step when they follow each other more quickly than this.
    public static final Duration MERGE_WITHIN = Duration.ofMillis(500);

    private final List<Entry<B>> entries;
    private final int position;
    /// How many entries had been done when the document was saved; −1 when no way leads back there.
    private final int saved;

    private final boolean open;

    /// A merge key under which changes join however much later they come: one visit to a field of a form.
    public interface Visit {}

    /// One step.
    ///
    /// @param label for the undo menu
    /// @param mergeKey the field that was typed in, if the step may join its neighbour
    public record Entry<B>(
            String label, ChangeSet changes, B before, B after, Instant time, Optional<Object> mergeKey) {}

    /// A document with the history that led to it and the selection to show.
    public record Moved<B>(JourneyDocument document, History<B> history, B selection) {}

    private History(List<Entry<B>> entries, int position, int saved, boolean open) {
        this.entries = entries;
        this.position = position;
        this.saved = saved;
        this.open = open;
    }

    /// Nothing done yet, nothing unsaved.
    public static <B> History<B> empty() {
        return new History<>(List.of(), 0, 0, false);
    }

    /// The history with one more step done; what had been undone is forgotten.
    public History<B> done(Entry<B> entry) {
        if (entry.changes().isEmpty()) {
            return this;
        }
        List<Entry<B>> kept = new ArrayList<>(entries.subList(0, position));
        int savedNow = saved > position ? -1 : saved;
        if (joins(entry)) {
            Entry<B> last = kept.removeLast();
            ChangeSet both = last.changes().then(entry.changes());
            if (!both.isEmpty()) {
                kept.add(new Entry<>(last.label(), both, last.before(), entry.after(), entry.time(), entry.mergeKey()));
            }
            return new History<>(List.copyOf(kept), kept.size(), savedNow, !both.isEmpty());
        }
        kept.add(entry);
        return new History<>(List.copyOf(kept), kept.size(), savedNow, true);
    }

    private boolean joins(Entry<B> entry) {
        if (!open || position == 0 || saved == position || entry.mergeKey().isEmpty()) {
            return false;
        }
        Entry<B> last = entries.get(position - 1);
        return last.mergeKey().equals(entry.mergeKey())
                && (entry.mergeKey().get() instanceof Visit
                        || Duration.between(last.time(), entry.time()).compareTo(MERGE_WITHIN) < 0);
    }

    /// The same history, in which the next step does not join the last one: after a click elsewhere.
    public History<B> closed() {
        return new History<>(entries, position, saved, false);
    }

    /// The step that undo would take back.
    public Optional<Entry<B>> undoable() {
        return position == 0 ? Optional.empty() : Optional.of(entries.get(position - 1));
    }

    /// The step that redo would do again.
    public Optional<Entry<B>> redoable() {
        return position == entries.size() ? Optional.empty() : Optional.of(entries.get(position));
    }

    /// The document before the last step; empty if there is none.
    public Optional<Moved<B>> undo(JourneyDocument document) {
        return undoable()
                .map(entry -> new Moved<>(
                        document.with(entry.changes().inverse()),
                        new History<>(entries, position - 1, saved, false),
                        entry.before()));
    }

    /// The document after the step that was taken back last; empty if there is none.
    public Optional<Moved<B>> redo(JourneyDocument document) {
        return redoable()
                .map(entry -> new Moved<>(
                        document.with(entry.changes()),
                        new History<>(entries, position + 1, saved, false),
                        entry.after()));
    }

    /// The history once the document as it is now has been saved.
    public History<B> saved() {
        return new History<>(entries, position, position, false);
    }

    /// Whether the document differs from what was saved, as far as the steps tell.
    public boolean modified() {
        return saved != position;
    }

    /// All steps, those that were undone included.
    public List<Entry<B>> entries() {
        return entries;
    }

    /// How many of the steps are done.
    public int position() {
        return position;
    }
}
