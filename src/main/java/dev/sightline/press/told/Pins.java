package dev.sightline.press.told;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.model.Comment;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Marker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What points to a note, said with what the note is about.
final class Pins {
    private final Map<String, List<String>> pins = new HashMap<>();

    Pins(JourneyDocument document, Drawing drawing) {
        for (Fragment fragment : drawing.fragments()) {
            String said = fragment.meaning().words();
            if (isPin(document, fragment)) {
                on(document, fragment)
                        .ifPresent(id -> pins.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(said));
            }
        }
    }

    /// Whether a fragment does nothing but point to a note.
    static boolean isPin(JourneyDocument document, Fragment fragment) {
        return fragment.meaning().role() != Role.NOTE
                && comment(document, fragment).isPresent();
    }

    private static Optional<Comment> comment(JourneyDocument document, Fragment fragment) {
        return fragment.meaning()
                .element()
                .flatMap(id -> document.find(Id.of(id)))
                .filter(Comment.class::isInstance)
                .map(Comment.class::cast);
    }

    /// The id of what a note is about; where that is a sign, of what the sign is on.
    private static Optional<String> on(JourneyDocument document, Fragment note) {
        return comment(document, note)
                .flatMap(comment -> document.find(comment.on()))
                .map(element -> (element instanceof Marker marker ? marker.on() : element.id()).value());
    }

    /// What a fragment says, and which notes there are on it where that has not been said yet.
    String said(Fragment fragment) {
        String said = fragment.meaning().words();
        List<String> seen = fragment.meaning().element().map(pins::remove).orElse(null);
        return seen == null ? said : said + " (" + String.join("; ", seen) + ")";
    }
}
