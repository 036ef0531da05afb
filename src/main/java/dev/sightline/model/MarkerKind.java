package dev.sightline.model;

/// What a marker says. An open list: a custom marker says what it is by its label.
public enum MarkerKind {
    FAIL_POINT,
    WAIT_POINT,
    DECISION,
    MOMENT_OF_TRUTH,
    ZERO_MOMENT_OF_TRUTH,
    FIRST_MOMENT_OF_TRUTH,
    SECOND_MOMENT_OF_TRUTH,
    THIRD_MOMENT_OF_TRUTH,
    ACTUAL_MOMENT_OF_TRUTH,
    MAKE_OR_BREAK,
    DATA_NEEDED,
    PAIN,
    DELIGHT,
    HEART_SPOT,
    BRAIN_SPOT,
    THREAT,
    INCIDENT,
    VULNERABILITY,
    DIVERGENT,
    OPPORTUNITY,
    HAND_OVER,
    PRIVACY,
    CUSTOM
}
