package dev.sightline.editor;

import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.util.List;
import java.util.Optional;

/// Where the selection goes when the document changes under it: with what is selected, or to its nearest neighbour.
final class Following {
    private final Grid before;
    private final Grid after;

    private Following(Grid before, Grid after) {
        this.before = before;
        this.after = after;
    }

    /// The state on the next document, on another map if its own has gone.
    static EditorState mapOf(EditorState state, JourneyDocument next) {
        Id<JourneyMap> map = next.find(state.map()).isPresent()
                ? state.map()
                : next.maps().getFirst().id();
        return state.withDocument(next).withCommitted(next).withMap(map);
    }

    /// The selection of a state on the next document.
    static Selection into(EditorState state, JourneyDocument next) {
        if (next.find(state.map()).isEmpty()) {
            return Selection.NONE;
        }
        Following following =
                new Following(new Grid(state.committed().view(state.map())), new Grid(next.view(state.map())));
        return following.follow(state.selection());
    }

    private Selection follow(Selection selection) {
        JourneyDocument next = after.view().document();
        Selection left = selection.within(next);
        Optional<Spot> spot = selection.spot().map(this::moved);
        Optional<Element> lead = left.lead().flatMap(next::find);
        if (lead.isPresent()) {
            Optional<Spot> its = after.spot(lead.get(), spot.map(Spot::leaf).orElse(0));
            boolean kept = left.elements().size() == selection.elements().size();
            return new Selection(
                    left.elements(),
                    its,
                    kept ? selection.anchor().map(this::moved).filter(after::has) : Optional.empty());
        }
        return spot.filter(after::has)
                .map(place -> selection.isEmpty() ? Selection.place(place) : neighbour(place))
                .orElse(Selection.NONE);
    }

    /// What now stands in the place of something that is gone.
    private Selection neighbour(Spot place) {
        List<Id<?>> there = after.at(place);
        return there.isEmpty() ? Selection.place(place) : Selection.of(there.getFirst(), place);
    }

    /// The same place after the change; the nearest one when its row or column is gone.
    private Spot moved(Spot spot) {
        Id<?> row = spot.row();
        if (after.index(row) < 0 && !after.rows().isEmpty()) {
            int index = Math.clamp(before.index(row), 0, after.rows().size() - 1);
            row = after.rows().get(index).id();
        }
        int leaf = spot.isHead() ? Spot.HEAD : Math.clamp(leaf(spot.leaf()), 0, after.leaves() - 1);
        boolean columns = after.row(row).filter(one -> one.kind().isColumns()).isPresent();
        boolean headOnly = after.row(row).filter(one -> one.kind().isHeadOnly()).isPresent();
        return new Spot(row, columns && leaf == Spot.HEAD ? 0 : headOnly ? Spot.HEAD : leaf);
    }

    private int leaf(int leaf) {
        List<Column> leaves = before.view().leaves();
        return leaf < leaves.size()
                ? after.view()
                        .span(leaves.get(leaf).id())
                        .map(span -> span.first())
                        .orElse(leaf)
                : leaf;
    }
}
