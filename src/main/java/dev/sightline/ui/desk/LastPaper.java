package dev.sightline.ui.desk;

import dev.sightline.export.paper.PageChoice;
import dev.sightline.export.paper.PaperWishes;
import java.util.Optional;

/// The printer on which a person printed last while the program runs, and how. Used from the window's thread.
public final class LastPaper {
    private Optional<String> printer = Optional.empty();
    private PaperWishes wishes = PaperWishes.USUAL;

    /// Nothing was printed yet.
    LastPaper() {}

    /// By which the system knows it; none if nothing was printed yet.
    public Optional<String> printer() {
        return printer;
    }

    /// How pages were printed, but for which of them and how often: that is said of one document and means no other.
    public PaperWishes wishes() {
        return wishes;
    }

    /// Remembers what was printed last.
    public void keep(Optional<String> where, PaperWishes how) {
        printer = where;
        wishes = how.withCopies(1).withPages(PageChoice.ALL);
    }
}
