package dev.sightline.press;

import dev.sightline.export.Reference;
import dev.sightline.model.Card;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapRelation;
import dev.sightline.model.Step;
import dev.sightline.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of a document leads where in a PDF: a step to the map that shows it in detail and back, a card to the
/// description of its touchpoint, which itself lists where it is used.
final class References {
    private final JourneyDocument document;
    private final PdfWords words;
    private final List<Reference> all = new ArrayList<>();

    References(JourneyDocument document, PdfWords words) {
        this.document = document;
        this.words = words;
    }

    List<Reference> all() {
        for (JourneyMap map : document.maps()) {
            for (MapRelation relation : map.relations()) {
                if (relation.kind() == MapRelation.Kind.CHILD_OF) {
                    zoom(relation.target(), map.id());
                }
            }
        }
        for (Link link : document.all(Link.class)) {
            if (link.kind() == LinkKind.ZOOMS_INTO) {
                zoom(link.from(), link.to());
            }
        }
        for (Element element : document.elements()) {
            touchpoint(element).ifPresent(id -> touchpoint(element, document.get(id)));
        }
        return all;
    }

    /// Only between what stands apart: on one sheet a link is drawn.
    private void zoom(Id<?> outer, Id<?> inner) {
        if (document.find(outer).orElse(null) instanceof JourneyMap
                || document.find(inner).orElse(null) instanceof JourneyMap) {
            all.add(new Reference(outer.value(), inner.value(), "", words.of("link.detail", name(inner))));
            all.add(new Reference(inner.value(), outer.value(), "", words.of("link.whole", name(outer))));
        }
    }

    private static Optional<Id<Touchpoint>> touchpoint(Element element) {
        return switch (element) {
            case Card card -> card.touchpoint();
            case Step step -> step.touchpoint();
            default -> Optional.empty();
        };
    }

    private void touchpoint(Element user, Touchpoint touchpoint) {
        String id = touchpoint.id().value();
        String name = touchpoint.name();
        all.add(new Reference(user.id().value(), id, name, words.of("link.touchpoint", name)));
    }

    private String name(Id<?> id) {
        return document.find(id)
                .map(element -> switch (element) {
                    case JourneyMap map -> map.title();
                    case Step step -> step.name();
                    case Card card -> card.text();
                    default -> "";
                })
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }
}
