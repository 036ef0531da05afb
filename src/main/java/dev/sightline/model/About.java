package dev.sightline.model;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What every element may carry beside its own fields.
///
/// @param sources where the facts are from
/// @param properties the client's own fields, in their order
public record About(
        Optional<Instant> created,
        Optional<Instant> modified,
        List<String> tags,
        String notes,
        List<Id<InformationSource>> sources,
        SequencedMap<String, Property> properties) {

    /// Nothing said.
    public static final About NONE =
            new About(Optional.empty(), Optional.empty(), List.of(), "", List.of(), new LinkedHashMap<>());

    public About {
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
    }

    /// The same with other information sources.
    public About withSources(List<Id<InformationSource>> others) {
        return new About(created, modified, tags, notes, others, properties);
    }

    /// The same with other tags.
    public About withTags(List<String> others) {
        return new About(created, modified, others, notes, sources, properties);
    }

    /// The same with other notes.
    public About withNotes(String others) {
        return new About(created, modified, tags, others, sources, properties);
    }

    /// The same, last changed at the given time.
    public About withModified(Instant time) {
        return new About(created, Optional.of(time), tags, notes, sources, properties);
    }
}
