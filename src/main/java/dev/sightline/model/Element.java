package dev.sightline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Something in a document that has an id. The compiler lists every place that must learn a new kind.
public sealed interface Element
        permits Project,
                Persona,
                Segment,
                Actor,
                Team,
                Channel,
                Touchpoint,
                SystemUsed,
                InformationSource,
                ImageAsset,
                JourneyMap,
                Column,
                LaneGroup,
                MapRow,
                Placed,
                Link,
                Marker,
                ScoreCurve,
                Cause,
                Comment,
                SavedView,
                Foreign {

    /// The order of siblings: by rank, then by id.
    Comparator<Element> ORDER = (one, other) -> {
        int byRank = one.rank().compareTo(other.rank());
        return byRank != 0 ? byRank : one.id().compareTo(other.id());
    };

    /// What others refer to it by.
    Id<?> id();

    /// Its place among its siblings.
    Rank rank();

    /// Who made it when, tags, notes and the client's own fields.
    About about();

    /// The ids of all elements that must be there for this one to make sense, its own parents included. Its
    /// information sources stand in [About] and count too.
    default Stream<Id<?>> references() {
        List<Id<?>> ids = new ArrayList<>();
        eachReference(ids::add);
        return ids.stream();
    }

    /// Tells every id that it refers to, an id as often as it does.
    void eachReference(Consumer<? super Id<?>> each);
}
