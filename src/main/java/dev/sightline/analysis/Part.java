package dev.sightline.analysis;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part of a document's maps, each as a small map of its own that can be laid out, told and printed as any other.
///
/// A stage or step is there with all that stands on it, a lane with all that stands in it, both together with what
/// stands where they cross; a card, a curve or what ties and marks them with the columns and lanes that it stands in,
/// without its neighbours there. Whatever stays keeps its id, what reaches further ends where the part does, and what
/// leads out of it is left out, as is all that is told of a map or the document as a whole but who it is of.
///
/// @param document in which the maps are no more than the part
/// @param maps those that have something of it
public record Part(JourneyDocument document, List<Id<JourneyMap>> maps) {
    public Part {
        maps = List.copyOf(maps);
    }

    /// The part of some maps that shows some elements; empty if they have none of them.
    public static Optional<Part> of(
            JourneyDocument document, List<Id<JourneyMap>> maps, Collection<? extends Id<?>> asked) {
        List<Id<JourneyMap>> having = new ArrayList<>();
        Map<Id<JourneyMap>, PartExtent> extents = new HashMap<>();
        for (Id<JourneyMap> map : maps) {
            MapView view = document.view(map);
            PartExtent extent = new PartExtent(view, asked);
            if (!extent.isNothing()) {
                having.add(map);
                if (!extent.isWhole()) {
                    extents.put(map, extent);
                }
            }
        }
        if (having.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(extents.isEmpty() ? document : new Detached(document, extents).document(), having));
    }

    /// Whether a map has anything of some elements.
    public static boolean has(MapView view, Collection<? extends Id<?>> asked) {
        return !new PartExtent(view, asked).isNothing();
    }
}
