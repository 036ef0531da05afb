package dev.sightline.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The table of contents of a document, one whatever number of pages and drawings it is spread over: entries, and below
/// an entry a further list of those that belong to it. Source: ISO 32000-1, 14.8.4.2 and 14.8.4.4.
final class PdfContents {
    private @Nullable PdfElement list;
    private @Nullable PdfElement entry;
    private @Nullable PdfElement inner;

    /// Adds an entry; returns the whole list when this is its first, for the place where it begins.
    ///
    /// @param level 0, or 1 where it belongs to the last entry of 0
    Optional<PdfElement> add(PdfElement added, int level) {
        PdfElement all = list;
        Optional<PdfElement> begun = Optional.empty();
        if (all == null) {
            all = new PdfElement("TOC");
            list = all;
            begun = Optional.of(all);
        }
        PdfElement outer = entry;
        if (level == 0 || outer == null) {
            all.add(added);
            entry = added;
            inner = null;
        } else {
            PdfElement below = inner;
            if (below == null) {
                below = new PdfElement("TOC");
                inner = below;
                outer.add(below);
            }
            below.add(added);
        }
        return begun;
    }
}
