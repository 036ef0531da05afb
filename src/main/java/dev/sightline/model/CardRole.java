package dev.sightline.model;

/// What part the customer or actor has in a card.
public enum CardRole {
    SENDER,
    RECEIVER,
    ACTION
}
