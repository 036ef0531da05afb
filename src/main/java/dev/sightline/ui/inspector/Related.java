package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Kin;
import dev.sightline.model.Cause;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What hangs on an element or mentions it, in short lists under a heading each.
///
/// @param label `inspector.` and this is the heading
record Related(String label, List<Element> elements) {
    private static final int MANY = 60;

    Related {
        elements = List.copyOf(elements);
    }

    /// Markers, notes, links, and whatever else refers to it, but not its own children, which the outline shows.
    static List<Related> of(Element element, JourneyDocument document) {
        List<Element> referrers = document.referrers(element.id());
        List<Related> all = new ArrayList<>();
        add(all, "curves", referrers, one -> element instanceof Lane && one instanceof ScoreCurve);
        add(all, "markers", referrers, Marker.class::isInstance);
        add(
                all,
                "comments",
                referrers,
                one -> one instanceof Comment note && note.replyTo().isEmpty());
        add(
                all,
                "replies",
                referrers,
                one -> one instanceof Comment note && note.replyTo().isPresent());
        add(all, "links", referrers, Link.class::isInstance);
        if (Kin.isShared(element)) {
            add(
                    all,
                    "usedBy",
                    referrers,
                    one -> !(one instanceof Marker
                            || one instanceof Comment
                            || one instanceof Link
                            || one instanceof Foreign));
        } else if (element instanceof Placed) {
            add(all, "referredBy", referrers, one -> one instanceof Cause || one instanceof Placed);
        } else if (element instanceof Cause) {
            add(all, "causes", referrers, Cause.class::isInstance);
            add(all, "referredBy", referrers, Placed.class::isInstance);
        } else if (element instanceof JourneyMap) {
            all.add(new Related("document", List.of(document.project())));
        } else if (element instanceof Comment note) {
            document.find(note.on()).ifPresent(on -> all.add(new Related("commentOn", List.of(on))));
        }
        return all;
    }

    private static void add(List<Related> all, String label, List<Element> referrers, Predicate<Element> which) {
        List<Element> found = referrers.stream().filter(which).limit(MANY).toList();
        if (!found.isEmpty()) {
            all.add(new Related(label, found));
        }
    }
}
