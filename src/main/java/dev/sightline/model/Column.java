package dev.sightline.model;

/// A part of the way: a phase, a stage or a step.
public sealed interface Column extends Element permits Stage, Step {
    @Override
    Id<? extends Column> id();

    /// The map it is part of.
    Id<JourneyMap> map();

    /// What it is called.
    String name();
}
