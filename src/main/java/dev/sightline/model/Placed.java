package dev.sightline.model;

import java.util.Optional;

/// Something with a text that stands in a lane at a place; several may share a place, in the order of their ranks.
public sealed interface Placed extends Element permits Card, PainPoint, Gain, Opportunity {
    @Override
    Id<? extends Placed> id();

    /// The lane it stands in.
    Id<Lane> lane();

    /// Where on the way it stands.
    Place place();

    /// What it says; may have several lines.
    String text();

    /// The BCP 47 tag of the language in which it says that; empty for that of the map.
    Optional<String> language();
}
