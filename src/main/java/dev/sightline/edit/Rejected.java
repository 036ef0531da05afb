package dev.sightline.edit;

/// Why an edit cannot be done, as a sentence for the person who asked.
public final class Rejected extends Exception {
    private static final long serialVersionUID = 1;

    /// With that sentence.
    public Rejected(String sentence) {
        super(sentence);
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
