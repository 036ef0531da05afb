package dev.sightline.edit;

import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import java.util.List;
import java.util.stream.IntStream;

/// Makes a place longer or shorter at one of its edges.
final class Stretching {
    private final Tiers tiers;

    Stretching(MapView view) {
        this.tiers = new Tiers(view);
    }

    /// The place with an edge moved by so many columns of its own level; to the right when positive.
    Place by(Place place, SpanEdit.Edge edge, int columns) {
        List<Integer> covered = covered(place);
        return covered.isEmpty()
                ? place
                : reaching(
                        place,
                        covered,
                        edge,
                        (edge == SpanEdit.Edge.END ? covered.getLast() : covered.getFirst()) + columns);
    }

    /// The place with an edge moved to the column of its own level that lies over a leaf.
    Place to(Place place, SpanEdit.Edge edge, int leaf) {
        List<Integer> covered = covered(place);
        return covered.isEmpty() ? place : reaching(place, covered, edge, tiers.at(tier(place), leaf));
    }

    private int tier(Place place) {
        return tiers.finest(place.columns());
    }

    private List<Integer> covered(Place place) {
        return tiers.leaves() == 0 ? List.of() : tiers.covered(place, tier(place));
    }

    private Place reaching(Place place, List<Integer> covered, SpanEdit.Edge edge, int wanted) {
        int first = covered.getFirst();
        int last = covered.getLast();
        boolean end = edge == SpanEdit.Edge.END;
        int target = end ? Math.clamp(wanted, first, tiers.size(tier(place)) - 1) : Math.clamp(wanted, 0, last);
        int from = end ? first : target;
        int to = end ? target : last;
        // what was free between the columns stays free
        List<Integer> reached = IntStream.rangeClosed(from, to)
                .filter(i -> covered.contains(i) || i < first || i > last)
                .boxed()
                .toList();
        return reached.equals(covered) ? place : tiers.on(tier(place), reached);
    }
}
