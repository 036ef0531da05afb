package dev.sightline.file;

/// A logo that cannot be shown. The message is the end of a sentence that begins with the file's name and a colon.
public final class UnusableLogo extends Exception {
    private static final long serialVersionUID = 1;

    UnusableLogo(String why) {
        super(why);
    }

    /// Why not, such as `its pixels are damaged`.
    public String why() {
        return String.valueOf(getMessage());
    }
}
