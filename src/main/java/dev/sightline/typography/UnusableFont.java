package dev.sightline.typography;

/// A font file that text cannot be set in. The message is the end of a sentence that begins with the file's name.
public final class UnusableFont extends Exception {
    private static final long serialVersionUID = 1;

    UnusableFont(String why) {
        super(why);
    }

    /// Why not, such as `is no TrueType font that can be read`.
    public String why() {
        return String.valueOf(getMessage());
    }
}
