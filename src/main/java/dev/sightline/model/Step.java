package dev.sightline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One thing that happens on the way.
///
/// @param stage the stage it is in; empty on a map of steps only
/// @param number the number shown, if any
/// @param region who acts in it, in a process-chain-network reading
/// @param regionWith the other actor of a surrogate or direct region
/// @param values what it is worth to each party
/// @param link an address that tells more
/// @param status how it went, on an actual journey
/// @param width points, 120 to 480; the stage's when empty
@Built
public record Step(
        Id<Step> id,
        Rank rank,
        About about,
        Id<JourneyMap> map,
        Optional<Id<Stage>> stage,
        String name,
        String description,
        Optional<String> number,
        StepKind kind,
        boolean optional,
        Flow flow,
        boolean offMainPath,
        List<Id<Actor>> actors,
        Optional<Id<Actor>> initiator,
        Optional<Id<Actor>> receiver,
        Optional<Id<Channel>> channel,
        Optional<Id<Touchpoint>> touchpoint,
        Timing timing,
        Optional<Money> fee,
        Optional<Money> price,
        Optional<Region> region,
        Optional<Id<Actor>> regionWith,
        List<PartyValue> values,
        Optional<StepStatus> status,
        String link,
        Optional<Id<ImageAsset>> image,
        Optional<Integer> width)
        implements Column, StepBuilder.With {

    public Step {
        actors = List.copyOf(actors);
        values = List.copyOf(values);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References references = References.of(about, each)
                .and(map)
                .and(stage)
                .all(actors)
                .and(initiator)
                .and(receiver)
                .and(channel)
                .and(touchpoint)
                .and(regionWith)
                .and(image);
        values.forEach(value -> references.and(value.actor()));
    }
}
