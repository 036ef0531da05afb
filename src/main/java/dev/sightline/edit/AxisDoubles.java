package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Makes copies of columns and of rows, with all that stands on nothing else.
final class AxisDoubles {
    private final Draft draft;
    private final List<Element> chosen;
    private final Set<Id<?>> ids = new LinkedHashSet<>();

    private AxisDoubles(JourneyDocument document, List<? extends Element> some) throws Rejected {
        this.draft = new Draft(document);
        this.chosen = new ArrayList<>(Moving.inOrder(document, some));
        Set<Id<?>> marked = new LinkedHashSet<>();
        chosen.forEach(one -> marked.add(one.id()));
        // a step goes with its stage
        chosen.removeIf(one -> marked.contains(Kin.home(one)));
    }

    /// Copies of columns, each after the last of those that stand where it stands.
    static ChangeSet ofColumns(JourneyDocument document, List<? extends Column> some) throws Rejected {
        return new AxisDoubles(document, some).columns();
    }

    /// Copies of rows, likewise.
    static ChangeSet ofRows(JourneyDocument document, List<? extends Element> some) throws Rejected {
        return new AxisDoubles(document, some).rows();
    }

    private ChangeSet columns() throws Rejected {
        List<Element> originals = withInside();
        for (Element element : draft.document().elements()) {
            if (element instanceof Placed placed
                    && !placed.place().columns().isEmpty()
                    && ids.containsAll(placed.place().columns())) {
                originals.add(placed);
            }
        }
        SequencedMap<Id<?>, Element> copies = Copies.of(draft.document(), originals, draft.ids());
        put(copies);
        MapView view = draft.document().with(draft.changes()).view(((Column) chosen.getFirst()).map());
        Seating.seat(draft, view, Doubles.only(Placed.class, copies.values()), Optional.empty());
        for (ScoreCurve curve : view.curves()) {
            for (CurvePoint point : curve.points()) {
                if (copies.get(point.on()) instanceof Column copy) {
                    ScoreCurve now = draft.need(curve.id(), ScoreCurve.class);
                    Points.put(
                            draft, view, now, new CurvePoint(copy.id(), point.value(), point.label(), point.sources()));
                }
            }
        }
        putTies(copies);
        return draft.changes();
    }

    private ChangeSet rows() throws Rejected {
        List<Element> originals = withInside();
        for (Element element : draft.document().elements()) {
            boolean inLane = switch (element) {
                case Placed placed -> ids.contains(placed.lane());
                case ScoreCurve curve -> curve.lane().filter(ids::contains).isPresent();
                default -> false;
            };
            if (inLane) {
                originals.add(element);
            }
        }
        SequencedMap<Id<?>, Element> copies = Copies.of(draft.document(), originals, draft.ids());
        put(copies);
        Doubles.only(Placed.class, copies.values()).forEach(draft::put);
        draft.append(draft.document().all(ScoreCurve.class), Doubles.only(ScoreCurve.class, copies.values()));
        putTies(copies);
        return draft.changes();
    }

    /// The chosen ones and what stands in them.
    private List<Element> withInside() {
        List<Element> all = new ArrayList<>();
        List<Element> next = new ArrayList<>(chosen);
        while (!next.isEmpty()) {
            Element one = next.removeFirst();
            all.add(one);
            ids.add(one.id());
            if (one instanceof Column || one instanceof LaneGroup) {
                for (Element inside : draft.document().elements()) {
                    if (!inside.id().equals(one.id()) && Kin.home(inside).equals(one.id())) {
                        next.add(inside);
                    }
                }
            }
        }
        return all;
    }

    /// Seats the copies of the chosen ones; what stands in them keeps its rank there.
    private void put(SequencedMap<Id<?>, Element> copies) {
        Map<Id<?>, List<Element>> byHome = new LinkedHashMap<>();
        chosen.forEach(one ->
                byHome.computeIfAbsent(Kin.home(one), home -> new ArrayList<>()).add(one));
        for (Element copy : copies.values()) {
            if (copy instanceof Column || copy instanceof MapRow || copy instanceof LaneGroup) {
                draft.put(copy);
            }
        }
        byHome.forEach((id, originals) -> {
            Element home = draft.document().find(id).orElseThrow();
            List<Element> seated = new ArrayList<>();
            for (Element original : originals) {
                seated.add(copies.getOrDefault(original.id(), original));
            }
            new Seat(home, Where.after(originals.getLast().id())).take(draft, seated);
        });
    }

    private void putTies(SequencedMap<Id<?>, Element> copies) {
        draft.append(draft.document().all(Marker.class), Doubles.only(Marker.class, copies.values()));
        draft.append(draft.document().all(Link.class), Doubles.only(Link.class, copies.values()));
    }
}
