package dev.sightline.edit;

import dev.sightline.model.Actor;
import dev.sightline.model.Channel;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Persona;
import dev.sightline.model.Rank;
import dev.sightline.model.Segment;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which personas, channels and the like of a document are the same as some of another.
final class Counterparts {
    private final JourneyDocument document;
    private final Map<Object, Id<?>> byContent = new HashMap<>();

    Counterparts(JourneyDocument document) {
        this.document = document;
        Rewired.shared()
                .forEach(kind ->
                        document.all(kind).forEach(element -> byContent.putIfAbsent(content(element), element.id())));
    }

    /// The one that is meant: that of the same id, if it is called the same, else one that says the same.
    ///
    /// @param theirs the id that it had where it comes from
    /// @param element as it would be here
    Optional<Id<?>> of(Id<?> theirs, Element element) {
        Element namesake = document.find(theirs).orElse(null);
        if (namesake != null
                && namesake.getClass() == element.getClass()
                && !(element instanceof ImageAsset)
                && Wording.name(namesake).equals(Wording.name(element))) {
            return Optional.of(theirs);
        }
        return Optional.ofNullable(byContent.get(content(element)));
    }

    /// What an element says, whatever its id and rank; of a picture, what it shows.
    private static Object content(Element element) {
        return switch (element) {
            case ImageAsset e -> e.data();
            case InformationSource e -> e.withId(Id.of("")).withRank(Rank.FIRST);
            case Segment e -> e.withId(Id.of("")).withRank(Rank.FIRST);
            case Team e -> e.withId(Id.of("")).withRank(Rank.FIRST);
            case Channel e -> e.withId(Id.of("")).withRank(Rank.FIRST);
            case SystemUsed e -> e.withId(Id.of("")).withRank(Rank.FIRST);
            case Touchpoint e -> e.withId(Id.of("")).withRank(Rank.FIRST);
            case Persona e -> e.withId(Id.of("")).withRank(Rank.FIRST);
            case Actor e -> e.withId(Id.of("")).withRank(Rank.FIRST);
            default -> element;
        };
    }
}
