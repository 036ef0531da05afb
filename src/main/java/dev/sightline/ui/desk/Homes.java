package dev.sightline.ui.desk;

import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.Optional;

/// On which map an element is.
public final class Homes {
    private Homes() {}

    /// The map an element is part of; empty for what belongs to the document as a whole.
    public static Optional<Id<JourneyMap>> map(Element element, JourneyDocument document) {
        return switch (element) {
            case JourneyMap map -> Optional.of(map.id());
            case Stage stage -> Optional.of(stage.map());
            case Step step -> Optional.of(step.map());
            case LaneGroup group -> Optional.of(group.map());
            case MapRow row -> Optional.of(row.map());
            case Placed placed -> Optional.of(lane(placed, document).map());
            case Link link -> Optional.of(link.map());
            case Marker marker -> Optional.of(marker.map());
            case ScoreCurve curve -> Optional.of(curve.map());
            case SavedView view -> Optional.of(view.map());
            case Comment comment -> document.find(comment.on()).flatMap(on -> map(on, document));
            default -> Optional.empty();
        };
    }

    private static Lane lane(Placed placed, JourneyDocument document) {
        return document.get(placed.lane());
    }
}
