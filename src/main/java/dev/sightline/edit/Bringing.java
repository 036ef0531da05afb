package dev.sightline.edit;

import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One coming of elements onto a map: what maps share first, then columns, rows, cards, and what ties them.
final class Bringing {
    private final Bring bring;
    private final JourneyDocument fragment;
    private final Set<Id<?>> chosen;
    private final Optional<MapView> source;
    private final Map<Id<?>, Id<?>> now = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();
    private final FreshIds fresh;
    private final Ground ground;
    private JourneyDocument document;
    private ChangeSet all = ChangeSet.NONE;

    Bringing(JourneyDocument document, Bring bring) {
        this.bring = bring;
        this.document = document;
        this.fragment = bring.fragment();
        this.chosen = bring.chosen();
        this.fresh = FreshIds.of(document);
        this.source = fragment.maps().stream().findFirst().map(map -> fragment.view(map.id()));
        this.ground = new Ground(bring, source, now);
    }

    /// Whether an element is no part of another that is chosen too, and no tie.
    static boolean isTop(Element element, Set<Id<?>> chosen) {
        return switch (element) {
            case Column _, MapRow _, LaneGroup _ -> !chosen.contains(Kin.home(element));
            case Placed placed ->
                !chosen.contains(placed.lane())
                        && (placed.place().columns().isEmpty()
                                || !chosen.containsAll(placed.place().columns()));
            case ScoreCurve curve -> curve.lane().filter(chosen::contains).isEmpty();
            case Link link -> !chosen.contains(link.from()) && !chosen.contains(link.to());
            case Marker marker -> !chosen.contains(marker.on());
            case Comment comment -> !chosen.contains(comment.on());
            default -> true;
        };
    }

    ChangeSet changes() throws Rejected {
        now.put(Project.ID, Project.ID);
        fragment.maps().forEach(map -> document.find(map.id()).ifPresent(_ -> now.put(map.id(), map.id())));
        source.ifPresent(view -> now.put(view.map().id(), bring.map()));
        bringShared();
        for (Element element : fragment.elements()) {
            boolean comes = chosen.contains(element.id()) || element instanceof Cause;
            if (!chosen.contains(element.id()) && isHere(element)) {
                now.put(element.id(), element.id());
            } else if (comes && !now.containsKey(element.id())) {
                now.put(element.id(), claim(element));
            }
        }
        if (source.isPresent()) {
            bringColumns(source.get());
            bringRows(source.get());
            commit(ground.prepare(document));
            bringRest(source.get());
        }
        return all;
    }

    private void commit(ChangeSet changes) {
        if (!changes.isEmpty()) {
            document = document.with(changes);
            all = all.then(changes);
        }
    }

    /// Personas, channels and the like: those that are here already are taken for the same.
    private void bringShared() throws Rejected {
        Counterparts counterparts = new Counterparts(document);
        Rewired rewired = rewired();
        Draft draft = new Draft(document);
        Rewired.shared().forEach(kind -> {
            List<Element> come = new ArrayList<>();
            for (Element element : fragment.all(kind)) {
                now.put(element.id(), element.id());
                Element here = rewired.of(element).orElseThrow();
                Optional<Id<?>> known = counterparts.of(element.id(), here);
                if (known.isPresent()) {
                    now.put(element.id(), known.get());
                } else {
                    now.put(element.id(), claim(element));
                    come.add(rewired.of(element).orElseThrow());
                }
            }
            draft.append(document.all(kind), come);
        });
        commit(draft.changes());
    }

    private void bringColumns(MapView view) throws Rejected {
        List<Column> columns = new ArrayList<>();
        columns.addAll(view.phases());
        columns.addAll(view.stages());
        columns.addAll(view.steps());
        columns.removeIf(column -> !chosen.contains(column.id()));
        columns.sort((one, other) -> Integer.compare(first(view, one), first(view, other)));
        Optional<Id<?>> anchor = ground.column(document);
        bringIn(columns, anchor.map(Where::after).orElse(Where.lastIn(bring.map())));
    }

    private static int first(MapView view, Column column) {
        return view.span(column.id()).map(MapView.Span::first).orElse(0);
    }

    private void bringRows(MapView view) throws Rejected {
        List<Element> rows = new ArrayList<>();
        for (MapView.Band band : view.bands()) {
            band.group().ifPresent(rows::add);
            rows.addAll(band.rows());
        }
        rows.removeIf(row -> !chosen.contains(row.id()));
        Optional<Id<?>> anchor = ground.row(document);
        bringIn(rows, anchor.map(Where::after).orElse(Where.lastIn(bring.map())));
    }

