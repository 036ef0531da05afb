package dev.sightline.edit;

import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Slug;
import java.util.HashSet;
import java.util.Set;

/// Ids that a document does not use yet. The same document gives the same ids in the same order.
public final class FreshIds {
    private final JourneyDocument document;
    private final Set<String> given = new HashSet<>();

    private FreshIds(JourneyDocument document) {
        this.document = document;
    }

    /// Ids for elements that are to come into a document.
    public static FreshIds of(JourneyDocument document) {
        return new FreshIds(document);
    }

    /// The next id of a kind: `card-7`.
    public <T extends Element> Id<T> next(String kind) {
        return give(kind + "-" + number(kind, 0));
    }

    /// An id that tells a name: `stage-book`, or `stage-book-2` where that is taken; by number without a name.
    public <T extends Element> Id<T> named(String kind, String name) {
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            return next(kind);
        }
        String wanted = kind + "-" + slug;
        return give(isTaken(wanted) ? wanted + "-" + number(wanted, 1) : wanted);
    }

    private <T extends Element> Id<T> give(String value) {
        given.add(value);
        return Id.of(value);
    }

    /// A free number above the given one. It need not be the lowest: thousands of cards are not counted through.
    private int number(String start, int above) {
        int taken = above;
        int free = above + 1;
        while (isTaken(start + "-" + free)) {
            taken = free;
            free *= 2;
        }
        while (free - taken > 1) {
            int middle = (free + taken) / 2;
            if (isTaken(start + "-" + middle)) {
                taken = middle;
            } else {
                free = middle;
            }
        }
        return free;
    }

    private boolean isTaken(String value) {
        Id<?> id = Id.of(value);
        // what a newer version said of an element that is gone must not be said of another
        return given.contains(value)
                || document.find(id).isPresent()
                || document.unknownFields().containsKey(id);
    }
}
