package dev.sightline.model;

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
}
