package dev.sightline.model;

/// What kind of party an actor is.
public enum ActorKind {
    CUSTOMER,
    /// Somebody in a journey of their own, where nobody serves or is served.
    PERSON,
    EMPLOYEE,
    TEAM,
    PROVIDER,
    PARTNER,
    SUPPLIER,
    SYSTEM,
    COMPETITOR,
    OTHER_CUSTOMER,
    ANIMAL,
    THING,
    HOSTILE,
    CUSTOM
}
