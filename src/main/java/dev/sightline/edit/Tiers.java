package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Place;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// The columns of a map cut three times without gaps: into leaves, into stages, and into whatever stands at the top.
/// What has no stage or phase stands for itself in the coarser cuts.
final class Tiers {
    static final int LEAVES = 0;
    private static final int TOP = 2;

    private final MapView view;
    private final List<List<Column>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final List<Map<Id<?>, Integer>> indices = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
    private final List<List<Integer>> atLeaf = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    Tiers(MapView view) {
        this.view = view;
        for (Column leaf : view.leaves()) {
            List<Column> path = path(view.document(), leaf);
            add(LEAVES, leaf);
            add(1, path.stream().filter(Tiers::isStage).findFirst().orElse(leaf));
            add(TOP, path.getLast());
        }
    }

    private static List<Column> path(JourneyDocument document, Column leaf) {
        List<Column> path = new ArrayList<>(List.of(leaf));
        Column at = leaf;
        while (true) {
            Id<Stage> above = switch (at) {
                case Step step -> step.stage().orElse(null);
                case Stage stage -> stage.phase().orElse(null);
            };
            if (above == null) {
                return path;
            }
            at = document.get(above);
            path.add(at);
        }
    }

    private static boolean isStage(Column column) {
        return column instanceof Stage stage && stage.level() == Stage.Level.STAGE;
    }

    private void add(int tier, Column column) {
        List<Column> cut = columns.get(tier);
        if (cut.isEmpty() || !cut.getLast().equals(column)) {
            indices.get(tier).put(column.id(), cut.size());
            cut.add(column);
        }
        atLeaf.get(tier).add(cut.size() - 1);
    }

    /// How many columns a cut has.
    int size(int tier) {
        return columns.get(tier).size();
    }

    /// How many leaves there are.
    int leaves() {
        return size(LEAVES);
    }

    /// The finest cut in which all the columns stand; the leaves where none has them all.
    int finest(Collection<Id<? extends Column>> some) {
        for (int tier = LEAVES; tier <= TOP; tier++) {
            if (indices.get(tier).keySet().containsAll(some)) {
                return tier;
            }
        }
        return LEAVES;
    }

    /// Whether a column is one of this map.
    boolean has(Id<? extends Column> column) {
        return view.span(column).isPresent();
    }

    /// Which of the columns of a cut lies over a leaf; the nearest for a leaf beyond the ends.
    int at(int tier, int leaf) {
        return atLeaf.get(tier).get(Math.clamp(leaf, 0, leaves() - 1));
    }

    /// The columns of a cut that a place covers, as indices; in order.
    List<Integer> covered(Place place, int tier) {
        List<Integer> found = new ArrayList<>();
        for (Span span : view.spans(place)) {
            for (int i = at(tier, span.first()); i <= at(tier, span.last()); i++) {
                found.add(i);
            }
        }
        return found;
    }

    /// The column of a cut at an index.
    Column column(int tier, int index) {
        return columns.get(tier).get(index);
    }

    /// The place on some columns of a cut: one, a range, or several.
    ///
    /// @param sorted their indices in order, at least one
    Place on(int tier, List<Integer> sorted) {
        int first = sorted.getFirst();
        int last = sorted.getLast();
        if (last - first + 1 == sorted.size()) {
            Span from = view.span(column(tier, first).id()).orElseThrow();
            Span to = view.span(column(tier, last).id()).orElseThrow();
            return between(tier, from.first(), to.last());
        }
        return several(sorted.stream().map(i -> column(tier, i)).toList());
    }

    /// The place from a leaf to another, as columns of a cut or of the next coarser one in which both ends are of one
    /// level.
    Place between(int tier, int firstLeaf, int lastLeaf) {
        for (int cut = tier; cut <= TOP; cut++) {
            Column from = column(cut, at(cut, firstLeaf));
            Column to = column(cut, at(cut, lastLeaf));
            if (from.equals(to)) {
                return Place.on(from.id());
            }
            if (sameLevel(from, to)) {
                return new Place.Range(from.id(), to.id());
            }
        }
        return several(view.leaves().subList(firstLeaf, lastLeaf + 1));
    }

    /// From the first of some columns to the last; each of them where these are of two levels.
    static Place range(List<Column> some) {
        Column from = some.getFirst();
        Column to = some.getLast();
        if (from.equals(to)) {
            return Place.on(from.id());
        }
        return sameLevel(from, to) ? new Place.Range(from.id(), to.id()) : several(some);
    }

    /// Whether both are phases, stages or steps.
    static boolean sameLevel(Column one, Column other) {
        return Wording.kind(one).equals(Wording.kind(other));
    }

    private static Place several(Collection<? extends Column> some) {
        List<Id<? extends Column>> ids = new ArrayList<>();
        some.forEach(column -> ids.add(column.id()));
        return new Place.Several(ids);
    }

    /// The place on some columns that need not be of one cut.
    Place onEach(SequencedSet<Id<? extends Column>> some) {
        int tier = finest(some);
        if (indices.get(tier).keySet().containsAll(some)) {
            return on(
                    tier,
                    some.stream().map(id -> indices.get(tier).get(id)).sorted().toList());
        }
        return new Place.Several(List.copyOf(some));
    }

    /// A place as stages, or as leaves where these are of several levels.
    Place onStages(Place place) {
        Place found = on(1, covered(place, 1));
        return finest(found.columns()) <= 1
                ? found
                : several(covered(place, LEAVES).stream()
                        .map(i -> column(LEAVES, i))
                        .toList());
    }

    /// The first leaf that a place covers; 0 on a map without columns.
    int firstLeaf(Place place) {
        List<Span> spans = view.spans(place);
        return spans.isEmpty() ? 0 : spans.getFirst().first();
    }
}
