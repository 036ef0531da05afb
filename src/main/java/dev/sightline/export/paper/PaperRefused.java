package dev.sightline.export.paper;

import java.io.IOException;
import java.io.Serial;

/// Why a printer did not take pages. Its message is what the system said of it, in whatever language that speaks, and
/// may be empty.
public final class PaperRefused extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// What can be said of it in a sentence.
    public enum Why {
        /// It is not there any more, or cannot be reached.
        GONE,
        /// It takes no jobs now.
        CLOSED,
        /// It asks who is there.
        LOGIN,
        /// None of the pages is among those that were chosen.
        NO_PAGES,
        /// The system's dialog could not be shown.
        NO_DIALOG,
        /// What the system said is all there is to know.
        OTHER
    }

    private final Why why;

    PaperRefused(Why why, String said) {
        super(said);
        this.why = why;
    }

    PaperRefused(Why why, String said, Throwable cause) {
        super(said, cause);
        this.why = why;
    }

    /// What can be said of it.
    public Why why() {
        return why;
    }
}
