package dev.sightline.press;

import dev.sightline.analysis.Part;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.FootPart;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// An order with what is laid out for it.
///
/// @param whole the document that was ordered from
/// @param document with no more on its maps than is asked for; else the whole one
/// @param maps those of the order that have something of what is asked for
record Ready(Order order, JourneyDocument whole, JourneyDocument document, List<Id<JourneyMap>> maps) {

    /// What an order asks for of a document; empty if it asks for a part of which no map has anything.
    static Optional<Ready> of(JourneyDocument document, Order order) {
        return order.part().isEmpty()
                ? Optional.of(whole(document, order))
                : Part.of(document, order.maps(), order.part())
                        .map(part -> new Ready(order, document, part.document(), part.maps()));
    }

    /// The maps of an order, all of them.
    static Ready whole(JourneyDocument document, Order order) {
        return new Ready(order, document, document, order.maps());
    }

    /// What is left out at the foot of maps: of a part whom its map is about, which is told with the whole.
    EnumSet<FootPart> apart() {
        return order.part().isEmpty() ? EnumSet.noneOf(FootPart.class) : EnumSet.of(FootPart.PERSONAS);
    }

    /// How it looks, in the brand of the document.
    Theme theme() {
        return Livery.own(order.theme(), document);
    }
}
