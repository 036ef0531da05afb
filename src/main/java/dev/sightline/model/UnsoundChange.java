package dev.sightline.model;

/// A change set that does not fit the document it was given to: a mistake in the program, not of a person.
public final class UnsoundChange extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /// With a sentence that names the element.
    public UnsoundChange(String sentence) {
        super(sentence);
    }
}
