package dev.sightline.editor;

import dev.sightline.editor.Grid.Row;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ranges of places: from one corner to another, with everything that stands in them.
final class SelectionRange {
    private final Grid grid;

    /// The ranges of a grid.
    SelectionRange(Grid grid) {
        this.grid = grid;
    }

    /// Everything between two corners. The focus stays in the second one.
    Selection between(Spot anchor, Spot spot) {
        Set<Id<?>> found = new LinkedHashSet<>();
        for (Spot one : spots(anchor, spot)) {
            found.addAll(grid.at(one));
        }
        grid.at(spot).stream().findFirst().ifPresent(lead -> {
            found.remove(lead);
            found.add(lead);
        });
        return new Selection(List.copyOf(found), Optional.of(spot), Optional.of(anchor));
    }

    /// The places between two corners, row by row.
    List<Spot> spots(Spot anchor, Spot spot) {
        int top = Math.min(grid.index(anchor.row()), grid.index(spot.row()));
        int bottom = Math.max(grid.index(anchor.row()), grid.index(spot.row()));
        List<Spot> found = new ArrayList<>();
        for (int row = Math.max(0, top); row <= bottom; row++) {
            Row one = grid.rows().get(row);
            for (int leaf = Math.min(anchor.leaf(), spot.leaf());
                    leaf <= Math.max(anchor.leaf(), spot.leaf());
                    leaf++) {
                Spot place = new Spot(one.id(), leaf);
                if (grid.has(place)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /// The range with its free corner moved to where a walk leads.
    Selection extended(Selection from, Selection walked) {
        Optional<Spot> anchor = from.anchor().or(from::spot).filter(grid::has);
        Optional<Spot> spot = walked.spot();
        return anchor.isEmpty() || spot.isEmpty() ? walked : between(anchor.get(), spot.get());
    }

    /// The next wider selection: all in the place, all in the row, all in the lanes or the heads of the map.
    Selection wider(Selection from) {
        Optional<Spot> focus = from.spot().filter(grid::has);
        if (focus.isEmpty()) {
            return everything();
        }
        Spot spot = focus.get();
        Selection place = between(spot, spot);
        if (from.anchor().isEmpty() && from.elements().size() < place.elements().size()) {
            return place;
        }
        Selection row = spot.isHead() ? everything() : between(spot.at(0), spot.at(grid.leaves() - 1));
        return from.elements().size() < row.elements().size() ? row : everything();
    }

    private Selection everything() {
        List<Row> lanes = grid.rows().stream()
                .filter(row -> !row.kind().isColumns() && !row.kind().isHeadOnly())
                .toList();
        return lanes.isEmpty()
                ? Selection.NONE
                : between(
                        new Spot(lanes.getFirst().id(), 0),
                        new Spot(lanes.getLast().id(), grid.leaves() - 1));
    }
}
