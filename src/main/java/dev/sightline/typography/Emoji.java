package dev.sightline.typography;

/// The colour emoji.
public final class Emoji {
    /// How far an emoji moves the text on, in em.
    public static final double ADVANCE = 1.2;

    private Emoji() {}
}
