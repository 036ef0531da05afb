package dev.sightline.press;

/// What of a document a PDF says in annotations, which every reader lists and lets people answer.
public enum Annotated {
    /// Comments that are not settled, with the answers to them.
    OPEN_COMMENTS,
    /// Comments that are settled, with the answers to them.
    SETTLED_COMMENTS,
    /// Pain points, with how much they hurt.
    PAINS,
    /// The notes that elements carry.
    NOTES
}
