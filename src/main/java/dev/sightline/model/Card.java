package dev.sightline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One thing said or done, in a lane at a place.
///
/// @param saidBy who said a quote, in words
/// @param icon the name of a shipped icon; empty for the lane's
/// @param risk whether something may go wrong here
/// @param incomplete whether more is to be said
/// @param language BCP 47 tag of what it says; empty for that of the map
@Built
public record Card(
        Id<Card> id,
        Rank rank,
        About about,
        Id<Lane> lane,
        Place place,
        String text,
        Optional<Id<Actor>> actor,
        Optional<Id<Persona>> persona,
        List<Id<Channel>> channels,
        Optional<Id<Touchpoint>> touchpoint,
        Optional<Id<SystemUsed>> system,
        Optional<Id<Team>> team,
        Optional<CardRole> role,
        Optional<EvidenceLevel> evidence,
        String saidBy,
        Optional<Colour> colour,
        String icon,
        Optional<Id<ImageAsset>> image,
        boolean risk,
        boolean incomplete,
        Optional<String> language)
        implements Placed, CardBuilder.With {

    public Card {
        channels = List.copyOf(channels);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each)
                .and(lane)
                .and(place)
                .and(actor)
                .and(persona)
                .all(channels)
                .and(touchpoint)
                .and(system)
                .and(team)
                .and(image);
    }
}
