package dev.sightline.editor;

import dev.sightline.edit.History;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/// A document as it lies on the desk, at one moment.
///
/// @param document what is drawn: the document with whatever is being tried or typed
/// @param committed the document as the history has it; the same object as the one drawn while nothing is tried
/// @param map the map that is open
/// @param selection what is selected and where the focus stands
/// @param viewport what is seen
/// @param filtering how much of the map is shown
/// @param history what was done, for undo and redo
/// @param text the text being written, if any
/// @param linkFrom where a link that is being drawn with the keys begins
/// @param gesture what the pointer is in the middle of
/// @param notice why the last thing asked for could not be done, as a sentence
@RecordBuilder
@RecordBuilder.Options(addFunctionalMethodsToWith = false)
public record EditorState(
        JourneyDocument document,
        JourneyDocument committed,
        Id<JourneyMap> map,
        Selection selection,
        Viewport viewport,
        Filtering filtering,
        History<Bookmark> history,
        Optional<TextEditing> text,
        Optional<Id<?>> linkFrom,
        Gesture gesture,
        Optional<String> notice)
        implements EditorStateBuilder.With {

    /// A document just opened, with its first map, nothing selected and nothing seen yet.
    ///
    /// @param document has at least one map
    public static EditorState of(JourneyDocument document, Viewport viewport, Gesture resting) {
        return new EditorState(
                document,
                document,
                document.maps().getFirst().id(),
                Selection.NONE,
                viewport,
                Filtering.none(),
                History.empty(),
                Optional.empty(),
                Optional.empty(),
                resting,
                Optional.empty());
    }

    /// The map that is open, in its order, as it is drawn: without what a filter leaves out.
    @SuppressWarnings("ReferenceEquality") // a reading of another document is of no use, however equal
    public MapView view() {
        return filtering
                .reading()
                .filter(one -> one.document() == document && one.map().id().equals(map))
                .orElseGet(() -> document.view(map));
    }

    /// Whether something is being tried that is not in the history.
    @SuppressWarnings("ReferenceEquality") // comparing ten thousand elements would only say the same
    public boolean isPreview() {
        return document != committed;
    }

    /// Whether another state shows the same document, so that its sheet will do.
    @SuppressWarnings("ReferenceEquality") // as above
    public boolean showsSameAs(EditorState other) {
        return document == other.document
                && map.equals(other.map)
                && filtering.showing().equals(other.filtering.showing())
                && filtering.kept().equals(other.filtering.kept());
    }
}
