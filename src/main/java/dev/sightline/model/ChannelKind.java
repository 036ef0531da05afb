package dev.sightline.model;

/// How a channel serves.
public enum ChannelKind {
    HUMAN,
    SELF_SERVICE,
    DIGITAL,
    PHYSICAL,
    BROADCAST,
    CUSTOM
}
