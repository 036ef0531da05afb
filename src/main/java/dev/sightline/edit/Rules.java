package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import java.util.List;

/// What must hold of any text and any place.
final class Rules {
    private static final int LONGEST = 1_000_000;

    private Rules() {}

    /// The text.
    ///
    /// @throws Rejected if it is longer than a file can keep
    static String checked(String text) throws Rejected {
        if (text.length() > LONGEST) {
            throw new Rejected("This text is too long: one text can have at most a million characters. Split it.");
        }
        return text;
    }

    /// Checks that something may stand at a place on a map.
    ///
    /// @throws Rejected if a column is not on the map, or a range goes from one level to another
    static void check(MapView view, Place place) throws Rejected {
        for (Id<? extends Column> column : place.columns()) {
            if (view.span(column).isEmpty()) {
                throw new Rejected("That stage or step is not on this map. Choose a column of this map.");
            }
        }
        if (place instanceof Place.Range(var from, var to)
                && !Tiers.sameLevel(view.document().get(from), view.document().get(to))) {
            throw new Rejected(
                    "A card goes from stage to stage or from step to step." + " Choose both ends on the same level.");
        }
        if (place instanceof Place.Several(var on) && on.isEmpty()) {
            throw new Rejected("A card must stand somewhere. Choose at least one stage or step.");
        }
    }

    /// The lanes, lines and groups with some ids.
    ///
    /// @throws Rejected if one is gone, or is none of these
    static List<Element> rows(JourneyDocument document, List<? extends Id<? extends Element>> ids) throws Rejected {
        List<Element> rows = new Draft(document).need(ids, Element.class);
        for (Element row : rows) {
            if (!(row instanceof MapRow || row instanceof LaneGroup)) {
                throw new Rejected("Only lanes, lines and groups stand one below the other. Select some of them.");
            }
        }
        return rows;
    }
}
