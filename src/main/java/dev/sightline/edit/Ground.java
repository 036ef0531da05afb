package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Where on a map stands what comes onto it: which column here stands for which there, and which lane. Cards that come
/// to a place keep their distances; where no place is said, columns and lanes of the same id, name or kind are meant.
/// What is missing is added at the end.
final class Ground {
    private final Bring bring;
    private final Optional<MapView> source;
    private final Set<Id<?>> chosen;
    private final Map<Id<?>, Id<?>> now;
    private List<Id<? extends Column>> leaves = List.of();
    private Optional<MapView> target = Optional.empty();
    private ChangeSet made = ChangeSet.NONE;

    Ground(Bring bring, Optional<MapView> source, Map<Id<?>, Id<?>> now) {
        this.bring = bring;
        this.source = source;
        this.chosen = bring.chosen();
        this.now = now;
    }

    /// The column after which new ones come.
    Optional<Id<?>> column(JourneyDocument document) {
        List<Column> there = document.view(bring.map()).leaves();
        return bring.at()
                .filter(at -> at.leaf() >= 0 && !there.isEmpty())
                .map(at -> there.get(Math.min(at.leaf(), there.size() - 1)).id());
    }

    /// The row after which new ones come.
    Optional<Id<?>> row(JourneyDocument document) {
        return bring.at()
                .flatMap(at -> document.find(at.row()))
                .filter(row -> row instanceof MapRow || row instanceof LaneGroup)
                .filter(row -> Kin.map(row).filter(bring.map()::equals).isPresent())
                .map(Element::id);
    }

    /// Finds or makes the columns and lanes on which loose cards and curves come to stand.
    ///
    /// @param document with the new columns and rows
    /// @return what was made
    ChangeSet prepare(JourneyDocument document) throws Rejected {
        MapView from = source.orElseThrow();
        boolean shifting = bring.at().isPresent()
                && chosen.stream()
                        .map(id -> from.document().find(id).orElse(null))
                        .noneMatch(one -> one instanceof Column || one instanceof MapRow || one instanceof LaneGroup);
        JourneyDocument wide =
                findLeaves(document, from, shifting && bring.at().orElseThrow().leaf() >= 0);
        JourneyDocument ready = findLanes(wide, from, shifting);
        target = Optional.of(ready.view(bring.map()));
        return made;
    }

    private JourneyDocument findLeaves(JourneyDocument document, MapView from, boolean shifting) throws Rejected {
        NavigableSet<Integer> needed = new TreeSet<>();
        for (Id<?> id : chosen) {
            switch (from.document().find(id).orElse(null)) {
                case Placed placed -> from.spans(placed.place()).forEach(span -> addAll(needed, span));
                case ScoreCurve curve ->
                    curve.points().forEach(point -> from.span(point.on()).ifPresent(span -> addAll(needed, span)));
                case null, default -> {}
            }
        }
        needed.removeIf(leaf -> chosen.contains(from.leaves().get(leaf).id()));
        List<Id<? extends Column>> here = new ArrayList<>(
                document.view(bring.map()).leaves().stream().map(Column::id).toList());
        // what has just come is not meant by what came beside it
        here.removeAll(now.values());
        int standing = here.size();
        int[] slots = new int[from.leaves().size()];
        for (int leaf : needed) {
            slots[leaf] = shifting
                    ? bring.at().orElseThrow().leaf() + leaf - needed.first()
                    : match(document, here.subList(0, standing), from.leaves().get(leaf), leaf);
        }
        JourneyDocument wide = document;
        for (int leaf : needed) {
            while (here.size() <= slots[leaf]) {
                boolean own = here.size() == slots[leaf];
                Column fresh = blank(wide, here, own ? from.leaves().get(leaf).name() : "");
                wide = put(wide, here.isEmpty() ? Where.lastIn(bring.map()) : Where.after(here.getLast()), fresh);
                here.add(fresh.id());
            }
        }
        List<Id<? extends Column>> found = new ArrayList<>();
        for (int leaf = 0; leaf < slots.length; leaf++) {
            Id<? extends Column> own = from.leaves().get(leaf).id();
            found.add(
                    needed.contains(leaf)
                            ? here.get(slots[leaf])
                            : Id.<Step>of(now.getOrDefault(own, own).value()));
        }
        leaves = found;
        return wide;
    }

    private static void addAll(Collection<Integer> leaves, MapView.Span span) {
        for (int leaf = span.first(); leaf <= span.last(); leaf++) {
            leaves.add(leaf);
        }
    }

    /// The leaf here that is meant by one there; beyond the last if none is.
    private static int match(JourneyDocument document, List<Id<? extends Column>> here, Column there, int leaf) {
        int same = here.indexOf(there.id());
        if (same >= 0) {
            return same;
        }
        for (int i = 0; i < here.size(); i++) {
            if (!there.name().isBlank() && document.get(here.get(i)).name().equalsIgnoreCase(there.name())) {
                return i;
            }
        }
        return leaf;
    }

    private Column blank(JourneyDocument document, List<Id<? extends Column>> here, String name) {
        FreshIds ids = FreshIds.of(document);
        return here.isEmpty() || document.get(here.getLast()) instanceof Stage
                ? Blank.stage(ids, bring.map(), Stage.Level.STAGE, name)
                : Blank.step(ids, bring.map(), name);
    }

