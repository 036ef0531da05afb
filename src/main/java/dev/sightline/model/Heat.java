package dev.sightline.model;

/// A figure by which a map may be coloured, so that one sees at a glance where it is worst.
public enum Heat {
    /// How much pains hurt.
    SEVERITY,
    /// How often pains come.
    FREQUENCY,
    /// What opportunities promise: their score.
    OPPORTUNITY,
    /// How little of the cards is known.
    EVIDENCE,
    /// How low the emotion is, by step or stage.
    MOOD,
    /// How long steps take.
    DURATION,
    /// How long one waits in steps.
    WAITING
}
