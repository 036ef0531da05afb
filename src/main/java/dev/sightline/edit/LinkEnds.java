package dev.sightline.edit;

import dev.sightline.model.Bend;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import java.util.Optional;

/// What links may begin and end at.
final class LinkEnds {
    private LinkEnds() {}

    /// The map on which a link between two elements is drawn: that of its beginning, or else that of its end.
    ///
    /// @throws Rejected if no link can be drawn between them
    static Id<JourneyMap> map(Draft draft, Id<?> from, Id<?> to) throws Rejected {
        Optional<Id<JourneyMap>> first = map(draft, from);
        Optional<Id<JourneyMap>> second = map(draft, to);
        if (first.isEmpty() && second.isEmpty()) {
            throw new Rejected("A link is drawn on a map. Let it begin or end at a card or a step.");
        }
        return first.orElseGet(second::orElseThrow);
    }

    private static Optional<Id<JourneyMap>> map(Draft draft, Id<?> end) throws Rejected {
        Element element = draft.need(end, Element.class);
        return switch (element) {
            case Column column -> Optional.of(column.map());
            case Placed placed ->
                Optional.of(draft.need(placed.lane(), Lane.class).map());
            case Marker marker -> Optional.of(marker.map());
            case JourneyMap map -> Optional.of(map.id());
            case Persona _, Foreign _ -> Optional.empty();
            default ->
                throw new Rejected("A link cannot begin or end at a %s. Choose a card, a stage, a step or a marker."
                        .formatted(Wording.kind(element)));
        };
    }

    /// @throws Rejected if a link cannot run there
    static void checkBend(Draft draft, Link link, Bend bend) throws Rejected {
        boolean here = switch (draft.find(bend.of()).orElse(null)) {
            case Lane lane -> bend.side().ofLane() && lane.map().equals(link.map());
            case Column column -> !bend.side().ofLane() && column.map().equals(link.map());
            case null, default -> false;
        };
        if (!here) {
            throw new Rejected("A link runs beside a lane or a column of its own map. Choose one of them.");
        }
    }

    /// @throws Rejected if a link ends where it begins, or the same is said by another
    static void check(JourneyDocument document, Link link) throws Rejected {
        if (link.from().equals(link.to())) {
            throw new Rejected("A link needs two ends. Choose something else for the other one.");
        }
        for (Element element : document.elements()) {
            if (element instanceof Link other
                    && !other.id().equals(link.id())
                    && other.from().equals(link.from())
                    && other.to().equals(link.to())
                    && other.kind() == link.kind()
                    && other.kindName().equals(link.kindName())) {
                throw new Rejected("These two are linked like that already. Choose another kind of link.");
            }
        }
    }
}