    private JourneyDocument put(JourneyDocument document, Where where, Element one) throws Rejected {
        Draft draft = new Draft(document);
        Seat.of(document, where, one).take(draft, List.of(one));
        made = made.then(draft.changes());
        return document.with(draft.changes());
    }

    private JourneyDocument findLanes(JourneyDocument document, MapView from, boolean shifting) throws Rejected {
        List<Lane> there = from.lanes();
        TreeSet<Integer> needed = new TreeSet<>();
        for (int i = 0; i < there.size(); i++) {
            Lane lane = there.get(i);
            boolean used = from.placed(lane.id()).stream().anyMatch(one -> chosen.contains(one.id()))
                    || from.curves(lane.id()).stream().anyMatch(one -> chosen.contains(one.id()));
            if (used && !chosen.contains(lane.id())) {
                needed.add(i);
            }
        }
        JourneyDocument ready = document;
        List<Lane> here = new ArrayList<>(document.view(bring.map()).lanes());
        int begin = shifting ? start(document) : 0;
        for (int i : needed) {
            int slot = shifting ? begin + i - needed.first() : match(here, there.get(i));
            while (here.size() <= slot) {
                Lane like = there.get(i - (slot - here.size()));
                Lane fresh = Blank.lane(FreshIds.of(ready), bring.map(), like.kind(), like.name());
                ready = put(ready, here.isEmpty() ? Where.lastIn(bring.map()) : Where.after(lastRow(ready)), fresh);
                here.add(fresh);
            }
            now.put(there.get(i).id(), here.get(slot).id());
        }
        return ready;
    }

    private Id<?> lastRow(JourneyDocument document) {
        MapView.Band last = document.view(bring.map()).bands().getLast();
        return last.group().isPresent()
                ? last.group().get().id()
                : last.rows().getLast().id();
    }

    /// The lane at the place that is said, or the first below it.
    private int start(JourneyDocument document) {
        Id<?> row = bring.at().orElseThrow().row();
        int lanes = 0;
        for (MapView.Band band : document.view(bring.map()).bands()) {
            if (band.group().filter(group -> group.id().equals(row)).isPresent()) {
                return lanes;
            }
            for (MapRow one : band.rows()) {
                if (one.id().equals(row)) {
                    return lanes;
                }
                lanes += one instanceof Lane ? 1 : 0;
            }
        }
        return 0;
    }

    /// The lane here that is meant by one there; beyond the last if none is.
    private static int match(List<Lane> here, Lane there) {
        int kind = -1;
        for (int i = 0; i < here.size(); i++) {
            Lane lane = here.get(i);
            if (lane.id().equals(there.id())) {
                return i;
            }
            boolean alike = lane.kind() == there.kind();
            if (kind < 0 && alike && lane.name().equalsIgnoreCase(there.name())) {
                kind = i;
            }
        }
        if (kind >= 0 || there.kind() == LaneKind.CUSTOM) {
            return kind >= 0 ? kind : here.size();
        }
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).kind() == there.kind()) {
                return i;
            }
        }
        return here.size();
    }

    /// Where here something stands that stood somewhere there.
    Optional<Place> place(Place place) {
        if (place instanceof Place.WholeMap) {
            return Optional.of(place);
        }
        if (chosen.containsAll(place.columns())) {
            return Optional.of(renamed(place));
        }
        MapView from = source.orElseThrow();
        List<Id<? extends Column>> on = from.spans(place).stream()
                .flatMapToInt(span -> IntStream.rangeClosed(span.first(), span.last()))
                .mapToObj(leaves::get)
                .distinct()
                .toList();
        return target.map(view -> on.isEmpty() ? Place.wholeMap() : on(view, place, on));
    }

    private static Place on(MapView view, Place before, List<Id<? extends Column>> on) {
        if (on.size() == 1) {
            return Place.on(on.getFirst());
        }
        JourneyDocument document = view.document();
        int first = view.span(on.getFirst()).orElseThrow().first();
        int last = view.span(on.getLast()).orElseThrow().last();
        boolean neighbours = last - first == on.size() - 1;
        if (neighbours && before instanceof Place.On) {
            // what stood on a stage stands on a stage, if one covers as much
            for (Stage stage : view.stages()) {
                if (view.span(stage.id())
                        .filter(new MapView.Span(first, last)::equals)
                        .isPresent()) {
                    return Place.on(stage.id());
                }
            }
        }
        boolean level = on.stream().allMatch(id -> Tiers.sameLevel(document.get(id), document.get(on.getFirst())));
        return neighbours && level ? new Place.Range(on.getFirst(), on.getLast()) : new Place.Several(on);
    }

    private Place renamed(Place place) {
        return switch (place) {
            case Place.WholeMap whole -> whole;
            case Place.On(var column) -> Place.on(here(column));
            case Place.Range(var from, var to) -> new Place.Range(here(from), here(to));
            case Place.Several(var on) -> {
                List<Id<? extends Column>> columns = new ArrayList<>();
                on.forEach(column -> columns.add(here(column)));
                yield new Place.Several(columns);
            }
        };
    }

    private Id<? extends Column> here(Id<? extends Column> id) {
        return Id.<Step>of(now.getOrDefault(id, id).value());
    }
}
