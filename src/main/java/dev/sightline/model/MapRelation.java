package dev.sightline.model;

/// How a map stands to another map, or to the step of another map that it shows in detail.
///
/// @param target a map, or a step for [Kind#CHILD_OF]
public record MapRelation(Kind kind, Id<?> target) {
    /// What the map is to its target.
    public enum Kind {
        FUTURE_OF,
        BASELINE_OF,
        VERSION_OF,
        PLANNED_FOR,
        ACTUAL_OF,
        CHILD_OF,
        NEXT_AFTER
    }
}