    /// Columns, or rows and groups, come one after the other; what stands in one of them comes with it.
    private void bringIn(List<? extends Element> some, Where first) throws Rejected {
        Where where = first;
        for (int i = 0; i < some.size(); ) {
            if (!isTop(some.get(i), chosen)) {
                i++;
                continue;
            }
            List<Element> run = new ArrayList<>();
            Element like = some.get(i);
            for (; i < some.size() && (!isTop(some.get(i), chosen) || isAlike(like, some.get(i))); i++) {
                if (isTop(some.get(i), chosen)) {
                    run.add(rewired().of(some.get(i)).orElseThrow());
                }
            }
            Draft draft = new Draft(document);
            Seat.of(document, where, run.getFirst()).take(draft, run);
            commit(draft.changes());
            where = Where.after(run.getLast().id());
        }
        Draft parts = new Draft(document);
        some.stream()
                .filter(one -> !isTop(one, chosen))
                .forEach(one -> rewired().of(one).ifPresent(parts::put));
        commit(parts.changes());
    }

    private static boolean isAlike(Element one, Element other) {
        return one instanceof Stage stage && other instanceof Stage that
                ? stage.level() == that.level()
                : one instanceof MapRow ? other instanceof MapRow : one.getClass() == other.getClass();
    }

    private void bringRest(MapView view) throws Rejected {
        Draft draft = new Draft(document);
        Rewired rewired = rewired();
        Map<Id<?>, Element> placed = new HashMap<>();
        List<Placed> cards = new ArrayList<>();
        for (Lane lane : view.lanes()) {
            for (Placed one : view.placed(lane.id())) {
                if (chosen.contains(one.id())) {
                    Lane to = document.get(
                            Id.<Lane>of(now.getOrDefault(lane.id(), lane.id()).value()));
                    rewired.of(Kinds.following(fragment, one, lane.kind(), to.kind()))
                            .ifPresent(here -> {
                                cards.add((Placed) here);
                                placed.put(here.id(), here);
                            });
                }
            }
        }
        cards.replaceAll(card -> card instanceof Opportunity opportunity
                ? opportunity.withPains(opportunity.pains().stream()
                        .filter(pain -> is(PainPoint.class, pain, placed))
                        .toList())
                : card);
        Seating.seat(draft, document.view(bring.map()), cards, Optional.empty());
        draft.append(document.all(Cause.class), causes(rewired, placed));
        append(ScoreCurve.class, draft, rewired);
        append(Marker.class, draft, rewired);
        append(Link.class, draft, rewired);
        append(Comment.class, draft, rewired);
        commit(draft.changes());
    }

    /// Causes come without the card where they sit if it is none here.
    private List<Cause> causes(Rewired rewired, Map<Id<?>, Element> placed) {
        List<Cause> causes = new ArrayList<>();
        for (Cause cause : fragment.all(Cause.class)) {
            if (chosen.contains(cause.id()) || !isHere(cause)) {
                rewired.of(cause)
                        .map(Cause.class::cast)
                        .map(here -> here.withCard(here.card().filter(card -> is(Card.class, card, placed))))
                        .ifPresent(causes::add);
            }
        }
        return causes;
    }

    /// Whether a card or a cause of the same id is here and says the same.
    private boolean isHere(Element element) {
        return (element instanceof Placed || element instanceof Cause)
                && document.find(element.id())
                        .filter(here -> here.getClass() == element.getClass()
                                && Wording.name(here).equals(Wording.name(element)))
                        .isPresent();
    }

    private boolean is(Class<? extends Placed> kind, Id<?> id, Map<Id<?>, Element> placed) {
        Element found = placed.get(id);
        return kind.isInstance(found != null ? found : document.find(id).orElse(null));
    }

    private <T extends Element> void append(Class<T> kind, Draft draft, Rewired rewired) {
        List<T> come = new ArrayList<>();
        for (T element : fragment.all(kind)) {
            if (chosen.contains(element.id())) {
                rewired.of(element).map(kind::cast).ifPresentOrElse(come::add, () -> now.remove(element.id()));
            }
        }
        draft.append(document.all(kind), come);
    }

    private Rewired rewired() {
        return new Rewired(now, ground::place);
    }

    /// Its own id if that is free, else a fresh one.
    private Id<?> claim(Element element) {
        String own = element.id().value();
        boolean free = document.find(element.id()).isEmpty()
                && !document.unknownFields().containsKey(element.id())
                && claimed.add(own);
        return free ? element.id() : another(element);
    }

    private Id<?> another(Element element) {
        Id<?> id;
        do {
            String name = element instanceof Placed || element instanceof Comment ? "" : Wording.name(element);
            String kind = Wording.kind(element);
            id = name.isBlank() ? fresh.next(kind) : fresh.named(kind, name);
        } while (!claimed.add(id.value()));
        return id;
    }
}
