package dev.sightline.press;

/// Something that cannot be handed out as it was ordered. The message is a sentence for a person.
public final class CannotPrint extends Exception {
    private static final long serialVersionUID = 1;

    CannotPrint(String sentence) {
        super(sentence);
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
