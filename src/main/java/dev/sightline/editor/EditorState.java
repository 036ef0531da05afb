package dev.sightline.editor;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;

/// A document as it lies on the desk: which map is open, what is selected, what is seen.
public record EditorState(JourneyDocument document, Id<JourneyMap> map, Selection selection, Viewport viewport) {

    /// The map that is open, in its order.
    public MapView view() {
        return document.view(map);
    }

    /// With something else selected.
    public EditorState selecting(Selection next) {
        return new EditorState(document, map, next, viewport);
    }

    /// Seen otherwise.
    public EditorState seen(Viewport next) {
        return new EditorState(document, map, selection, next);
    }

    /// With another map of the document open and nothing selected.
    public EditorState opening(Id<JourneyMap> next) {
        return next.equals(map) ? this : new EditorState(document, next, Selection.NONE, viewport);
    }
}
