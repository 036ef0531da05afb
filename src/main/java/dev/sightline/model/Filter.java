package dev.sightline.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is asked for of all that stands on a map. Within one facet any of its values will do; a thing has to answer to
/// every facet that asks for something. Each list is kept sorted and without repeats, so that two filters that ask for
/// the same are equal.
///
/// @param personas whom it is about
/// @param lanes where it stands
/// @param kinds what it is: the kind of its lane, or pain, gain, opportunity
/// @param tags one of its tags
/// @param channels how the customer gets there
/// @param severities how much a pain hurts, 1 to 5
/// @param evidence how well it is known
/// @param owners who answers for it, in words
/// @param text words that stand in it, all of them; large and small letters and accents are the same
@Built
public record Filter(
        List<Id<Persona>> personas,
        List<Id<Lane>> lanes,
        List<LaneKind> kinds,
        List<String> tags,
        List<Id<Channel>> channels,
        List<Integer> severities,
        List<EvidenceLevel> evidence,
        List<String> owners,
        String text)
        implements FilterBuilder.With {

    /// Asks for nothing, so that everything will do.
    public static final Filter NONE =
            new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

    public Filter {
        personas = sorted(personas);
        lanes = sorted(lanes);
        kinds = sorted(kinds);
        tags = sorted(tags);
        channels = sorted(channels);
        severities = sorted(severities);
        evidence = sorted(evidence);
        owners = sorted(owners);
        text = text.strip();
    }

    private static <T> List<T> sorted(Collection<T> values) {
        @SuppressWarnings("unchecked") // ids, words, numbers and enums all have an order of their own
        Comparator<? super T> natural = (Comparator<? super T>) Comparator.naturalOrder();
        return values.stream().distinct().sorted(natural).toList();
    }

    /// Whether it asks for nothing.
    public boolean isNone() {
        return facets() == 0;
    }

    /// How many facets ask for something.
    public int facets() {
        long lists = Stream.of(personas, lanes, kinds, tags, channels, severities, evidence, owners)
                .filter(list -> !list.isEmpty())
                .count();
        return (int) lists + (text.isEmpty() ? 0 : 1);
    }

    /// All that it asks for, words aside, facet by facet.
    public List<Trait> traits() {
        return Stream.of(
                        personas.stream().map(Trait.OfPersona::new),
                        kinds.stream().map(Trait.OfKind::new),
                        tags.stream().map(Trait.OfTag::new),
                        channels.stream().map(Trait.OfChannel::new),
                        severities.stream().map(Trait.OfSeverity::new),
                        evidence.stream().map(Trait.OfEvidence::new),
                        owners.stream().map(Trait.OfOwner::new),
                        lanes.stream().map(Trait.OfLane::new))
                .<Trait>flatMap(one -> one)
                .toList();
    }

    /// The same, asking for something more, or no longer asking for it.
    public Filter with(Trait trait, boolean wanted) {
        return switch (trait) {
            case Trait.OfPersona(Id<Persona> persona) -> withPersonas(turned(personas, persona, wanted));
            case Trait.OfKind(LaneKind kind) -> withKinds(turned(kinds, kind, wanted));
            case Trait.OfTag(String tag) -> withTags(turned(tags, tag, wanted));
            case Trait.OfChannel(Id<Channel> channel) -> withChannels(turned(channels, channel, wanted));
            case Trait.OfSeverity(int level) -> withSeverities(turned(severities, level, wanted));
            case Trait.OfEvidence(EvidenceLevel level) -> withEvidence(turned(evidence, level, wanted));
            case Trait.OfOwner(String owner) -> withOwners(turned(owners, owner, wanted));
            case Trait.OfLane(Id<Lane> lane) -> withLanes(turned(lanes, lane, wanted));
        };
    }

    private static <T> List<T> turned(List<T> values, T value, boolean wanted) {
        Stream<T> others = values.stream().filter(other -> !other.equals(value));
        return (wanted ? Stream.concat(others, Stream.of(value)) : others).toList();
    }

    /// All elements it names.
    public List<Id<?>> named() {
        return Stream.of(personas, lanes, channels).<Id<?>>flatMap(List::stream).toList();
    }
}
