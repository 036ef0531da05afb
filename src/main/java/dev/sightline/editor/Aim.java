package dev.sightline.editor;

import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.Placed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is selected once an edit is done.
@FunctionalInterface
public interface Aim {
    /// What was selected, or its nearest neighbour.
    Aim FOLLOW = (before, next, changes) ->
            changes.isEmpty() && !before.isPreview() ? before.selection() : Following.into(before, next);

    /// What came to be, if anything did.
    Aim NEW = Aim::added;

    /// A selection known beforehand.
    static Aim at(Selection selection) {
        return (before, next, changes) -> selection;
    }

    /// The selection on the next document.
    Selection in(EditorState before, JourneyDocument next, ChangeSet changes);

    private static Selection added(EditorState before, JourneyDocument next, ChangeSet changes) {
        List<Element> all = changes.changes().values().stream()
                .filter(change -> change.before() == null)
                .map(Change::after)
                .filter(Objects::nonNull)
                .toList();
        List<Element> standing = all.stream().filter(Aim::stands).toList();
        List<Element> chosen = standing.isEmpty() ? all : standing;
        if (chosen.isEmpty() || next.find(before.map()).isEmpty()) {
            return FOLLOW.in(before, next, changes);
        }
        Optional<Spot> spot = new Grid(next.view(before.map()))
                .spot(chosen.getLast(), before.selection().column());
        return new Selection(chosen.stream().<Id<?>>map(Element::id).toList(), spot, Optional.empty());
    }

    private static boolean stands(Element element) {
        return switch (element) {
            case Placed _, Column _, MapRow _, LaneGroup _ -> true;
            default -> false;
        };
    }
}
