package dev.sightline.model;

/// What kind of party an actor is.
public enum ActorKind {
    CUSTOMER,
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
