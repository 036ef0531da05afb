package dev.sightline.edit;

import dev.sightline.model.Actor;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Project;
import dev.sightline.model.SavedView;
import dev.sightline.model.Segment;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Elements that come from another document: whatever they refer to has another id here, or is not here and is
/// forgotten.
final class Rewired extends Bonds {
    private final Map<Id<?>, Id<?>> now;
    private final Function<Place, Optional<Place>> places;

    /// @param now the ids that the elements themselves, and what they refer to, have here
    /// @param places where here something stands that stood somewhere there
    Rewired(Map<Id<?>, Id<?>> now, Function<Place, Optional<Place>> places) {
        this.now = now;
        this.places = places;
    }

    @Override
    Optional<Element> of(Element element) {
        return switch (element) {
            // a view is made for one map and stays with it
            case Project _, JourneyMap _, Foreign _, SavedView _ -> Optional.empty();
            default -> super.of(element);
        };
    }

    @Override
    boolean isLost(Id<?> id) {
        return !now.containsKey(id);
    }

    @Override
    Id<?> now(Id<?> id) {
        return now.getOrDefault(id, id);
    }

    @Override
    Optional<Place> place(Id<Lane> lane, Place place) {
        return places.apply(place);
    }

    @Override
    Optional<Id<? extends Column>> column(Id<? extends Column> id) {
        return places.apply(Place.on(id)).stream()
                .flatMap(place -> place.columns().stream())
                .findFirst();
    }

    @Override
    boolean goesWith(Optional<? extends Id<?>> whole) {
        return false;
    }

    /// The kinds of elements that maps share, each after those that it refers to.
    static Stream<Class<? extends Element>> shared() {
        return Stream.of(
                InformationSource.class,
                ImageAsset.class,
                Segment.class,
                Team.class,
                Channel.class,
                SystemUsed.class,
                Touchpoint.class,
                Persona.class,
                Actor.class);
    }
}
