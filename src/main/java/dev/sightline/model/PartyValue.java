package dev.sightline.model;

/// What a step is worth to one party: a whole number, negative when it costs.
public record PartyValue(Id<Actor> actor, int value) {}
