package dev.sightline.model;

/// Who begins a contact.
public enum Initiator {
    CUSTOMER,
    PROVIDER,
    PARTNER,
    OTHER
}
