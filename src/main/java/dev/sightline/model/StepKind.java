package dev.sightline.model;

/// What happens in a step.
public enum StepKind {
    ACTION,
    COMMUNICATION,
    TOUCHPOINT,
    WAIT,
    DECISION,
    DIVERGENT,
    MOVE,
    RECOVERY,
    EXIT,
    MILESTONE,
    START,
    END,
    CUSTOM
}
