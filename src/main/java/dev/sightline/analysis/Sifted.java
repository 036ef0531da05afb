package dev.sightline.analysis;

import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.Rest;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Showing;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a map is shown.
///
/// @param showing what was asked for
/// @param faded what steps back: it does not answer to the filter, but stays
/// @param left what is left out
/// @param shown how many cards neither step back nor are left out
/// @param all how many cards there are
public record Sifted(Showing showing, Set<Id<?>> faded, Set<Id<?>> left, int shown, int all) {
    public Sifted {
        faded = Collections.unmodifiableSet(faded);
        left = Collections.unmodifiableSet(left);
    }

    /// Everything is shown.
    public static final Sifted NOTHING = new Sifted(Showing.ALL, Set.of(), Set.of(), 0, 0);

    /// What of a map is shown.
    ///
    /// @param kept what is shown whether it answers to the filter or not, unless its row is put away
    public static Sifted of(MapView view, Showing showing, Set<Id<?>> kept) {
        return of(view, showing, kept, new PlainTexts());
    }

    /// The same, with texts that are remembered from asking before.
    public static Sifted of(MapView view, Showing showing, Set<Id<?>> kept, PlainTexts texts) {
        if (showing.isAll()) {
            return showing.isPlain() ? NOTHING : new Sifted(showing, Set.of(), Set.of(), 0, 0);
        }
        return new Sifting(view, showing, kept, texts).result();
    }

    /// The same with more left out.
    public Sifted without(Set<? extends Id<?>> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<Id<?>> gone = new HashSet<>(left);
        gone.addAll(more);
        return new Sifted(showing, faded, gone, shown, all);
    }

    /// Whether nothing steps back and nothing is left out.
    public boolean isNothing() {
        return faded.isEmpty() && left.isEmpty();
    }

    /// Whether an element is drawn as ever.
    public boolean shows(Id<?> id) {
        return !faded.contains(id) && !left.contains(id);
    }

    /// The map as far as it is not left out.
    public MapView of(MapView view) {
        return left.isEmpty() ? view : view.without(left);
    }

    private static final class Sifting {
        private final MapView view;
        private final Showing showing;
        private final Sieve sieve;
        private final Set<Id<?>> kept;
        private final Set<Id<?>> put = new HashSet<>();
        private final Set<Id<?>> out = new HashSet<>();
        private int shown;
        private int all;

        Sifting(MapView view, Showing showing, Set<Id<?>> kept, PlainTexts texts) {
            this.view = view;
            this.showing = showing;
            this.sieve = new Sieve(view, showing.filter(), texts);
            this.kept = kept;
        }

        Sifted result() {
            view.bands().forEach(this::band);
            view.looseCurves().forEach(curve -> sort(curve, Optional.empty(), false));
            follow();
            boolean fades = showing.rest() == Rest.FADED;
            if (!fades) {
                trimLines();
                put.addAll(out);
            }
            return new Sifted(showing, fades ? out : Set.of(), put, shown, all);
        }

        private void band(MapView.Band band) {
            band.rows().forEach(this::row);
            List<MapRow> lanes =
                    band.rows().stream().filter(Lane.class::isInstance).toList();
            if (band.group().isPresent() && !lanes.isEmpty() && lanes.stream().allMatch(this::isGone)) {
                Set<Id<?>> way = lanes.stream().allMatch(lane -> put.contains(lane.id())) ? put : out;
                band.rows().stream().filter(row -> !isGone(row)).forEach(row -> way.add(row.id()));
                way.add(band.group().get().id());
            }
        }

        private boolean isGone(MapRow row) {
            return put.contains(row.id()) || out.contains(row.id());
        }

        /// A line that has no lane left above it, or none below, parts nothing.
        private void trimLines() {
            List<MapRow> rows =
                    view.bands().stream().flatMap(band -> band.rows().stream()).toList();
            List<MapRow> stay = rows.stream().filter(row -> !isGone(row)).toList();
            for (List<MapRow> order : List.of(stay, stay.reversed())) {
                order.stream().takeWhile(row -> !(row instanceof Lane)).forEach(line -> out.add(line.id()));
            }
        }

        private void row(MapRow row) {
            boolean away = showing.hiddenRows().contains(row.id());
            if (away) {
                put.add(row.id());
            }
            if (row instanceof Lane lane) {
                int here = 0;
                int stays = 0;
                for (Placed placed : view.placed(lane.id())) {
                    here++;
                    stays += sort(placed, Optional.of(lane), away) ? 1 : 0;
                }
                for (ScoreCurve curve : view.curves(lane.id())) {
                    here++;
                    stays += sort(curve, Optional.of(lane), away) ? 1 : 0;
                }
                if (!away && !showing.filter().isNone() && (here > 0 ? stays == 0 : !sieve.passesEmpty(lane))) {
                    out.add(lane.id());
                }
            }
        }

        /// Puts a thing where it belongs; whether it is shown.
        private boolean sort(Element element, Optional<Lane> lane, boolean away) {
            boolean stays = !away && (kept.contains(element.id()) || sieve.passes(element, lane));
            if (!stays) {
                (away ? put : out).add(element.id());
            }
            if (element instanceof Placed) {
                all++;
                shown += stays ? 1 : 0;
            }
            return stays;
        }

        /// Markers and notes go with what they are on, links with their ends.
        private void follow() {
            for (Marker marker : view.markers()) {
                follow(marker.id(), marker.on());
            }
            for (Link link : view.links()) {
                follow(link.id(), link.from());
                follow(link.id(), link.to());
            }
            for (Id<?> on : view.commented()) {
                for (Comment comment : view.comments(on)) {
                    follow(comment.id(), on);
                }
            }
        }

        private void follow(Id<?> id, Id<?> whole) {
            if (put.contains(whole)) {
                put.add(id);
                out.remove(id);
            } else if (out.contains(whole) && !put.contains(id)) {
                out.add(id);
            }
        }
    }
}
