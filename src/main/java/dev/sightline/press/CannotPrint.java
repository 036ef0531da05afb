package dev.sightline.press;

/// Something that cannot be handed out as it was ordered. The message is a sentence for a person.
public final class CannotPrint extends Exception {
    private static final long serialVersionUID = 1;

    CannotPrint(String sentence) {
        super(sentence);
    }

    /// That a part is ordered of which no map has anything.
    static CannotPrint nothing() {
        return new CannotPrint("Nothing of what is to be shown stands on a map.");
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
