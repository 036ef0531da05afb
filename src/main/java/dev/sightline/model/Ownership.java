package dev.sightline.model;

/// Who has a touchpoint in hand.
public enum Ownership {
    BRAND,
    PARTNER,
    CUSTOMER,
    SOCIAL
}
