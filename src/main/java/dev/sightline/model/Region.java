package dev.sightline.model;

/// Who acts in a step: one party alone, one party on the things of another, or both together (process-chain-network
/// analysis).
public enum Region {
    INDEPENDENT,
    SURROGATE,
    DIRECT
}
