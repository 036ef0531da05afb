package dev.sightline.model;

/// What came of a comment, in the words of a review. Source: ISO 32000-1, table 171.
public enum CommentState {
    /// Agreed to, but not done yet.
    ACCEPTED,
    /// Not agreed to.
    REJECTED,
    /// Withdrawn.
    CANCELLED,
    /// Done.
    COMPLETED;

    /// Whether nothing is left to be done.
    public boolean isSettled() {
        return this != ACCEPTED;
    }
}
