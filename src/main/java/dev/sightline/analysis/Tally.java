package dev.sightline.analysis;

import dev.sightline.model.Element;
import dev.sightline.model.Facet;
import dev.sightline.model.Filter;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.Showing;
import dev.sightline.model.Trait;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// By what the cards of a map can be told apart, and how many there are of each: of those that have what all other
/// facets ask for, so that a number says what one would see.
///
/// @param counts the numbers by what can be asked for, in the order of the map; 0 for what only other cards have
public record Tally(Map<Trait, Integer> counts) {
    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /// What there is on a map, of which so much is shown.
    ///
    /// @param view the whole map, with what is left out
    /// @param texts what is remembered of its texts
    public static Tally of(MapView view, Showing showing, PlainTexts texts) {
        return new Counting(view, showing, texts).result();
    }

    /// What can be asked for of a facet.
    public List<Trait> of(Facet facet) {
        return counts.keySet().stream().filter(trait -> trait.facet() == facet).toList();
    }

    /// How many cards one would see.
    public int count(Trait trait) {
        return counts.getOrDefault(trait, 0);
    }

    private static final class Counting {
        private final MapView view;
        private final Showing showing;
        private final Traits traits;
        private final Sieve sieve;
        private final List<Facet> asked;
        private final Map<Trait, Integer> counts = new LinkedHashMap<>();
        /// Owners by their names in plain letters: two that differ in capitals only are one.
        private final Map<String, Trait> owners = new HashMap<>();

        Counting(MapView view, Showing showing, PlainTexts texts) {
            this.view = view;
            this.showing = showing;
            this.traits = new Traits(view);
            Filter filter = showing.filter();
            this.sieve = new Sieve(view, filter, texts);
            this.asked = filter.traits().stream().map(Trait::facet).distinct().toList();
        }

        Tally result() {
            // the owners that are asked for give their spelling to all that are the same
            showing.filter().owners().forEach(owner -> owners.put(PlainLetters.of(owner), new Trait.OfOwner(owner)));
            for (Lane lane : view.lanes()) {
                boolean away = showing.hiddenRows().contains(lane.id());
                for (Placed placed : view.placed(lane.id())) {
                    count(placed, Optional.of(lane), away || !sieve.passesText(placed));
                }
                add(new Trait.OfLane(lane.id()), 0);
            }
            showing.filter().traits().forEach(trait -> add(trait, 0));
            Map<Facet, Map<Trait, Integer>> sorted = new EnumMap<>(Facet.class);
            counts.forEach((trait, count) -> sorted.computeIfAbsent(trait.facet(), facet -> new LinkedHashMap<>())
                    .put(trait, count));
            Map<Trait, Integer> all = new LinkedHashMap<>();
            sorted.values().forEach(all::putAll);
            return new Tally(all);
        }

        private void count(Element element, Optional<Lane> lane, boolean away) {
            Facet missed = null;
            boolean none = away;
            for (int i = 0; i < asked.size() && !none; i++) {
                if (!sieve.passes(asked.get(i), element, lane)) {
                    none = missed != null;
                    missed = asked.get(i);
                }
            }
            Facet only = missed;
            boolean nowhere = none;
            traits.each(
                    element, lane, trait -> add(trait, !nowhere && (only == null || only == trait.facet()) ? 1 : 0));
        }

        private void add(Trait trait, int number) {
            Trait known = trait instanceof Trait.OfOwner(String owner)
                    ? owners.computeIfAbsent(PlainLetters.of(owner), plain -> trait)
                    : trait;
            counts.merge(known, number, Integer::sum);
        }
    }
}
