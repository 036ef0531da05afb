package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Elements of another document, or of an earlier state of this one, come onto a map: with fresh ids where theirs are
/// taken, with the personas, channels and the like that they speak of, and with the links between them.
///
/// @param fragment a document with the elements and with what tells how they belong together; of one map at most
/// @param chosen the elements of it that come, their parts included; the others only stand for what is here already
/// @param at where the topmost and leftmost of them comes to stand; where they stood, as far as can be told, when empty
public record Bring(JourneyDocument fragment, Set<Id<?>> chosen, Id<JourneyMap> map, Optional<At> at) implements Edit {
    public Bring {
        chosen = Set.copyOf(chosen);
    }

    /// A place on a map.
    ///
    /// @param row a lane, line or group; anything else stands for what is above the first row
    /// @param leaf a leaf of the map's view; below 0 for the heads of rows
    public record At(Id<?> row, int leaf) {}

    @Override
    public String label() {
        List<Element> meant = fragment.elements().stream()
                .filter(element -> chosen.contains(element.id()))
                .filter(element -> Bringing.isTop(element, chosen))
                .toList();
        return "Paste " + Wording.count(meant);
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        if (document.find(map).isEmpty()) {
            throw new Rejected("The map is not there any more. Open another one.");
        }
        return new Bringing(document, this).changes();
    }
}
