package dev.sightline.layout.grid;

import dev.sightline.layout.Extent;
import dev.sightline.layout.Metrics;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the columns of a map stand: one extent for each leaf, gutters between them. A map without columns has one wide
/// extent, so that what stands on the whole map has a place.
final class Columns {
    /// A column is never narrower or wider than this.
    private static final double NARROWEST = 120;

    private static final double WIDEST = 480;
    /// A map of few columns gives them more room, so that the sheet is not a ribbon: up to this.
    private static final double ROOMY = 264;

    private static final double GRID_AT_LEAST = 720;

    private final MapView view;
    private final List<Extent> extents;

    private Columns(MapView view, List<Extent> extents) {
        this.view = view;
        this.extents = extents;
    }

    /// The columns of a map from `left` on.
    ///
    /// @param links where links want wider gutters
    static Columns of(MapView view, Metrics metrics, LinkRoom links, double left) {
        List<Column> leaves = view.leaves();
        if (leaves.isEmpty()) {
            return new Columns(view, List.of(new Extent(left, left + GRID_AT_LEAST)));
        }
        double usual = Math.max(metrics.column(), Math.min(ROOMY, GRID_AT_LEAST / leaves.size()));
        List<Extent> extents = new ArrayList<>(leaves.size());
        double x = left;
        for (int i = 0; i < leaves.size(); i++) {
            if (i > 0) {
                boolean sameParent = parent(leaves.get(i)).equals(parent(leaves.get(i - 1)));
                x += (sameParent ? metrics.gutter() : metrics.stageGutter()) + links.before(i);
            }
            double width = width(view, leaves.get(i), usual);
            extents.add(new Extent(x, x + width));
            x += width;
        }
        return new Columns(view, List.copyOf(extents));
    }

    private static Optional<Id<Stage>> parent(Column leaf) {
        return switch (leaf) {
            case Step step -> step.stage().isPresent() ? step.stage() : Optional.empty();
            case Stage stage -> Optional.of(stage.id());
        };
    }

    private static double width(MapView view, Column leaf, double usual) {
        Optional<Integer> wanted = switch (leaf) {
            case Step step ->
                step.width()
                        .or(() -> step.stage()
                                .flatMap(id -> view.document().get(id).width()));
            case Stage stage -> stage.width();
        };
        return wanted.or(() -> view.map().columnWidth())
                .map(points -> Math.clamp(points, NARROWEST, WIDEST))
                .orElse(usual);
    }

    /// How many; at least 1.
    int count() {
        return extents.size();
    }

    /// The extent of each.
    List<Extent> extents() {
        return extents;
    }

    /// The extent of one leaf.
    Extent of(int leaf) {
        return extents.get(leaf);
    }

    /// From the left edge of a span's first leaf to the right edge of its last.
    Extent of(MapView.Span span) {
        return new Extent(
                extents.get(span.first()).left(), extents.get(span.last()).right());
    }

    /// From the first column to the last.
    Extent all() {
        return new Extent(extents.getFirst().left(), extents.getLast().right());
    }

    /// The spans of leaves that a place covers; the whole map for a place that names no column of it.
    List<MapView.Span> spans(Place place) {
        List<MapView.Span> spans = view.spans(place);
        return spans.isEmpty() ? List.of(new MapView.Span(0, count() - 1)) : spans;
    }
}
