package dev.sightline.export;

/// Something that may come again: written out where it comes, until so much has been written that a form, which is only
/// called, would have been the shorter way. Then it costs at most twice what it must, however often it comes.
final class Repeated {
    private final int worth;
    private int written;
    private String form = "";

    /// @param worth the bytes of content, before they are compressed, that a form is worth
    Repeated(int worth) {
        this.worth = worth;
    }

    /// Notes that so many bytes were written instead of a call.
    void wrote(int bytes) {
        written += bytes;
    }

    /// Whether a form would have been shorter.
    boolean pays() {
        return written >= worth;
    }

    boolean isForm() {
        return !form.isEmpty();
    }

    /// The name by which its form is called.
    String form() {
        return form;
    }

    void becomes(String name) {
        form = name;
    }
}
