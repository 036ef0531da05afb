package dev.sightline.editor;

import dev.sightline.analysis.Sifted;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.Showing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How much of the open map is shown, and what that comes to. It is not undone; saved as a view it is.
///
/// @param showing what is asked for
/// @param kept what stays shown until something else is asked for, because it was written meanwhile
/// @param sifted what steps back and what is left out
/// @param reading the map without what is left out; empty where nothing is
public record Filtering(Showing showing, Set<Id<?>> kept, Sifted sifted, Optional<MapView> reading) {
    /// Everything is shown.
    public static final Filtering NONE = new Filtering(Showing.ALL, Set.of(), Sifted.NOTHING, Optional.empty());

    public Filtering {
        kept = Set.copyOf(kept);
    }

    static Filtering of(Showing showing) {
        return new Filtering(showing, Set.of(), Sifted.NOTHING, Optional.empty());
    }

    /// The same asked of a map as it is now.
    Filtering on(MapView view) {
        if (showing.isAll()) {
            return new Filtering(showing, Set.of(), Sifted.NOTHING, Optional.empty());
        }
        Showing there = there(view.document());
        Sifted now = Sifted.of(view, there, kept);
        return new Filtering(there, kept, now, now.left().isEmpty() ? Optional.empty() : Optional.of(now.of(view)));
    }

    /// The same, keeping what is new in a document, and what was shown and has changed.
    Filtering keeping(JourneyDocument before, JourneyDocument after) {
        if (showing.isAll()) {
            return this;
        }
        Set<Id<?>> more = new HashSet<>(kept);
        for (Placed placed : after.all(Placed.class)) {
            boolean stays = before.find(placed.id())
                    .map(was -> !was.equals(placed) && sifted.shows(placed.id()))
                    .orElse(true);
            if (stays) {
                more.add(placed.id());
            }
        }
        return new Filtering(showing, more, sifted, reading);
    }

    /// Without what is gone.
    private Showing there(JourneyDocument document) {
        Filter filter = showing.filter();
        return showing.with(filter.withPersonas(there(document, filter.personas()))
                        .withLanes(there(document, filter.lanes()))
                        .withChannels(there(document, filter.channels())))
                .without(there(document, showing.hiddenRows()));
    }

    private static <T extends Id<?>> List<T> there(JourneyDocument document, List<T> ids) {
        return ids.stream().filter(id -> document.find(id).isPresent()).toList();
    }
}
